import Audit

/// The two lines that stay in the shell after quitting.
enum QuitSummary {
  static func lines(_ state: DashboardState) -> [String] {
    guard let freed = state.freed, let snapshot = state.snapshot else { return [] }
    let hours =
      "Freed \(Digits.fixed(freed.hoursPerWeek)) of \(Digits.fixed(freed.ofHoursPerWeek)) \(freed.unit): "
      + "\(freed.decided) of \(freed.listed) meetings decided"
    return [hours + counts(state) + ".", next(state, snapshot)]
  }

  private static func counts(_ state: DashboardState) -> String {
    let verdicts = state.table.rows.compactMap {
      state.journal.records[$0.id]?.decision?.action.verdict
    }
    let parts = Verdict.allCases.compactMap { verdict -> String? in
      let count = verdicts.filter { $0 == verdict }.count
      return count > 0 ? "\(count) \(verdict.word)" : nil
    }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }

  private static func next(_ state: DashboardState, _ snapshot: AuditSnapshot) -> String {
    if let reason = state.unsavedReason { return "The last decisions are NOT saved: \(reason)" }
    guard state.setup.keepsHistory else { return "Nothing was saved (--no-history)." }
    let again = "adjourn goes on where you left"
    guard let path = snapshot.calendars.first?.path, !path.isEmpty, path != "-", !state.isPrivate else {
      return "Decisions are saved; \(again)."
    }
    return "Decisions are saved; \(again), adjourn audit \(quoted(path)) prints the list."
  }

  /// A path as a shell takes it.
  private static func quoted(_ path: String) -> String {
    let plain = path.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || "0123456789/._-~@+,".unicodeScalars.contains($0)
    }
    return plain
      ? path
      : "'"
        + path.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "'\\''") + "'"
  }
}
