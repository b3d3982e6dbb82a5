import Store
import TerminalUI

/// What `--version` names: the program and everything whose version can change a result.
enum Version {
  static let number = "0.1.0"

  static var text: String {
    """
    adjourn \(number)
    SQLite \(DecisionStore.sqliteVersion)
    \(CursesTerminal.libraryVersion)
    Swift \(swift)
    time zones \(TimeZoneData.version)
    rules \(ConfigLoader.rulesVersion)
    """
  }

  private static var swift: String {
    #if swift(>=6.3)
      "6.3"
    #elseif swift(>=6.2)
      "6.2"
    #elseif swift(>=6.1)
      "6.1"
    #else
      "6.0"
    #endif
  }
}
