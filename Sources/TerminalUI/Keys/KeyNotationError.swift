/// A mistake in keys written as text.
public struct KeyNotationError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Reason: Hashable, Sendable {
    case unknownName(String)
    case unclosed
    case badSize(String)
    case badPlace(String)
    case control
  }

  /// The whole text.
  public var text: String
  /// Which character of it is wrong, from 1.
  public var position: Int
  public var reason: Reason

  public var description: String {
    let place = "at character \(position) of \"\(TextWidth.cleaned(text))\""
    switch reason {
    case .unknownName(let name):
      return "<\(TextWidth.cleaned(name))> is no key, \(place); keys are written like j, <enter>, <esc>, "
        + "<c-d>, <f1>, <space>, <lt>, <up>, <pgdn>, <tab>, <s-tab>"
    case .unclosed:
      return "\"<\" without \">\", \(place); write <lt> for the character itself"
    case .badSize(let value):
      return "\"\(TextWidth.cleaned(value))\" is no size, \(place); write <resize:80x24>"
    case .badPlace(let value):
      return "\"\(TextWidth.cleaned(value))\" is no place, \(place); write <click:COLUMN,ROW>, counted from 0"
    case .control:
      return "a control character cannot stand for a key, \(place); write <enter>, <tab> or <c-d>"
    }
  }
}
