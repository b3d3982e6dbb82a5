import TerminalUI

/// The commands that match what was typed into the palette: those of this view first, then those of everywhere,
/// then those of other views.
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

  /// - Parameter query: Words of title or help, or a key such as `K`, `^D`, `Space`.
  public init(_ state: DashboardState, query: String) {
    let all = Command.table.map { entry in
      Entry(
        section: Self.section(entry, state.place), command: entry.command, title: entry.title,
        help: entry.help, keys: state.setup.keymap.keys(of: entry.command).map(\.name),
        reason: entry.command.unavailable(in: state))
    }
    let words = query.split(separator: " ").map { SearchText(String($0)) }
    let matching = all.filter { entry in
      let text = SearchText("\(entry.title) \(entry.help) \(entry.command.rawValue)")
      return entry.keys.contains(query) || words.allSatisfy { text.contains($0) }
    }
    let byKey = matching.filter { $0.keys.contains(query) }
    let byTitle = matching.filter { entry in
      !entry.keys.contains(query) && words.allSatisfy { SearchText(entry.title).contains($0) }
    }
    let byHelp = matching.filter { !byKey.contains($0) && !byTitle.contains($0) }
    entries = query.isEmpty ? Self.sectioned(all) : byKey + Self.sectioned(byTitle) + Self.sectioned(byHelp)
  }

  private static func section(_ entry: CommandEntry, _ place: Place) -> Section {
    if !entry.places.contains(place) { return .elsewhere }
    return entry.places == Place.everywhere ? .everywhere : .here
  }

  private static func sectioned(_ entries: [Entry]) -> [Entry] {
    Section.allCases.flatMap { section in entries.filter { $0.section == section } }
  }
}
