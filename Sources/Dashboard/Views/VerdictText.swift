import Audit
import TerminalUI

extension StatedVerdict {
  /// Eight columns at most: CONVERT, BLEND ½, KEEP where decided; convert?, blend?, keep?, unsure where not.
  func text(_ glyphs: GlyphSet) -> String {
    switch self {
    case .decided(.convert): "CONVERT"
    case .decided(.keep): "KEEP"
    case .decided(.blend(let preset)): "BLEND \(preset.tag(glyphs))"
    case .suggested(let verdict): "\(verdict.word)?"
    case .unsure: "unsure"
    case .ended: "ended"
    case .out: "out"
    }
  }

  /// Decided ones are bold.
  var style: Style {
    let role: Style.Role =
      switch verdict {
      case .async: .convert
      case .blend: .blend
      case .keep: .keep
      case nil: .muted
      }
    return Style(role, bold: isDecided)
  }
}

extension BlendPreset {
  /// One or two columns: half, every second one, one a month, one a week.
  func tag(_ glyphs: GlyphSet) -> String {
    switch self {
    case .halfLength: glyphs[.half]
    case .everyOther: "/2"
    case .monthlyWritten: "/m"
    case .twiceWeekly: "2w"
    case .weeklyLive: "/w"
    }
  }
}

extension Level {
  /// L, M, H.
  var letter: String { String(rawValue.prefix(1)).uppercased() }
}
