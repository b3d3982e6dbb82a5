/// One thing a terminal can send: a key, a paste, a click, or that its size changed.
public enum Key: Hashable, Sendable {
  case character(Character)
  /// A control letter, lower case: `control("d")` is ^D. Tab, Enter and Escape have cases of their own.
  case control(Character)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  case function(Int)
  /// Text between bracketed-paste marks, cleaned of control characters but line feeds.
  case paste(String)
  case mouse(MouseEvent)
  case resize(Size)
}
