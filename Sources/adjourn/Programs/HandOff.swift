import TerminalUI

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lends the terminal to the user's editor or pager and tells what came of it.
@MainActor
struct HandOff {
  enum Outcome: Equatable {
    case edited(String)
    /// Nothing to tell: the pager was looked at.
    case shown
    /// One sentence for the screen.
    case failed(String)
  }

  /// A pager that is back sooner has only printed, as `cat` does.
  private static let leastTimeToRead = Duration.milliseconds(400)

  let device: any TerminalDevice
  let programs: UserPrograms

  /// Opens a text in the user's editor and gives it as it was saved.
  func edit(_ text: String, name: String) -> Outcome {
    let file: PrivateFile
    do {
      file = try PrivateFile(named: name, holding: text)
    } catch {
      return .failed("No file could be made for the editor: \(error.reason)")
    }
    defer { file.remove() }
    switch lend(programs.editors, adding: [file.path]) {
    case .success(let end) where end.code == 0: return reading(file)
    case .success(let end): return .failed("\(end.program) ended with \(end.code), so nothing was changed")
    case .failure(let failure): return .failed(failure.sentence)
    }
  }

  /// Shows a text in the user's pager.
  func page(_ text: String) -> Outcome {
    let file: PrivateFile
    do {
      file = try PrivateFile(named: "page.txt", holding: text)
    } catch {
      return .failed("No file could be made for the pager: \(error.reason)")
    }
    defer { file.remove() }
    let input = open(file.path, O_RDONLY | O_CLOEXEC)
    defer { if input >= 0 { close(input) } }
    let found = lend(programs.pagers, adding: [], input: input, environment: programs.pagerEnvironment) { time in
      if time < Self.leastTimeToRead { Self.waitForEnter() }
    }
    switch found {
    case .success: return .shown
    case .failure(let failure): return .failed(failure.sentence)
    }
  }

  private func reading(_ file: PrivateFile) -> Outcome {
    do {
      let bytes = try FileBytes.read(file.path, limit: 1 << 20)
      return .edited(String(decoding: bytes, as: UTF8.self))
    } catch {
      return .failed("What was edited could not be read: \(error.reason)")
    }
  }

  private struct End {
    var program: String
    var code: Int32
  }

  private struct Problem: Error {
    var sentence: String
  }

  /// Tries the commands one after the other until one is there.
  private func lend(
    _ commands: [[String]], adding arguments: [String], input: Int32? = nil, environment: [String: String] = [:],
    then afterwards: (Duration) -> Void = { _ in }
  ) -> Result<End, Problem> {
    var problem = Problem(sentence: "There is no terminal to lend to \(commands.first?.first ?? "a program")")
    var end: End?
    _ = device.lend {
      for command in commands where end == nil {
        let program = command.first ?? ""
        let start = ContinuousClock.now
        do throws(ChildProgram.Failure) {
          let child = ChildProgram(arguments: command + arguments, environment: environment, input: input)
          end = End(program: program, code: try child.run())
          afterwards(start.duration(to: .now))
        } catch {
          problem = Problem(sentence: Self.sentence(error, program))
        }
      }
    }
    return end.map(Result.success) ?? .failure(problem)
  }

  private static func sentence(_ failure: ChildProgram.Failure, _ program: String) -> String {
    switch failure {
    case .notFound: "There is no program \(program); set VISUAL, EDITOR or PAGER to one that is there"
    case .system(let reason): "\(program) could not be started: \(reason)"
    case .timedOut: "\(program) did not answer"
    }
  }

  private static func waitForEnter() {
    _ = Output.writeAll(Array("\n(Enter goes back to adjourn) ".utf8), to: STDOUT_FILENO)
    let terminal = open("/dev/tty", O_RDONLY | O_CLOEXEC)
    guard terminal >= 0 else { return }
    defer { close(terminal) }
    var byte: UInt8 = 0
    while read(terminal, &byte, 1) == 1, byte != UInt8(ascii: "\n") {}
  }
}

extension FileBytes.Failure {
  /// In words.
  fileprivate var reason: String {
    switch self {
    case .tooLarge: "it is larger than 1 MB"
    case .system(let reason): reason
    }
  }
}
