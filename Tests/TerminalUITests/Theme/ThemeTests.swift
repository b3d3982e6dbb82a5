import Testing

@testable import TerminalUI

@Suite struct ThemeTests {
  @Test func givesRolesTheirColors() {
    let theme = Theme.standard
    #expect(theme.appearance(of: Style(.convert), in: .full256) == Appearance(foreground: 33))
    #expect(theme.appearance(of: Style(.blend), in: .full256) == Appearance(foreground: 166))
    #expect(theme.appearance(of: .muted, in: .full256) == Appearance(foreground: 244))
    #expect(theme.appearance(of: Style(.convert), in: .eight) == Appearance(foreground: 4, bold: true))
    #expect(theme.appearance(of: Style(.blend), in: .eight) == Appearance(foreground: 3))
    #expect(theme.appearance(of: .muted, in: .eight) == .plain)
  }

  @Test func withoutColorOnlyAttributesAreLeft() {
    for role in Style.Role.allCases {
      #expect(Theme.standard.appearance(of: Style(role), in: .none).foreground == nil)
    }
    #expect(Theme.standard.appearance(of: Style(.alert), in: .none).bold)
  }

  @Test func theSelectedRowIsOneEvenBand() {
    let selected = Theme.standard.appearance(of: Style(.convert, reverse: true), in: .full256)
    #expect(selected == Appearance(reverse: true))
  }

  @Test func countsColors() {
    #expect(
      [0, 7, 8, 16, 88, 256, 1 << 24].map(ColorMode.init(colors:)) == [
        .none, .none, .eight, .eight, .eight, .full256, .full256,
      ])
  }

  @Test(
    arguments: [
      (ColorSetting.auto, [:], true, true), (.auto, [:], false, false),
      (.auto, ["NO_COLOR": "1"], true, false),
      (.auto, ["NO_COLOR": ""], true, true), (.auto, ["TERM": "dumb"], true, false),
      (.auto, ["CLICOLOR_FORCE": "1"], false, true), (.auto, ["CLICOLOR_FORCE": "0"], false, false),
      (.auto, ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], true, false),
      (.always, ["NO_COLOR": "1"], false, true),
      (.never, ["CLICOLOR_FORCE": "1"], true, false),
    ] as [(ColorSetting, [String: String], Bool, Bool)])
  func choosesColor(setting: ColorSetting, environment: [String: String], isTerminal: Bool, expected: Bool) {
    #expect(setting.allowsColor(environment: environment, isTerminal: isTerminal) == expected)
  }
}
