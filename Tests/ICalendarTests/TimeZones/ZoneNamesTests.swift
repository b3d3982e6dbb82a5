import Testing

@testable import ICalendar

struct ZoneNamesTests {
  @Test(arguments: [
    ("Europe/Berlin", "Europe/Berlin"), ("US/Eastern", "US/Eastern"), ("US-Eastern", "US/Eastern"),
    ("Western/Central Europe", "Europe/Berlin"), ("europe/berlin", "Europe/Berlin"),
    ("/mozilla.org/20050126_1/Europe/Berlin", "Europe/Berlin"),
    ("/freeassociation.sourceforge.net/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
    ("/citadel.org/20210210_1/America/New_York", "America/New_York"), ("/Europe/Paris", "Europe/Paris"),
    ("\"Europe/Paris\"", "Europe/Paris"), ("Etc/UTC", "UTC"), ("GMT", "UTC"),
    ("W. Europe Standard Time", "Europe/Berlin"), ("eastern standard time", "America/New_York"),
    ("Pacific Standard Time (Mexico)", "America/Tijuana"),
    ("(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"),
    ("(GMT+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Berlin"),
    ("Westeuropäische Normalzeit", "Europe/Berlin"), ("Paris\\, Madrid", "Europe/Paris"),
    ("(UTC) Dublin, Edinburgh, Lisbon, London", "Europe/London"), ("(UTC) Coordinated Universal Time", "UTC"),
    ("(GMT+01.00) Amsterdam / Berlin / Bern / Rome / Stockholm / Vienna", "Europe/Berlin"),
    ("(GMT) Greenwich Mean Time; Dublin / Edinburgh / London", "Europe/London"),
    ("(GMT-07.00) Mountain Time (US & Canada)", "America/Denver"),
    ("(GMT+08.00) Perth / Western Australia", "Australia/Perth"),
    ("(GMT+02.00) Israel / Jerusalem Standard Time", "Asia/Jerusalem"), ("MEZ", "Europe/Berlin"), ("CET", "CET"),
    ("SA Pacific", "America/Bogota"), ("Cen. Australia", "Australia/Adelaide"), ("FLE", "Europe/Kiev"),
    ("US Mountain", "America/Phoenix"), ("Mexico Standard Time 2", "America/Mazatlan"),
    ("Etc/GMT-3", "Etc/GMT-3"), ("us/eastern", "US/Eastern"), ("America/New York", "America/New_York"),
    ("America-Chicago", "America/Chicago"), ("W. Europe Standard Time 1", "Europe/Berlin"),
    ("Pacific Daylight Time", "America/Los_Angeles"), ("tzone://Microsoft/Utc", "UTC"), ("EST", "EST"),
    ("PST8PDT", "PST8PDT"), ("(UTC-05:00) Chetumal", "America/Cancun"), ("(UTC+06:00) Astana", "Asia/Bishkek"),
    ("(UTC+05:00) Astana", "Asia/Qyzylorda"), ("(UTC+13:00) Coordinated Universal Time+13", "Etc/GMT-13"),
    ("(GMT+01.00) Sarajevo/Warsaw/Zagreb", "Europe/Warsaw"), ("(GMT+0100) Westeuropäische Normalzeit", "Europe/Berlin"),
    ("/softwarestudio.org/Olson_20011030_5/America/New_York", "America/New_York"),
    ("/softwarestudio.org/Tzfile/America/Chicago", "America/Chicago"), ("posix/Europe/Rome", "Europe/Rome"),
    ("/example.com/vendor/1.0/Asia/Tokyo", "Asia/Tokyo"), ("/mozilla.org/20050126_1/UTC", "UTC"),
    ("Alberta Standard Time", "America/Edmonton"), ("SA Western", "America/La_Paz"), ("Z", "UTC"),
    ("Europe_Amsterdam", "Europe/Amsterdam"), ("America_New_York", "America/New_York"),
    ("/freeassociation.sourceforge.net/Tzfile/SystemV/EST5EDT", "EST5EDT"), ("SystemV/PST8PDT", "PST8PDT"),
  ]) func nameIsFound(_ name: String, _ expected: String) throws {
    let zone = try #require(Zone(named: name))
    #expect(zone.name == expected)
  }

  @Test(
    "Names of localized Windows versions",
    arguments: [
      ("Mitteleuropäische Zeit", "Europe/Berlin"), ("Paris, Madrid", "Europe/Paris"),
      ("Hora estándar romance", "Europe/Paris"), ("ora solare Europa occidentale", "Europe/Berlin"),
      ("West-Europa (standaardtijd)", "Europe/Berlin"), ("Västeuropa, normaltid", "Europe/Berlin"),
      ("Vest-Europa (normaltid)", "Europe/Berlin"), ("Środkowoeuropejski czas stand.", "Europe/Warsaw"),
      ("Hora oficial do Brasil", "America/Sao_Paulo"), ("Střední Evropa (běžný čas)", "Europe/Budapest"),
      ("東京 (標準時)", "Asia/Tokyo"), ("대한민국 표준시", "Asia/Seoul"), ("中国标准时间", "Asia/Shanghai"),
      ("RTZ 2 (зима)", "Europe/Moscow"), ("Türkiye Standart Saati", "Europe/Istanbul"),
      ("FLE, normaltid", "Europe/Kiev"), ("Hora est. Pacífico, Sudamérica", "America/Bogota"),
      ("Koordinierte Weltzeit", "UTC"),
    ])
  func localizedNameIsKnown(_ name: String, _ expected: String) throws {
    #expect(Zone.known(name)?.name == expected)
  }

  @Test(
    "Lists of cities in any language, abbreviations and other names that are likely",
    arguments: [
      ("(UTC+01:00) Amsterdam, Berlino, Berna, Roma, Stoccolma, Vienna", "Europe/Amsterdam"),
      ("(UTC+01:00) Ámsterdam, Berlín, Berna, Roma, Estocolmo, Viena", "Europe/Amsterdam"),
      ("(UTC+01:00) Άμστερνταμ, Βερολίνο, Βέρνη, Ρώμη", "Europe/Amsterdam"),
      ("(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris", "Europe/Brussels"),
      ("(UTC+09:00) 大阪、札幌、東京", "Asia/Tokyo"), ("(UTC+03:00) Москва, Санкт-Петербург", "Europe/Moscow"),
      ("(UTC+02:00) Ateny, Bukareszt", "Europe/Athens"), ("Germany/Berlin", "Europe/Berlin"),
      ("(UTC-05:00) Hora del este (EE. UU. y Canadá)", "America/New_York"),
      ("(UTC-08:00) Pacific Zeit (USA & Kanada)", "America/Los_Angeles"), ("Berlin", "Europe/Berlin"),
      ("CST", "America/Chicago"), ("MESZ", "Europe/Berlin"), ("JST", "Asia/Tokyo"),
      ("(UTC+05:30) Somewhere", "(UTC+05:30) Somewhere"),
      ("GMT +0100 (Standard) / GMT +0200 (Daylight)", "GMT +0100 (Standard) / GMT +0200 (Daylight)"),
    ])
  func likelyNameIsGuessed(_ name: String, _ expected: String) throws {
    #expect(Zone.known(name) == nil)
    #expect(Zone.guessed(name)?.name == expected)
  }

  @Test func everyWindowsNameLeadsToAZone() {
    #expect(WindowsZones.names.count >= 140)
    for name in WindowsZones.names { #expect(Zone(named: name) != nil, "\(name)") }
  }

  @Test(arguments: [
    ("UTC+02:00", 7_200), ("GMT-0330", -12_600), ("UTC-5", -18_000), ("(UTC+01:00)", 3_600), ("GMT+2", 7_200),
    ("UTC-03:00", -10_800), ("+0530", 19_800), ("-08:00", -28_800), ("GMT+01.00", 3_600), ("Etc/GMT-3", 10_800),
    ("UTC +5:45", 20_700), ("(GMT)", 0), ("UTC−04:00", -14_400),
  ])
  func plainOffsetIsAZone(_ name: String, _ offset: Int) throws {
    let zone = try #require(Zone(named: name))
    #expect(zone.offset(at: Instant(seconds: 0)) == offset)
  }

  @Test(arguments: [
    "", "Customized Time Zone", "tzone://Microsoft/Custom", "../../etc/passwd", "Mars/Olympus", "/",
    "custom_America/New_York", "/Europe/CUSTOM", "+", "GMT+", "UTC+99:00", "(", "()", "Nowhere, Berlin", "Paris, Tokyo",
    String(repeating: "x", count: 100_000),
  ])
  func nonsenseIsNoZone(_ name: String) { #expect(Zone(named: name) == nil) }

  /// Asked once of Unicode CLDR's windowsZones.xml; each is a name that no other reaches.
  @Test func windowsNamesAreThoseOfCLDR() {
    #expect(WindowsZones.iana("E. South America Standard Time") == "America/Sao_Paulo")
    #expect(Set(WindowsZones.names.map { $0.lowercased() }).count == WindowsZones.names.count)
  }
}
