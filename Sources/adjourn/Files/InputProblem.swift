/// Something given on the command line that could not be used, said in one sentence; the rest is still read.
struct InputProblem: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// It was read and holds no calendar.
    case unusable
    /// It is not there, may not be read, or is left because of what or how large it is.
    case unreadable
    /// It was found and not asked for by name: nothing went wrong.
    case leftOut

    /// The exit code when nothing else went better: 65 or 66, as sysexits has it; 0 where nothing went wrong.
    var exitCode: Int32 {
      switch self {
      case .unusable: 65
      case .unreadable: 66
      case .leftOut: 0
      }
    }
  }

  /// As given by the user, control characters replaced.
  var path: String
  var kind: Kind
  /// What, where and what to do.
  var sentence: String

  var exitCode: Int32 { kind.exitCode }
}

extension InputProblem {
  static func missing(_ path: String) -> InputProblem {
    unreadable(path) { "There is no file or folder \($0): check the name." }
  }

  /// Names that are not UTF-8 come here with their bytes replaced, so that nothing is found under them.
  static func illegible(_ path: String) -> InputProblem {
    unreadable(path) { "\($0) cannot be opened because its name is not UTF-8: rename it." }
  }

  static func forbidden(_ path: String, reason: String) -> InputProblem {
    unreadable(path) { "\($0) cannot be read (\(reason)): check its permissions." }
  }

  static func pipe(_ path: String) -> InputProblem {
    unreadable(path) { "\($0) is a pipe and was left: give its text on standard input, with - as the path." }
  }

  static func device(_ path: String) -> InputProblem {
    unreadable(path) { "\($0) is a device or socket and was left: give a file, a folder, a .zip or -." }
  }

  static func tooLarge(_ path: String, limit: Int) -> InputProblem {
    unreadable(path) {
      "\($0) is larger than \(ByteCount.text(limit)) and was left: export fewer years or single calendars."
    }
  }

  static func ownPlan(_ path: String) -> InputProblem {
    let path = Path.printable(path)
    return InputProblem(
      path: path, kind: .leftOut,
      sentence: "\(path) is a plan that adjourn wrote, so it is left out: give it by name to read it.")
  }

  static func emptyFolder(_ path: String, holdsZip: Bool) -> InputProblem {
    unusable(path) { path in
      if Path.fileExtension(of: path) == "icbu" {
        return "\(path) holds Apple's own database and no .ics files: in Calendar, export each calendar"
          + " with File > Export > Export…."
      }
      let advice = holdsZip ? "give its .zip files by name." : "export a calendar as .ics into it."
      return "\(path) holds no calendar files (.ics .ical .icalendar .ifb .vcs): " + advice
    }
  }

  static func unusable(_ path: String, _ sentence: (String) -> String) -> InputProblem {
    let name = Path.isStream(path) ? "standard input" : Path.printable(path)
    return InputProblem(path: Path.printable(path), kind: .unusable, sentence: sentence(name))
  }

  static func unreadable(_ path: String, _ sentence: (String) -> String) -> InputProblem {
    let path = Path.printable(path)
    return InputProblem(path: path, kind: .unreadable, sentence: sentence(path))
  }
}
