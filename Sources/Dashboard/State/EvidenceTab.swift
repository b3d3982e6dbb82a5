/// The sides of the evidence.
public enum EvidenceTab: String, CaseIterable, Hashable, Sendable {
  case evidence, occurrences, people

  public var title: String {
    switch self {
    case .evidence: "Evidence"
    case .occurrences: "Occurrences"
    case .people: "People"
    }
  }
}
