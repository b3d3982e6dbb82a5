import TerminalUI
import Testing

@testable import Dashboard

@Suite struct WrittenTextTests {
  private func lines(_ text: String, _ columns: Int, isMarkdown: Bool = true) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return WrittenText(lines, isMarkdown: isMarkdown, columns: columns).lines.map(\.text)
  }

  @Test func listsNumbersAndQuotesHang() {
    let text = "- one two three\n12. one two three\n> one two three\n- [ ] one two three"
    #expect(
      lines(text, 13) == [
        "- one two", "  three", "12. one two", "    three", "> one two", "> three", "- [ ] one two", "      three",
      ])
  }

  @Test func paragraphsGoOnAtTheirIndent() {
    #expect(lines("one two three", 8) == ["one two", "three"])
    #expect(lines("  one two three", 10) == ["  one two", "  three"])
  }

  @Test func blankLinesStayInsideAndGoAtTheEnd() {
    #expect(lines("a\n\nb\n\n", 8) == ["a", "", "b"])
  }

  @Test func tablesThatFitStandInColumns() {
    let table = "| | now | then |\n|---|---:|---|\n| Hours a week | 15.9 | 7.1 |\n| Blocks | 0.8 | 5 |"
    #expect(
      lines(table, 40) == [
        "|              |  now | then |", "| ------------ | ---: | ---- |", "| Hours a week | 15.9 | 7.1  |",
        "| Blocks       |  0.8 | 5    |",
      ])
  }

  @Test func tablesThatDoNotFitFold() {
    let table = "| h/week | meeting | when |\n|---:|---|---|\n| 2.50 | Platform weekly status | Mon |\n\nend"
    #expect(
      lines(table, 20) == [
        "| h/week | meeting |", "  when |", "| 2.50 | Platform", "  weekly status |", "  Mon |", "", "end",
      ])
  }

  @Test func escapedBarsArePartOfACell() {
    #expect(lines("| a \\| b | c |\n|---|---|", 40) == ["| a \\| b | c   |", "| ------ | --- |"])
  }

  @Test func looksTellHeadingsQuotesAndTables() {
    let text = WrittenText(["# A long heading", "> said", "| a |", "|---|", "| b |"], isMarkdown: true, columns: 9)
    #expect(
      text.lines.map(\.style) == [
        Style(bold: true), Style(bold: true), .muted, Style(bold: true), .muted, .plain,
      ])
  }

  @Test func otherFormatsKeepTheirIndent() {
    #expect(
      lines("    \"title\": \"a long title\",\n- x", 20, isMarkdown: false) == [
        "    \"title\": \"a", "      long title\",", "- x",
      ])
  }

  @Test func deepIndentsLeaveHalfTheScreen() {
    let text = String(repeating: " ", count: 30) + "one two three four"
    #expect(lines(text, 12, isMarkdown: false).allSatisfy { $0.count <= 12 })
  }
}
