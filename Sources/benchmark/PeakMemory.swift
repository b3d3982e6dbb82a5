import Foundation

/// The largest amount of memory that a process held.
enum PeakMemory {
  /// Of this process so far, in MiB; nil where the system does not tell.
  static var mebibytes: Double? {
    #if os(Linux)
      // Not getrusage: a child begins there with the peak of the process that started it.
      let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
      let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
      let words = line?.split(whereSeparator: \.isWhitespace) ?? []
      return words.count > 1 ? Double(words[1]).map { $0 / 1_024 } : nil
    #else
      var usage = rusage()
      return getrusage(RUSAGE_SELF, &usage) == 0 ? Double(usage.ru_maxrss) / 1_048_576 : nil
    #endif
  }
}
