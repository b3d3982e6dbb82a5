import Testing

@testable import Reports

@Suite("CSV")
struct CSVTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("two\nlines", "\"two\nlines\""),
    ("=1+1", "'=1+1"), ("+49", "'+49"), ("-1", "'-1"), ("@x", "'@x"), ("=a,b", "\"'=a,b\""), ("", ""),
    ("Bad \"\u{301},=cmd()", "\"Bad \"\"\u{301},=cmd()\""),
  ])
  func cells(_ text: String, _ cell: String) {
    #expect(CSVText.cell(text) == cell)
  }

  @Test func rowsEndWithCRLF() {
    #expect(CSVText.row(["1", "x,y"]) == "1,\"x,y\"\r\n")
  }
}
