import Foundation

/// Where messages of a crash go while the screen is up.
enum LogFile {
  /// The log beside the decisions, where their folder is; nil before there is one, as looking around alone writes
  /// nothing.
  static func path(environment: [String: String]) -> String? {
    let folder = Directories(environment: environment).state
    guard FileManager.default.fileExists(atPath: folder) else { return nil }
    return Path.joined(folder, "adjourn.log")
  }
}
