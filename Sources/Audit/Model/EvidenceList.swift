/// The facts of a judgement: those told, or those that the rules found, which are not yet in words.
enum EvidenceList: Sendable {
  case told([Evidence])
  case found(FoundEvidence)

  /// Strongest first.
  var all: [Evidence] {
    switch self {
    case .told(let facts): facts
    case .found(let facts): facts.all
    }
  }

  /// The strongest that names a form of document.
  var namingForm: Evidence? {
    switch self {
    case .told(let facts): facts.first { $0.form != nil }
    case .found(let facts): facts.namingForm
    }
  }

  private var count: Int {
    switch self {
    case .told(let facts): facts.count
    case .found(let facts): facts.count
    }
  }
}

extension EvidenceList: Hashable {
  static func == (a: EvidenceList, b: EvidenceList) -> Bool {
    if case (.found(let a), .found(let b)) = (a, b) { return a == b }
    return a.all == b.all
  }

  func hash(into hasher: inout Hasher) { hasher.combine(count) }
}
