import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The ways to put text on the clipboard, the surest first: the desktop's own program, tmux, the terminal itself.
struct Clipboard: Hashable, Sendable {
  enum Way: Hashable, Sendable {
    case program([String])
    /// The control sequence OSC 52, wrapped so that tmux passes it on where it runs in one.
    case terminal(isInTmux: Bool)

    /// What a notice calls it.
    var name: String {
      switch self {
      case .program(let words): words.first ?? ""
      case .terminal: "the terminal, OSC 52"
      }
    }
  }

  /// More than this many bytes of text are cut off by terminals that know OSC 52.
  static let mostForTerminal = 74_994

  let ways: [Way]

  init(environment: [String: String], isMac: Bool = Self.isMac) {
    func has(_ name: String) -> Bool { environment[name]?.isEmpty == false }
    var ways: [Way] = []
    // Over SSH the desktop of that machine is not the one the user sits at, unless its X11 is forwarded.
    let isRemote = has("SSH_CONNECTION") || has("SSH_TTY")
    if isMac && !isRemote { ways.append(.program(["pbcopy"])) }
    if has("WAYLAND_DISPLAY") && !isRemote { ways.append(.program(["wl-copy"])) }
    if has("DISPLAY") {
      ways.append(.program(["xclip", "-selection", "clipboard"]))
      ways.append(.program(["xsel", "--clipboard", "--input"]))
    }
    if has("TMUX") { ways.append(.program(["tmux", "load-buffer", "-w", "-"])) }
    self.ways = ways + [.terminal(isInTmux: has("TMUX"))]
  }

  /// Puts text there by the first way that works; nil where none does. `send` writes to the terminal.
  func copy(_ text: String, send: (String) -> Void) -> Way? {
    for way in ways {
      switch way {
      case .program(let words): if Self.run(words, text) { return way }
      case .terminal(let isInTmux):
        guard text.utf8.count <= Self.mostForTerminal else { return nil }
        send(Self.sequence(text, isInTmux: isInTmux))
        return way
      }
    }
    return nil
  }

  /// OSC 52 with the text; tmux wants it in a device control string, its escapes doubled.
  static func sequence(_ text: String, isInTmux: Bool) -> String {
    let plain = "\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{7}"
    guard isInTmux else { return plain }
    return "\u{1B}Ptmux;"
      + plain.split(separator: "\u{1B}", omittingEmptySubsequences: false)
      .joined(separator: "\u{1B}\u{1B}") + "\u{1B}\\"
  }

  /// From a file, not a pipe: a program that never reads would keep us waiting.
  private static func run(_ words: [String], _ text: String) -> Bool {
    guard let file = try? PrivateFile(named: "clipboard", holding: text) else { return false }
    defer { file.remove() }
    let input = open(file.path, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { return false }
    defer { close(input) }
    let program = ChildProgram(arguments: words, input: input, isSilent: true)
    return (try? program.run(within: 2)) == 0
  }

  static var isMac: Bool {
    #if os(macOS)
      true
    #else
      false
    #endif
  }
}
