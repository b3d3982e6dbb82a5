/// Something frames can be shown on and keys come from: the curses terminal, or a script.
@MainActor
public protocol TerminalDevice: AnyObject {
  var size: Size { get }
  /// Shows a frame; only what differs from the last one is sent.
  func present(_ frame: Frame)
  /// The next key without waiting, nil where none is there.
  func nextKey() -> Key?
}
