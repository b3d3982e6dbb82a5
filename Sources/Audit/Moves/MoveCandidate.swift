/// A series that has a suggested change nobody has decided on yet.
struct MoveCandidate {
  /// Index into the snapshot's series.
  var series: Int
  var action: Decision.Action
  /// What stays live of the past window when it is carried out.
  var remaining: [TimeSpan]
}
