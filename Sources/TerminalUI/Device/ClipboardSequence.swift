import Foundation

/// Puts text on the clipboard of whoever sits at the terminal, also over ssh: the escape sequence OSC 52.
///
/// Terminals answer nothing, so nobody can know whether it worked; say "sent", not "copied".
public enum ClipboardSequence {
  /// The most bytes that terminals take: xterm's limit of 100,000 for the sequence, less base64's growth.
  public static let limit = 74_994

  /// What to write to the terminal, nil for a longer text; tmux needs it wrapped to hand it on.
  public static func bytes(_ text: String, insideTmux: Bool) -> [UInt8]? {
    guard text.utf8.count <= limit else { return nil }
    let sequence = "\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{7}"
    guard insideTmux else { return Array(sequence.utf8) }
    let doubled = sequence.replacingOccurrences(of: "\u{1B}", with: "\u{1B}\u{1B}")
    return Array("\u{1B}Ptmux;\(doubled)\u{1B}\\".utf8)
  }
}
