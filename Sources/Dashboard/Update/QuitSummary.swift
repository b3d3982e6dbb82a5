import Audit

/// The two lines that stay in the shell after quitting.
enum QuitSummary {
  static func lines(_ state: DashboardState) -> [String] {
    guard let freed = state.freed, let snapshot = state.snapshot else { return [] }
    let decided = "\(freed.decided) of \(freed.listed) meetings decided"
    return ["Freed \(hours(freed, snapshot)): \(decided)\(counts(state)).", next(state, snapshot)]
  }

  private static func hours(_ freed: Freed, _ snapshot: AuditSnapshot) -> String {
    let (ahead, past) = (Digits.fixed(freed.hoursPerWeek), Digits.fixed(freed.ofHoursPerWeek))
    guard freed.passesMeasured else { return "\(ahead) of \(past) \(freed.unit)" }
    return "\(ahead) \(freed.unit) over the next 52 weeks (the last \(snapshot.settings.weeksBack) held \(past))"
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
    switch state.keeping {
    case .noHistory: return "Nothing was saved (--no-history)."
    case .sample: return "Nothing was saved: that was sample data. adjourn PATH opens your own calendar."
    case .kept: break
    }
    let paths = snapshot.calendars.map(\.path)
    guard paths.allSatisfy(isFile) else { return "Decisions are saved; they are there when this calendar comes again." }
    let again = "adjourn goes on where you left"
    guard let path = paths.first, !state.isPrivate else { return "Decisions are saved; \(again)." }
    return "Decisions are saved; \(again), adjourn audit \(quoted(path)) prints the list."
  }

  /// Not standard input or another stream, which cannot be opened once more.
  private static func isFile(_ path: String) -> Bool { !path.isEmpty && path != "-" && !path.hasPrefix("/dev/") }

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
