#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs another program in our own process group, so that it may use the terminal, and waits for its end.
///
/// Not Foundation's `Process`, which puts the child into a group of its own: the terminal would stop it at its first
/// read.
struct ChildProgram: Sendable {
  enum Failure: Error, Hashable {
    case notFound
    /// The system's own words.
    case system(String)
    case timedOut
  }

  /// Its name, looked for in PATH, and its arguments.
  var arguments: [String]
  /// Added to this process's environment.
  var environment: [String: String] = [:]
  /// Standard input; nil for the terminal's keys.
  var input: Int32?
  /// Whether what it prints is thrown away.
  var isSilent = false

  /// Its exit code, 128 and more where a signal ended it; `seconds` limits how long is waited for it.
  func run(within seconds: Double? = nil) throws(Failure) -> Int32 {
    let child = try spawned()
    guard let seconds else { return Self.end(of: child) }
    for _ in 0..<max(1, Int(seconds * 100)) {
      var status: Int32 = 0
      if waitpid(child, &status, WNOHANG) == child { return Self.code(status) }
      usleep(10_000)
    }
    kill(child, SIGKILL)
    _ = Self.end(of: child)
    throw .timedOut
  }

  private static func end(of child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    return code(status)
  }

  private static func code(_ status: Int32) -> Int32 {
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private func spawned() throws(Failure) -> pid_t {
    guard let program = arguments.first, !program.isEmpty else { throw .notFound }
    var actions = FileActions()
    defer { actions.destroy() }
    if let input {
      actions.duplicate(input, as: STDIN_FILENO)
    } else if isatty(STDIN_FILENO) == 0, Self.hasTerminal {
      actions.open("/dev/tty", O_RDWR, as: STDIN_FILENO)
    }
    if isSilent {
      for output in [STDOUT_FILENO, STDERR_FILENO] { actions.open("/dev/null", O_WRONLY, as: output) }
    }
    var child: pid_t = 0
    let words = CStrings(arguments)
    let variables = CStrings(Self.variables(adding: environment))
    defer {
      words.free()
      variables.free()
    }
    let status = actions.spawn(&child, program, words.pointers, variables.pointers)
    if status == ENOENT || status == EACCES { throw .notFound }
    guard status == 0 else { throw .system(String(cString: strerror(status))) }
    return child
  }

  private static var hasTerminal: Bool {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    return terminal >= 0 && close(terminal) == 0
  }

  private static func variables(adding own: [String: String]) -> [String] {
    var all: [String] = []
    var at = environ
    while let entry = at.pointee {
      let text = String(cString: entry)
      let name = text.prefix { $0 != "=" }
      if own[String(name)] == nil { all.append(text) }
      at += 1
    }
    return all + own.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
  }
}

/// Copies of strings as C takes a list of them, ended by NULL.
private struct CStrings {
  let pointers: [UnsafeMutablePointer<CChar>?]

  init(_ texts: [String]) { pointers = texts.map { strdup($0) } + [nil] }

  func free() {
    for pointer in pointers { pointer?.deallocate() }
  }
}

/// What posix_spawn does to descriptors and signals before the child begins.
private struct FileActions {
  #if canImport(Darwin)
    private var actions: posix_spawn_file_actions_t?
    private var attributes: posix_spawnattr_t?
  #else
    private var actions = posix_spawn_file_actions_t()
    private var attributes = posix_spawnattr_t()
  #endif

  init() {
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    // What this process ignores or catches, the child shall not.
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGQUIT, SIGTSTP, SIGPIPE, SIGXFSZ] { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
  }

  mutating func duplicate(_ descriptor: Int32, as target: Int32) {
    posix_spawn_file_actions_adddup2(&actions, descriptor, target)
  }

  mutating func open(_ path: String, _ flags: Int32, as target: Int32) {
    posix_spawn_file_actions_addopen(&actions, target, path, flags, 0)
  }

  mutating func spawn(
    _ child: inout pid_t, _ program: String, _ arguments: [UnsafeMutablePointer<CChar>?],
    _ variables: [UnsafeMutablePointer<CChar>?]
  ) -> Int32 {
    posix_spawnp(&child, program, &actions, &attributes, arguments, variables)
  }

  mutating func destroy() {
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }
}
