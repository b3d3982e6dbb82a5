import Testing

@testable import Audit

struct WordFieldsTests {
  private func numbers(_ line: String) -> [Double?] {
    Array(line.utf8).withUnsafeBufferPointer { bytes in
      var fields = WordFields(bytes)
      var numbers: [Double?] = []
      while !fields.isAtEnd { numbers.append(fields.number()) }
      return numbers
    }
  }

  @Test(arguments: [
    "0.21", "-0.1", "0", "12", "-3.75", "0.1", "123456.789", ".5", "5.", "1e3", "+2", "0x10", "999999999999999.9", "-0",
  ])
  func numbersAreWhatTheyAreElsewhere(_ text: String) {
    #expect(numbers(text) == [Double(text)])
  }

  @Test func whatIsNoNumberIsNone() {
    #expect(numbers("word . - 1.2.3 -.") == [nil, nil, nil, nil, nil])
  }

  @Test func fieldsArePartedByBlanksUpToAComment() {
    #expect(numbers(" 1\t 2  3 # 4\r") == [1, 2, 3])
    #expect(numbers("# 1").isEmpty)
    #expect(numbers("").isEmpty)
  }
}
