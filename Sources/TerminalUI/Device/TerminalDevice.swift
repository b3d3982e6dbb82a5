/// Something frames can be shown on and keys come from: the curses terminal, or a script.
@MainActor
public protocol TerminalDevice: AnyObject {
  var size: Size { get }
  /// Shows a frame; only what differs from the last one is sent.
  func present(_ frame: Frame)
  /// The next key without waiting, nil where none is there. Ask until nil before a poll: keys may be kept
  /// inside.
  func nextKey() -> Key?
  /// What to poll for keys, nil where there is nothing to wait for: a script that has ended.
  var fileDescriptor: Int32? { get }
  /// The signal that asks to leave (SIGINT, SIGTERM, SIGHUP), nil for none.
  var pendingSignal: Int32? { get }
  /// Has the next frame painted anew, whatever stands on the screen (^L).
  func redraw()
  /// Gives the terminal to another program while `body` runs and takes it back; false, with `body` not run, where
  /// there is none to give.
  func lend(_ body: () -> Void) -> Bool
  /// Sends a control sequence that is no drawing, such as one for the clipboard.
  func send(_ sequence: String)
}

extension TerminalDevice {
  public var fileDescriptor: Int32? { nil }
  public var pendingSignal: Int32? { nil }
  public func redraw() {}
  public func lend(_ body: () -> Void) -> Bool { false }
  public func send(_ sequence: String) {}
}
