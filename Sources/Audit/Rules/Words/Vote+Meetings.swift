extension Vote {
  /// The meetings that a learned word with this vote is a word of, for people.
  var meetings: String {
    switch question {
    case .kind: weight > 0 ? "meetings" : "entries that are no meetings"
    case .urgency: weight > 0 ? "meetings that could not wait" : "meetings that could wait"
    case .sensitivity: weight > 0 ? "delicate meetings" : "meetings without anything delicate"
    case .complexity:
      weight > 0 ? "meetings where people think together" : "meetings where people tell each other"
    case .connection: weight > 0 ? "meetings for the sake of each other" : "meetings for the sake of a matter"
    case .verdict:
      switch pull.towards {
      case .async: "meetings that were as good in writing"
      case .blend: "meetings of which a part was as good in writing"
      case .keep: "meetings that were best kept live"
      }
    }
  }
}
