// Feeds the reader every prefix and every suffix of some files, and each file with one byte changed at every position.
// Built by Scripts/fuzz like the fuzzer's own target; a crash names the file and the cut it was at.

import Foundation

@main
struct EveryCut {
  /// Files of more bytes are left out: the number of inputs grows with the square of what is read.
  private static let largest = 8_192

  static func main() throws {
    var inputs = 0
    var slowest = (seconds: 0.0, name: "")
    for path in CommandLine.arguments.dropFirst() {
      let file = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
      guard file.count <= largest else { continue }
      for (name, input) in cuts(of: file) {
        FileHandle.standardError.write(Data("\r\(path) \(name)\u{1B}[K".utf8))
        let start = ContinuousClock().now
        _ = input.withUnsafeBufferPointer { fuzzCalendar($0.baseAddress, $0.count) }
        let (seconds, attoseconds) = (ContinuousClock().now - start).components
        let elapsed = Double(seconds) + Double(attoseconds) * 1e-18
        if elapsed > slowest.seconds { slowest = (elapsed, "\(path) \(name)") }
        inputs += 1
      }
    }
    print("\n\(inputs) inputs, none broke the reader; the slowest took \(slowest.seconds) s: \(slowest.name)")
  }

  private static func cuts(of file: [UInt8]) -> some Sequence<(String, [UInt8])> {
    (0..<file.count).lazy.flatMap { place in
      var changed = file
      // Another byte at each place: control characters, separators, letters and broken UTF-8 by turns.
      changed[place] ^= UInt8(truncatingIfNeeded: place &* 37 &+ 1)
      return [
        ("prefix of \(place)", Array(file[..<place])), ("suffix from \(place)", Array(file[place...])),
        ("change at \(place)", changed),
      ]
    }
  }
}
