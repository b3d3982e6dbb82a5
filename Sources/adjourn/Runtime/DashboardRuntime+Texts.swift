import Audit
import Dashboard
import Foundation

/// Texts that the dashboard shows and writes: what they are made of, and where they go.
extension DashboardRuntime {
  /// What texts are made of now; nil while nothing is open.
  var textSource: BackgroundMaker.Source? {
    guard let snapshot = state.snapshot else { return nil }
    return BackgroundMaker.Source(
      snapshot: snapshot, journal: state.plan, year: state.pastYear, engine: reader.engine, pastAudits: pastAudits)
  }

  /// Looks up what was kept of past audits, the one on screen among them.
  var pastAudits: @Sendable () -> [PastAudit] {
    let (history, keeper) = (history, keeper)
    return {
      keeper.finish()
      return history.pastAudits
    }
  }

  /// Writes all or none: a file that is there keeps the others from being made too.
  func write(_ files: [FileToWrite], overwriting: Bool) {
    let taken = files.first { FileManager.default.fileExists(atPath: $0.path) }
    if let taken, !overwriting {
      return apply(.wrote(.isThere(files.map(\.path), found: taken.path)))
    }
    do throws(NewFile.Failure) {
      for file in files {
        let folder = Path.folder(of: file.path)
        if !folder.isEmpty { try NewFile.makeFolder(folder) }
        try NewFile.write(file.text, to: file.path, overwriting: overwriting)
      }
      apply(.wrote(.written(files.map(\.path))))
    } catch .exists {
      apply(.wrote(.isThere(files.map(\.path), found: files[0].path)))
    } catch {
      apply(.wrote(.failed(error.sentence(files[0].path))))
    }
  }
}
