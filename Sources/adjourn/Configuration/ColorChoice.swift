/// Whether colour is on: an explicit option first, then NO_COLOR (no-color.org), then CLICOLOR_FORCE.
enum ColorChoice {
  static func isOn(_ choice: ScreenOptions.Color, environment: [String: String]) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto: environment["NO_COLOR", default: ""].isEmpty
    }
  }
}
