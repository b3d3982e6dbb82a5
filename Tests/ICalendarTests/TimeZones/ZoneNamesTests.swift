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
  ]) func nameIsFound(_ name: String, _ expected: String) throws {
    let zone = try #require(Zone(named: name))
    #expect(zone.name == expected)
  }

  @Test func everyWindowsNameLeadsToAZone() {
    #expect(WindowsZones.names.count >= 140)
    for name in WindowsZones.names { #expect(Zone(named: name) != nil, "\(name)") }
  }

  @Test(arguments: [("UTC+02:00", 7_200), ("GMT-0330", -12_600), ("UTC-5", -18_000), ("(UTC+01:00)", 3_600)])
  func plainOffsetIsAZone(_ name: String, _ offset: Int) throws {
    let zone = try #require(Zone(named: name))
    #expect(zone.offset(at: Instant(seconds: 0)) == offset)
  }

  @Test(arguments: [
    "", "Customized Time Zone", "tzone://Microsoft/Custom", "../../etc/passwd", "Mars/Olympus", "/",
  ])
  func nonsenseIsNoZone(_ name: String) { #expect(Zone(named: name) == nil) }
}
