/// What a fact adds to the sums.
struct Vote: Hashable, Sendable {
  var question: Evidence.Question
  /// Log-odds added to the question; of the verdict the lean of `pull`.
  var weight: Double
  var pull = VerdictPull.none
  var isGuard = false

  /// How far it speaks, as people see it; of the verdict for the one it speaks for.
  var shownWeight: Double { question == .verdict ? pull.strength : weight }
}
