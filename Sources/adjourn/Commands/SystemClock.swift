import Foundation
import ICalendar

/// The only place that reads the clock.
enum SystemClock {
  static var now: Instant { Instant(seconds: Int64(Date().timeIntervalSince1970.rounded(.down))) }
}

/// The version of the time-zone data that Foundation reads.
enum TimeZoneData {
  static var version: String { TimeZone.timeZoneDataVersion }
}
