import Foundation

/// Where the program keeps and looks for its own files, by the XDG base directory specification.
struct Directories: Hashable, Sendable {
  var home: String
  /// Decisions, session and log; made at the first thing worth keeping.
  var state: String
  /// The user's rules, keys and theme; only read.
  var config: String

  /// A relative value is ignored, as the specification asks; `accountHome` stands in for a missing HOME.
  init(environment: [String: String], accountHome: String = NSHomeDirectory()) {
    func absolute(_ name: String) -> String? {
      environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    func own(_ name: String, _ fallback: String, home: String) -> String {
      Path.joined(absolute(name) ?? Path.joined(home, fallback), "adjourn")
    }
    let home = absolute("HOME") ?? accountHome
    self.home = home
    state = own("XDG_STATE_HOME", ".local/state", home: home)
    config = own("XDG_CONFIG_HOME", ".config", home: home)
  }

  /// Where browsers put exports.
  var downloads: String { Path.joined(home, "Downloads") }
}
