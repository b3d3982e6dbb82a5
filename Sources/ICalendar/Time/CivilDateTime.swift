/// A wall-clock reading without zone: seconds since 1970-01-01T00:00:00 on that clock.
public struct CivilDateTime: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00 of the same clock; negative before.
  public var seconds: Int64

  public init(seconds: Int64) { self.seconds = seconds }

  public init(_ date: CivilDate, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    seconds = Int64(date.day) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
  }

  public var date: CivilDate { CivilDate(day: Int(seconds.dividedDown(by: 86_400))) }

  /// Seconds since that day's midnight, 0...86399.
  public var secondOfDay: Int { Int(seconds - seconds.dividedDown(by: 86_400) * 86_400) }

  public var hour: Int { secondOfDay / 3_600 }
  public var minute: Int { secondOfDay / 60 % 60 }
  public var second: Int { secondOfDay % 60 }

  public func adding(seconds: Int64) -> CivilDateTime {
    CivilDateTime(seconds: self.seconds + seconds)
  }

  public static func < (a: CivilDateTime, b: CivilDateTime) -> Bool { a.seconds < b.seconds }
}

extension CivilDateTime: CustomStringConvertible {
  /// `YYYY-MM-DDTHH:MM:SS`, RFC 3339 without an offset.
  public var description: String {
    "\(date)T\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))"
  }
}

extension Int64 {
  /// Division that rounds towards negative infinity; the divisor is positive.
  func dividedDown(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
