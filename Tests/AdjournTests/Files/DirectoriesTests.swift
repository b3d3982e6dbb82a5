import Testing

@testable import adjourn

@Suite struct DirectoriesTests {
  @Test func theSpecificationsDefaultsHold() {
    let directories = Directories(environment: ["HOME": "/home/ana"])
    #expect(directories.state == "/home/ana/.local/state/adjourn")
    #expect(directories.config == "/home/ana/.config/adjourn")
    #expect(directories.downloads == "/home/ana/Downloads")
  }

  @Test func whatIsSetHoldsAndRelativeOrEmptyIsIgnored() {
    let directories = Directories(environment: [
      "HOME": "/home/ana", "XDG_STATE_HOME": "/s/", "XDG_CONFIG_HOME": "c", "XDG_DATA_HOME": "",
    ])
    #expect(directories.state == "/s/adjourn")
    #expect(directories.config == "/home/ana/.config/adjourn")
  }

  @Test func theAccountStandsInForAMissingHome() {
    #expect(Directories(environment: [:], accountHome: "/root").home == "/root")
    #expect(Directories(environment: ["HOME": "."], accountHome: "/root").home == "/root")
  }
}
