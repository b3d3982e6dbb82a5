extension Plan {
  /// The plan with the document that an action needs: a pre-read where the meeting goes on, and more than that where
  /// times are written instead. Without an action the plan stays as it is.
  public func fitted(to action: Decision.Action?) -> Plan {
    var plan = self
    guard let action else { return plan }
    if action.isPreparation, form != .preRead {
      plan.form = .preRead
      plan.reason = action == .keep ? Self.prepares : Self.shortens
    } else if !action.isPreparation, form == .preRead {
      plan.form = .agendaDocument
      plan.reason = "Its points can be answered in writing."
    }
    return plan
  }

  static let prepares = "It stays live; a pre-read makes it shorter."
  static let shortens = "What can be read comes first, so that the live time is for talk."
}

extension Decision.Action {
  /// The meeting stays and a document comes before it.
  public var isPreparation: Bool { self == .keep || self == .blend(.halfLength) }
}
