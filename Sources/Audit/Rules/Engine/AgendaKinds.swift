/// What an agenda is as a whole; an empty set says nothing.
struct AgendaKinds: OptionSet {
  let rawValue: UInt8

  static let absent = AgendaKinds(rawValue: 1)
  static let present = AgendaKinds(rawValue: 2)
  static let write = AgendaKinds(rawValue: 4)
  static let talk = AgendaKinds(rawValue: 8)
  static let mixed = AgendaKinds(rawValue: 16)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ written: [RuleCondition.AgendaKind]) {
    self = written.reduce(into: []) { kinds, kind in
      switch kind {
      case .absent: kinds.insert(.absent)
      case .present: kinds.insert(.present)
      case .write: kinds.insert(.write)
      case .talk: kinds.insert(.talk)
      case .mixed: kinds.insert(.mixed)
      }
    }
  }
}
