/// Why an audit arrives.
public enum SnapshotReason: Hashable, Sendable {
  case opened, reloaded
}
