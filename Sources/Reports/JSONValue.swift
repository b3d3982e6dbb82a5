/// What can be written as JSON.
protocol JSONValue {
  func write(to json: inout JSONWriter)
}

extension String: JSONValue {
  func write(to json: inout JSONWriter) { json.string(self) }
}

extension Int: JSONValue {
  func write(to json: inout JSONWriter) { json.word(description) }
}

extension Bool: JSONValue {
  func write(to json: inout JSONWriter) { json.word(self ? "true" : "false") }
}

extension Double: JSONValue {
  /// The shortest digits that give the number back, whole ones without a fraction; null for what is no number, as
  /// JSON has no word for it.
  func write(to json: inout JSONWriter) {
    guard isFinite else { return json.word("null") }
    let text = description
    json.word(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
  }
}

extension Optional: JSONValue where Wrapped: JSONValue {
  func write(to json: inout JSONWriter) {
    if let self { self.write(to: &json) } else { json.word("null") }
  }
}

extension Array: JSONValue where Element: JSONValue {
  func write(to json: inout JSONWriter) { json.array(self) { $1.write(to: &$0) } }
}
