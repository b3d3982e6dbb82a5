// Files turns what stands on the command line into the bytes of calendars, one sentence for each that is
// none, and notices when one changes on disk.
// Must not be here: what the bytes mean; nothing is written or unpacked to disk, names are never trusted.
// Start at CalendarFiles (discover, read); Misfit tells what else a file is, ZipArchive opens zips.

/// Finds the calendars that paths lead to, and reads each.
struct CalendarFiles: Hashable, Sendable {
  var limits = InputLimits()

  /// Looks for what can be read; nothing but the first bytes of files without a telling name is read.
  func discover(_ paths: [String]) -> Discovery {
    var walk = FolderWalk(limits: limits)
    for path in paths { walk.visit(path) }
    return walk.discovery
  }

  /// Why the paths lead to nothing that can be read; nil as soon as one calendar is met.
  func problemWithAll(_ paths: [String]) -> InputProblem? {
    var walk = FolderWalk(limits: limits, stopsAtFirst: true)
    for path in paths { walk.visit(path) }
    return walk.discovery.sources.isEmpty ? walk.discovery.problems.first { $0.kind != .leftOut } : nil
  }

  /// Reads one source and hands over its calendars as they come, several from a zip.
  ///
  /// `progress` is given the bytes of each portion read from disk, on the calling thread; a file that is stopped
  /// in its middle is handed over as far as it was read.
  func read(
    _ source: CalendarSource, isStopped: () -> Bool = { false }, progress: (Int) -> Void = { _ in },
    each: (CalendarInput) throws -> Void
  ) rethrows -> [InputProblem] {
    switch source.kind {
    case .zip:
      let problems = try readZip(source, each: each)
      progress(source.size)
      return problems
    case .bundle(let files):
      let (bytes, problems) = content(of: files, in: source, progress: progress)
      if !bytes.isEmpty { try each(CalendarInput(path: source.path, bytes: bytes)) }
      return problems
    case .file, .stream:
      let bytes: [UInt8]
      switch content(of: source, isStopped: isStopped, progress: progress) {
      case .success(let content): bytes = content
      case .failure(let problem): return [problem.problem]
      }
      if let misfit = Misfit(bytes, path: source.path) { return [misfit.problem(path: source.path)] }
      try each(CalendarInput(path: source.path, bytes: bytes))
      return []
    }
  }

  private struct ReadFailure: Error {
    var problem: InputProblem
  }

  private func content(
    of source: CalendarSource, isStopped: () -> Bool = { false }, progress: (Int) -> Void
  ) -> Result<[UInt8], ReadFailure> {
    do throws(FileBytes.Failure) {
      if case .stream(let descriptor) = source.kind {
        return .success(
          try FileBytes.read(descriptor, limit: limits.fileBytes, isStopped: isStopped, progress: progress))
      }
      return .success(
        try FileBytes.read(source.location, limit: limits.fileBytes, isStopped: isStopped, progress: progress))
    } catch {
      switch error {
      case .tooLarge:
        return .failure(ReadFailure(problem: .tooLarge(source.path, limit: limits.fileBytes)))
      case .system(let reason):
        return .failure(ReadFailure(problem: .forbidden(source.path, reason: reason)))
      }
    }
  }

  /// The files of a calendar one behind the other, what is no calendar left out.
  private func content(
    of files: [String], in source: CalendarSource, progress: (Int) -> Void
  ) -> (bytes: [UInt8], problems: [InputProblem]) {
    var bytes = AppleBundle.head(of: source.location)
    var problems: [InputProblem] = []
    for file in files {
      let path = Path.printable(file)
      let one = CalendarSource(kind: .file, location: file, path: path, size: 0)
      switch content(of: one, progress: progress) {
      case .success(let content):
        if let misfit = Misfit(content, path: path) {
          problems.append(misfit.problem(path: path))
        } else if bytes.count + content.count > limits.fileBytes {
          return (bytes, problems + [.tooLarge(source.path, limit: limits.fileBytes)])
        } else {
          bytes += content
          bytes.append(0x0A)
        }
      case .failure(let failure): problems.append(failure.problem)
      }
    }
    return (bytes, problems)
  }

  private func readZip(
    _ source: CalendarSource, each: (CalendarInput) throws -> Void
  ) rethrows -> [InputProblem] {
    var problems: [InputProblem] = []
    var found = false
    let end = try ZipArchive(path: source.location, limits: limits).forEachCalendar { name, bytes in
      found = true
      let path = Path.joined(source.path, Path.printable(name))
      if let misfit = Misfit(bytes, path: path) {
        problems.append(misfit.problem(path: path))
      } else {
        try each(CalendarInput(path: path, bytes: bytes))
      }
    }
    if end != .complete {
      problems.append(end.problem(path: source.path, limits: limits))
    } else if !found {
      problems.append(Misfit.zip(named: source.path).problem(path: source.path))
    }
    return problems
  }
}
