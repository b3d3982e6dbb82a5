/// Whether decisions outlive this run, and if not, why.
public enum Keeping: Hashable, Sendable {
  case kept
  /// What is decided about sample data is nobody's decision.
  case sample
  /// With `--no-history`.
  case noHistory
}
