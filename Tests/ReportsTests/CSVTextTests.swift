import Testing

@testable import Reports

@Suite("CSV")
struct CSVTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("two\nlines", "\"two\nlines\""),
    ("=1+1", "'=1+1"), ("+49", "'+49"), ("-1", "'-1"), ("@x", "'@x"), ("=a,b", "\"'=a,b\""), ("", ""),
  ])
  func cells(_ text: String, _ cell: String) {
    #expect(CSVText.cell(text) == cell)
  }

  @Test func rowsEndWithCRLF() {
    #expect(CSVText.table(["a", "b"], [["1", "x,y"]]) == "a,b\r\n1,\"x,y\"\r\n")
  }
}
