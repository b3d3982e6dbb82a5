import Testing

@testable import Audit

@Suite("Eight bytes at once")
struct EightLettersTests {
  private func eight(_ bytes: [UInt8]) -> EightLetters {
    bytes.withUnsafeBufferPointer { EightLetters($0.head(from: 0)) }
  }

  @Test func everyByteAtEveryPlaceIsWhatItIsAlone() {
    for byte in UInt8.min...UInt8.max {
      let isLetterOrDigit = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      for place in 0..<8 {
        var bytes = [UInt8](repeating: UInt8(ascii: "Q"), count: 8)
        bytes[place] = byte
        let read = eight(bytes)
        #expect(read.count == (isLetterOrDigit ? 8 : place))
        #expect(read.haveSmallLetter == (0x61...0x7A).contains(byte))
      }
    }
  }

  @Test(arguments: [
    ("Status 7", 6, true), ("KPI-9abc", 3, false), ("1234567z", 8, true), ("", 0, false), ("ABé", 2, false),
  ])
  func lettersAndDigitsInARowCount(_ text: String, _ count: Int, _ haveSmallLetter: Bool) {
    let read = eight(Array(text.utf8))
    #expect(read.count == count)
    #expect(read.haveSmallLetter == haveSmallLetter)
    let small = (0..<count).map { UInt8(truncatingIfNeeded: read.small >> UInt64(8 * $0)) }
    #expect(
      String(decoding: small, as: UTF8.self)
        == text.utf8.prefix(count).map { $0 | 0x20 }.reduce("") { $0 + String(UnicodeScalar($1)) })
  }
}
