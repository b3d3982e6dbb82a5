import ArgumentParser

/// A command that cannot go on: one sentence (what, where, what to do) and the exit code of the documents.
struct Failure: Error, CustomStringConvertible {
  var sentence: String
  var exitCode: ExitCode

  var description: String { sentence }

  init(_ sentence: String, _ exitCode: ExitCode) {
    self.sentence = sentence
    self.exitCode = exitCode
  }
}

extension ExitCode {
  /// The run failed.
  static let runFailed = ExitCode(1)
  /// More findings than `--fail-over` allows.
  static let thresholdExceeded = ExitCode(3)
  /// The command line is wrong (EX_USAGE).
  static let usage = ExitCode(64)
  /// No usable event, or something repaired or skipped under `--strict` (EX_DATAERR).
  static let badData = ExitCode(65)
  /// An output cannot be created (EX_CANTCREAT).
  static let cannotCreate = ExitCode(73)
  /// Writing failed (EX_IOERR).
  static let writeError = ExitCode(74)
}
