import TerminalUI

/// The commands that match what was typed into the palette.
///
/// With nothing typed those of this view come first, then those of everywhere, then those of other views; else
/// the command of that key, then those with the words in their title, then in their help.
public struct PaletteList: Hashable, Sendable {
  public enum Section: String, CaseIterable, Hashable, Sendable {
    case here = "here"
    case everywhere = "everywhere"
    case elsewhere = "in other views"
  }

  public struct Entry: Hashable, Sendable {
    public var section: Section
    public var command: Command
    public var title: String
    public var help: String
    /// All its keys: K; U ^R.
    public var keys: [String]
    /// Why it cannot run now; nil where it can.
    public var reason: String?
  }

  public let entries: [Entry]

  /// The commands that match words of title or help, or a key such as `K`, `^D`, `Space`.
  public init(_ state: DashboardState, query: String) {
    let all = Command.table.map { entry in
      Entry(
        section: Self.section(entry, state.place), command: entry.command, title: entry.title,
        help: entry.help, keys: state.setup.keymap.keys(of: entry.command).map(\.name),
        reason: entry.command.unavailable(in: state))
    }
    guard !query.isEmpty else {
      entries = Section.allCases.flatMap { section in all.filter { $0.section == section } }
      return
    }
    entries = all.compactMap { entry in Self.rank(entry, query).map { (rank: $0, entry: entry) } }
      .enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element.entry)
  }

  /// 0 for the key, 1 for words of the title, 2 for words of the help; nil where nothing matches.
  private static func rank(_ entry: Entry, _ query: String) -> Int? {
    if entry.keys.contains(query) { return 0 }
    let words = query.split(separator: " ").map { SearchText(String($0)) }
    // One letter is in nearly every sentence.
    if query.count == 1 {
      let begins = entry.title.split(separator: " ").contains { $0.hasPrefix(query.lowercased()) }
      return begins ? 1 : nil
    }
    let title = SearchText("\(entry.title) \(entry.command.rawValue)")
    if words.allSatisfy({ title.contains($0) }) { return 1 }
    let text = SearchText("\(entry.title) \(entry.help)")
    return words.allSatisfy({ text.contains($0) }) ? 2 : nil
  }

  private static func section(_ entry: CommandEntry, _ place: Place) -> Section {
    if !entry.places.contains(place) { return .elsewhere }
    return entry.places == Place.everywhere ? .everywhere : .here
  }
}
