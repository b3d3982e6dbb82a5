import Foundation
import Synchronization

/// The tz database, as Foundation carries it.
enum TimeZoneDatabase {
  /// The zone of a name or link of the database in any case, which RFC 5545 leaves open and files need; nil for others.
  static func zone(_ name: String) -> Zone? {
    guard name.utf8.count <= 40 else { return nil }
    let lower = name.lowercased()
    if utcNames.contains(lower) { return .utc }
    guard let known = names[lower] else { return nil }
    if let zone = made.withLock({ $0[known] }) { return zone }
    guard let zone = TimeZone(identifier: known).map({ Zone(name: known, table: table(of: $0)) }) else { return nil }
    made.withLock { $0[known] = zone }
    return zone
  }

  /// The zones asked for so far, no more than the database has: to list a zone's transitions takes Foundation milliseconds,
  /// a hundred times what reading a small file does.
  private static let made = Mutex<[String: Zone]>([:])

  /// All that mean UTC, lower case.
  static let utcNames: Set<String> = [
    "utc", "gmt", "z", "zulu", "uct", "ut", "universal", "greenwich", "gmt0", "gmt+0", "gmt-0", "etc/utc", "etc/gmt",
    "etc/uct", "etc/universal", "etc/zulu", "etc/greenwich", "etc/gmt0", "etc/gmt+0", "etc/gmt-0",
    "tzone://microsoft/utc", "coordinated universal time", "universal coordinated time", "utc0",
  ]

  /// The names by their lower-case forms.
  private static let names: [String: String] = {
    let all = TimeZone.knownTimeZoneIdentifiers + links.split { $0 == " " || $0 == "\n" }.map(String.init)
    return Dictionary(all.map { ($0.lowercased(), $0) }) { first, _ in first }
  }()

  /// The last parts of the names, such as `new york`, by which people call them.
  static let cities: [String: String] = {
    let pairs = TimeZone.knownTimeZoneIdentifiers.compactMap { name -> (String, String)? in
      guard let slash = name.lastIndex(of: "/") else { return nil }
      return (name[name.index(after: slash)...].lowercased().replacing("_", with: " "), name)
    }
    return Dictionary(pairs) { first, _ in first }
  }()

  /// From 1900 to 2100.
  private static func table(of zone: TimeZone) -> TransitionTable {
    var table = TransitionTable(initialOffset: 0, transitions: [])
    var at = Date(timeIntervalSince1970: firstSecond)
    table.initialOffset = zone.secondsFromGMT(for: at)
    while let next = zone.nextDaylightSavingTimeTransition(after: at),
      next > at, next.timeIntervalSince1970 < lastSecond
    {
      at = next
      table.append(at: Int64(next.timeIntervalSince1970), offset: zone.secondsFromGMT(for: next))
    }
    table.finish()
    return table
  }

  /// 1900-01-01 and 2100-01-01.
  private static let firstSecond: Double = -2_208_988_800
  private static let lastSecond: Double = 4_102_444_800

  /// What `knownTimeZoneIdentifiers` leaves out: older names, by the tz database's file `backward` (public domain).
  private static let links = """
    Africa/Asmera Africa/Timbuktu America/Argentina/ComodRivadavia America/Atka America/Buenos_Aires America/Catamarca
    America/Coral_Harbour America/Cordoba America/Ensenada America/Fort_Wayne America/Godthab America/Indianapolis
    America/Jujuy America/Knox_IN America/Louisville America/Mendoza America/Porto_Acre America/Rosario
    America/Santa_Isabel America/Shiprock America/Virgin America/Yellowknife Antarctica/South_Pole Asia/Ashkhabad
    Asia/Calcutta Asia/Chongqing Asia/Chungking Asia/Dacca Asia/Harbin Asia/Istanbul Asia/Kashgar Asia/Katmandu
    Asia/Kolkata Asia/Kathmandu Asia/Macao Asia/Rangoon Asia/Saigon Asia/Tel_Aviv Asia/Thimbu Asia/Ujung_Pandang
    Asia/Ulan_Bator Asia/Yangon Atlantic/Faeroe Atlantic/Jan_Mayen Australia/ACT Australia/Canberra Australia/Currie
    Australia/LHI Australia/NSW Australia/North Australia/Queensland Australia/South Australia/Tasmania
    Australia/Victoria Australia/West Australia/Yancowinna Brazil/Acre Brazil/DeNoronha Brazil/East Brazil/West CET
    CST6CDT Canada/Atlantic Canada/Central Canada/East-Saskatchewan Canada/Eastern Canada/Mountain Canada/Newfoundland
    Canada/Pacific Canada/Saskatchewan Canada/Yukon Chile/Continental Chile/EasterIsland Cuba EET EST EST5EDT Egypt
    Eire Etc/GMT+1 Etc/GMT+10 Etc/GMT+11 Etc/GMT+12 Etc/GMT+2 Etc/GMT+3 Etc/GMT+4 Etc/GMT+5 Etc/GMT+6 Etc/GMT+7
    Etc/GMT+8 Etc/GMT+9 Etc/GMT-1 Etc/GMT-10 Etc/GMT-11 Etc/GMT-12 Etc/GMT-13 Etc/GMT-14 Etc/GMT-2 Etc/GMT-3 Etc/GMT-4
    Etc/GMT-5 Etc/GMT-6 Etc/GMT-7 Etc/GMT-8 Etc/GMT-9 Europe/Belfast Europe/Kiev Europe/Kyiv Europe/Nicosia
    Europe/Tiraspol Europe/Uzhgorod Europe/Zaporozhye GB GB-Eire HST Hongkong Iceland Iran Israel Jamaica Japan
    Kwajalein Libya MET MST MST7MDT Mexico/BajaNorte Mexico/BajaSur Mexico/General NZ NZ-CHAT Navajo PRC PST8PDT
    Pacific/Enderbury Pacific/Johnston Pacific/Ponape Pacific/Samoa Pacific/Truk Pacific/Yap Poland Portugal ROC ROK
    Singapore Turkey US/Alaska US/Aleutian US/Arizona US/Central US/East-Indiana US/Eastern US/Hawaii
    US/Indiana-Starke US/Michigan US/Mountain US/Pacific US/Pacific-New US/Samoa W-SU WET
    """
}
