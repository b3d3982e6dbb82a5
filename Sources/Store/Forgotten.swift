/// How much was removed from the store, or would be.
public struct Forgotten: Hashable, Sendable {
  /// Series with a decision, an override, a head count or a note.
  public var records = 0
  /// Changes that could be undone or redone.
  public var changes = 0
  public var audits = 0
  /// Calendars that the last session had open.
  public var calendars = 0

  public init() {}

  public var isNothing: Bool { self == Forgotten() }

  /// For people: 3 decisions, 5 changes, 2 audits.
  public var words: String {
    let parts = [
      (records, "series", " with decisions or notes"), (changes, changes == 1 ? "change" : "changes", " to undo"),
      (audits, audits == 1 ? "past audit" : "past audits", ""),
      (calendars, calendars == 1 ? "calendar" : "calendars", " opened last"),
    ]
    let text = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.2)" }.joined(separator: ", ")
    return text.isEmpty ? "nothing" : text
  }
}
