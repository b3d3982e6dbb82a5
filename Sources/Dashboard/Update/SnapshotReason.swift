/// Why an audit arrives.
public enum SnapshotReason: Hashable, Sendable {
  case opened, reloaded
  /// After the user set axes or head counts.
  case rejudged
}
