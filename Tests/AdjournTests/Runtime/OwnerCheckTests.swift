import ArgumentParser
import ICalendar
import Testing

@testable import adjourn

@Suite struct OwnerCheckTests {
  /// A calendar that says whose it is, with one guest.
  private static func calendar(_ name: String, guest: String = "guest@example.org") -> CalendarDocument {
    let text = weeklyStatus.replacing("X-WR-CALNAME:ana@", with: "X-WR-CALNAME:\(name)@")
      .replacing("BEGIN:VEVENT", with: "BEGIN:VEVENT\nATTENDEE:mailto:\(guest)")
    return CalendarReader.read(Array(text.utf8), path: "team/\(name).ics")
  }

  private let team = LoadedCalendars(documents: [calendar("ana"), calendar("ben"), calendar("chidi")])
  private let alone = LoadedCalendars(documents: [calendar("ana")])

  private func sentence(_ said: [String], _ loaded: LoadedCalendars) -> String? {
    let failure = OwnerCheck(said, loaded).failure
    #expect(failure == nil || failure?.exitCode == ExitCode.usage)
    return failure?.sentence
  }

  @Test func slipsAreAskedBack() {
    #expect(
      sentence(["ban@example.org"], team) == "--owner 'ban@example.org': no calendar has that address; "
        + "did you mean ben@example.org?")
    #expect(sentence(["ana@exmaple.com"], alone)?.hasSuffix("did you mean ana@example.org?") == true)
  }

  @Test func aStrangerIsNotPutOverATeam() {
    #expect(
      sentence(["zoe@elsewhere.example"], team) == "--owner 'zoe@elsewhere.example': no calendar has that address; "
        + "these are ana@example.org, ben@example.org, chidi@example.org's. "
        + "Leave it out, or write PATH=zoe@elsewhere.example for the calendar that is meant")
  }

  @Test func whatCanBeRightIsTaken() {
    #expect(sentence(["ben@example.org"], team) == nil)
    #expect(sentence(["BEN@example.org"], team) == nil)
    #expect(sentence(["guest@example.org"], team) == nil)
    #expect(sentence(["zoe@elsewhere.example"], alone) == nil)
    #expect(sentence(["team/ben.ics=zoe@elsewhere.example"], team) == nil)
    #expect(sentence(["team=zoe@elsewhere.example"], alone) == nil)
    #expect(sentence(["team/ana.ics=ana@example.org", "zoe@elsewhere.example"], alone) == nil)
  }

  @Test func aPathThatWasNotReadIsSaid() {
    #expect(
      sentence(["team/bem.ics=ben@example.org"], team)
        == "--owner 'team/bem.ics=ben@example.org': no calendar at 'team/bem.ics' was read; did you mean team/ben.ics?")
    #expect(sentence(["ben/x.ics=ben@example.org"], alone)?.hasSuffix("was read; team/ana.ics was") == true)
    let broken = LoadedCalendars(documents: team.documents, problems: [.missing("team/zoe.ics")])
    #expect(sentence(["team/zoe.ics=zoe@example.org"], broken) == nil)
  }

  @Test(arguments: [
    ("ben", "ben@example.org"), ("Ben", "ben@example.org"), ("bne", "ben@example.org"),
    ("guest", "guest@example.org"), ("team/chidi.ics=chidi", "chidi@example.org"),
  ])
  func aNameIsAnsweredWithTheAddressItStandsFor(_ said: String, _ meant: String) {
    let name = OwnerCheck.address(in: said).lowercased()
    #expect(sentence([said], team) == "--owner '\(name)' is no address; did you mean \(meant)?")
  }

  @Test func aNameThatNobodyHasIsAnsweredWithTheOwners() {
    #expect(
      sentence(["rumpelstiltskin"], team)
        == "--owner 'rumpelstiltskin' is no address; these calendars are ana@example.org, ben@example.org, "
        + "chidi@example.org's")
    #expect(sentence(["zoe"], alone) == "--owner 'zoe' is no address; the calendar is ana@example.org's")
    let text = weeklyStatus.replacing("X-WR-CALNAME:ana@example.org\n", with: "")
      .replacing("BEGIN:VEVENT", with: "BEGIN:VEVENT\nATTENDEE;CN=\"Li, Mei\":mailto:ml7@example.org")
    let unnamed = LoadedCalendars(documents: [CalendarReader.read(Array(text.utf8), path: "a.ics")])
    #expect(sentence(["mei"], unnamed) == "--owner 'mei' is no address; did you mean ml7@example.org?")
    #expect(
      sentence(["bartholomew"], unnamed)
        == "--owner 'bartholomew' is no address; write ana@example.org or PATH=ana@example.org")
  }

  @Test func theProgramLeavesWith64() throws {
    let program = try Program()
    let path = try program.file("ana@example.org.ics", weeklyStatus)
    let result = try program.run("audit", path, "--owner", "anna@example.org")
    #expect(result.code == 64)
    #expect(result.output.isEmpty)
    #expect(result.complaints.contains("did you mean ana@example.org?"))
  }
}
