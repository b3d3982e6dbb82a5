import Testing

@testable import adjourn

@Suite struct ByteCountTests {
  @Test(arguments: [
    (0, "0 B"), (999, "999 B"), (1_000, "1 KB"), (34_400, "34 KB"), (1_849_000, "1.8 MB"),
    (9_960, "10 KB"), (999_600, "1 MB"), (1 << 30, "1.1 GB"), (31_000_000, "31 MB"),
  ])
  func bytesAreWrittenAsPeopleReadThem(bytes: Int, text: String) {
    #expect(ByteCount.text(bytes) == text)
  }
}
