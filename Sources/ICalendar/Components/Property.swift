/// One property of a component: its name, its parameters and its value, which is read when it is asked for.
///
/// It keeps the bytes of its line, shared with the file where the line had no folds, so that a large attachment
/// costs nothing until somebody looks at it. `parameters`, `values` and `text` read them anew at each call.
public struct Property: Hashable, Sendable {
  /// Upper case, such as `DTSTART`; with its group in front where it has one (`ITEM1.X-LABEL`).
  public let name: String
  /// 1-based line of the file on which it begins; 0 where it comes from no file.
  public let line: Int
  private let content: ArraySlice<UInt8>
  /// Offsets from the beginning of `content`.
  private let parametersStart: Int
  private let valueStart: Int

  /// A property with a value as RFC 5545 writes it, escapes and all; quotes and escapes of parameters are added.
  public init(_ name: String, _ parameters: [Parameter] = [], rawValue: String) {
    let head = name.uppercased() + parameters.map { ";" + $0.written }.joined()
    let bytes = Array((head + ":" + rawValue).utf8)
    self.name = name.uppercased()
    line = 0
    content = bytes[...]
    parametersStart = min(name.utf8.count + 1, head.utf8.count)
    valueStart = head.utf8.count + 1
  }

  /// The property that an unfolded line is; nil where it is none.
  init?(_ content: ArraySlice<UInt8>, line: Int, hasOpenQuote: inout Bool) {
    let found = content.withUnsafeBufferPointer { bytes -> (String, Int, Int, Bool)? in
      guard let line = ContentLine(bytes) else { return nil }
      let name = String(decoding: line.name, as: UTF8.self).uppercased()
      let valueStart = bytes.count - line.value.count
      return (name, valueStart - 1 - line.parameters.count, valueStart, line.hasOpenQuote)
    }
    guard let found else { return nil }
    (name, parametersStart, valueStart, hasOpenQuote) = found
    self.line = line
    self.content = content
  }

  /// The parameters in the file's order; one that is written twice holds all its values.
  public var parameters: [Parameter] {
    guard parametersStart < valueStart - 1 else { return [] }
    return content.withUnsafeBufferPointer {
      ParameterList($0.slice(parametersStart, valueStart - 1)).parameters
    }
  }

  /// The first value of a parameter of a name in any case; nil where there is none.
  public func parameter(_ name: String) -> String? {
    let wanted = name.uppercased()
    return parameters.first { $0.name == wanted }?.value
  }

  /// The value as written, unfolded, escapes left in it; bytes that are no UTF-8 become U+FFFD.
  public var rawValue: String { withRawValue { String(decoding: $0, as: UTF8.self) } }

  /// The length of the value in bytes, known without reading it.
  public var rawLength: Int { content.count - valueStart }

  func withRawValue<Result>(_ body: (Bytes) -> Result) -> Result {
    content.withUnsafeBufferPointer { body($0.dropping(valueStart)) }
  }
}

extension Parameter {
  /// `NAME=value,"other; value"`.
  fileprivate var written: String {
    let quoted = values.map { value in
      var text = ""
      for character in value.unicodeScalars {
        switch character {
        case "^": text += "^^"
        case "\n": text += "^n"
        case "\"": text += "^'"
        default: text.unicodeScalars.append(character)
        }
      }
      return text.contains { ",;:".contains($0) } ? "\"\(text)\"" : text
    }
    return name + "=" + quoted.joined(separator: ",")
  }
}
