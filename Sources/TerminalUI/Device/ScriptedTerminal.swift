/// A terminal made of a size and a list of keys, which keeps every frame it was shown: for tests, for
/// documents, and for drawing a screen where there is no terminal.
@MainActor
public final class ScriptedTerminal: TerminalDevice {
  public private(set) var size: Size
  public private(set) var frames: [Frame] = []
  /// Control sequences sent beside the frames.
  public private(set) var sent: [String] = []
  /// Whether it can be lent to another program, as a terminal can.
  public var isLendable = false
  private var keys: [Key]
  private var position = 0

  public init(size: Size, keys: [Key] = []) {
    self.size = size
    self.keys = keys
  }

  public var lastFrame: Frame? { frames.last }

  public func present(_ frame: Frame) {
    frames.append(frame)
  }

  /// The next key of the script; a resize takes effect as it is handed over, as in a terminal.
  public func nextKey() -> Key? {
    guard position < keys.count else { return nil }
    defer { position += 1 }
    if case .resize(let size) = keys[position] { self.size = size }
    return keys[position]
  }

  public func lend(_ body: () -> Void) -> Bool {
    if isLendable { body() }
    return isLendable
  }

  public func send(_ sequence: String) { sent.append(sequence) }

  /// Adds keys to the script.
  public func type(_ keys: [Key]) {
    self.keys += keys
  }
}
