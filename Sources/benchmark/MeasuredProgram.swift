import Foundation

/// A program that is started anew for each measurement.
struct MeasuredProgram: Sendable {
  var path: String
  var arguments: [String] = []

  /// Runs it to its end and reads the figures it prints; `wall_s` is added, the whole run's time.
  func figures() throws -> Figures {
    let (output, seconds) = try run()
    guard var figures = Figures(output) else {
      throw BenchmarkFailure("\(path) printed no figures: \(output.prefix(200))")
    }
    figures["wall_s"] = seconds
    return figures
  }

  /// Runs it to its end without a look at what it prints; gives `wall_s` alone.
  func duration() throws -> Figures {
    var figures = Figures()
    figures["wall_s"] = try run().seconds
    return figures
  }

  private func run() throws -> (output: String, seconds: Double) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardOutput = pipe
    var watch = Stopwatch()
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let seconds = watch.lap()
    guard process.terminationStatus == 0 else {
      throw BenchmarkFailure("\(path) \(arguments.joined(separator: " ")) left with \(process.terminationStatus)")
    }
    return (String(decoding: output, as: UTF8.self), seconds)
  }
}
