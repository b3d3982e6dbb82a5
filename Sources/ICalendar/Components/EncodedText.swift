/// Text whose bytes are not the file's own UTF-8: vCalendar 1.0's ENCODING and CHARSET parameters.
struct EncodedText {
  private let isQuotedPrintable: Bool
  private let charset: Charset?
  /// The name of a CHARSET that is not known, so that another one was assumed.
  let unknownCharset: String?

  /// nil where the parameters change nothing.
  init?(encoding: String?, charset: String?) {
    isQuotedPrintable = encoding?.uppercased() == "QUOTED-PRINTABLE"
    self.charset = charset.flatMap(Charset.init(named:))
    unknownCharset = self.charset == nil && charset.map(Charset.isUTF8) == false ? charset : nil
    guard isQuotedPrintable || self.charset != nil else { return nil }
  }

  /// The text as UTF-8. Where CHARSET is missing or not known it is UTF-8 if it can be, else Windows-1252; and
  /// what stands there unencoded is what the file is in, whatever CHARSET says, unless that cannot be.
  func decoded(_ bytes: Bytes) -> [UInt8] {
    let text = isQuotedPrintable ? QuotedPrintable.decoded(bytes) : Array(bytes)
    if isQuotedPrintable, let charset { return charset.utf8(text) }
    return String(validating: text, as: UTF8.self) == nil ? (charset ?? .windows1252).utf8(text) : text
  }
}
