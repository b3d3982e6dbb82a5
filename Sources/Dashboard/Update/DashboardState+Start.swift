extension DashboardState {
  /// The start screen's own commands.
  mutating func start(_ command: Command) -> [Effect] {
    switch command {
    case .sample:
      progress = ReadingProgress(bytesRead: 0, bytesTotal: 0, events: 0)
      keeping = .sample
      unsavedReason = nil
      return [.openSample]
    case .exportHelp: popup = .exportHelp(0)
    default: break
    }
    return []
  }

  /// Opens the marked files, else the one the cursor is on.
  mutating func openStartFiles() -> [Effect] {
    let marked = startFiles.map(\.path).filter(startMarks.contains)
    if !marked.isEmpty { return open(marked) }
    guard startFiles.indices.contains(startRow) else {
      popup = .prompt(Prompt(.path))
      return []
    }
    return open([startFiles[startRow].path])
  }

  mutating func open(_ paths: [String]) -> [Effect] {
    progress = ReadingProgress(bytesRead: 0, bytesTotal: 0, events: 0)
    return [.open(paths)]
  }
}
