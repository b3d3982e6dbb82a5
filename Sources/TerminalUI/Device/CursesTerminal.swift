import CNcurses

/// The real terminal, through ncurses. There is one at a time, and `stop` must be called before leaving.
///
/// It takes the tty over at `start`; a crash, ^Z and the signals that ask to leave give it back in order.
/// ncurses compares what it is told with what stands on the screen, so nothing is sent while nothing changes.
@MainActor
public final class CursesTerminal: TerminalDevice {
  public struct Options: Hashable, Sendable {
    /// Whether colour is wanted; how much there is, the terminal says.
    public var color: Bool
    public var mouse: Bool
    public var theme: Theme
    /// Where standard error goes while the screen is up, so that no message lands on it; its folder must
    /// exist.
    public var logPath: String?
    /// Printed once a crash has given the terminal back.
    public var crashMessage: String?

    public init(
      color: Bool = true, mouse: Bool = true, theme: Theme = .standard, logPath: String? = nil,
      crashMessage: String? = nil
    ) {
      self.color = color
      self.mouse = mouse
      self.theme = theme
      self.logPath = logPath
      self.crashMessage = crashMessage
    }
  }

  public let colorMode: ColorMode
  private var looks: [Style: (attributes: UInt32, pair: Int32)] = [:]
  private var theme: Theme
  private var pairs: [Int: Int32] = [:]
  private var shown: Frame?
  private var decoder = KeyDecoder()

  /// Takes the terminal over, with keys from standard input or, where that carries a calendar, from /dev/tty.
  public static func start(_ options: Options) throws(TerminalFailure) -> CursesTerminal {
    let status = withOptionalCString(options.logPath) { log in
      withOptionalCString(options.crashMessage) { message in
        var raw = cn_options(
          color: options.color, mouse: options.mouse, log_path: log, crash_message: message)
        return cn_start(&raw)
      }
    }
    switch status {
    case CN_OK: return CursesTerminal(theme: options.theme)
    case CN_DUMB: throw .dumb
    case CN_UNKNOWN: throw .unknownTerminal
    default: throw .noTerminal
    }
  }

  private init(theme: Theme) {
    self.theme = theme
    colorMode = ColorMode(colors: Int(cn_colors()))
  }

  /// Gives the terminal back.
  public func stop() {
    cn_stop()
    shown = nil
  }

  /// "ncurses 6.4.20221231"; needs no terminal.
  public nonisolated static var libraryVersion: String { String(cString: cn_version()) }

  /// The glyphs that this terminal and locale can be trusted with; ask after `start`.
  public var glyphs: GlyphSet { cn_utf8() && cn_narrow_glyphs() ? .unicode : .ascii }

  public var size: Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    cn_size(&rows, &columns)
    return Size(columns: Int(columns), rows: Int(rows))
  }

  public var fileDescriptor: Int32? {
    let descriptor = cn_input_descriptor()
    return descriptor >= 0 ? descriptor : nil
  }

  public var pendingSignal: Int32? {
    let signal = cn_pending_signal()
    return signal == 0 ? nil : signal
  }

  /// Gets a byte whenever a signal, a resize or the return from ^Z needs the loop's attention; a non-blocking
  /// pipe.
  public var wakeDescriptor: Int32? {
    didSet { cn_wake(wakeDescriptor ?? -1) }
  }

  /// Whether clicks and the wheel are reported; selecting text then needs Shift.
  public func setMouse(_ isOn: Bool) {
    cn_mouse(isOn)
  }

  /// Draws with other looks from the next frame on, which paints every cell anew.
  public func setTheme(_ theme: Theme) {
    self.theme = theme
    looks = [:]
    shown = nil
  }

  public func redraw() { cn_repaint() }

  public func lend(_ body: () -> Void) -> Bool {
    cn_lend()
    body()
    cn_take_back()
    shown = nil
    return true
  }

  public func send(_ sequence: String) { cn_send(sequence) }
}

extension CursesTerminal {
  public func nextKey() -> Key? {
    while true {
      let event = cn_read()
      switch event.kind {
      case CN_NOTHING: return nil
      case CN_RESIZE: return .resize(size)
      case CN_MOUSE: if let key = Self.mouse(event) { return key }
      default:
        if let input = Self.input(event), let key = decoder.decode(input) { return key }
      }
    }
  }

  private static func input(_ event: cn_event) -> KeyDecoder.Input? {
    switch event.kind {
    case CN_BYTE: UInt8(exactly: event.code).map(KeyDecoder.Input.byte)
    case CN_KEY: key(event.code).map(KeyDecoder.Input.key)
    case CN_PASTE_BEGIN: .pasteBegin
    case CN_PASTE_END: .pasteEnd
    default: nil
    }
  }

  private static func key(_ code: Int32) -> Key? {
    if code > CN_KEY_FUNCTION.rawValue { return .function(Int(code) - Int(CN_KEY_FUNCTION.rawValue)) }
    switch cn_key(rawValue: UInt32(code)) {
    case CN_KEY_ENTER: return .enter
    case CN_KEY_BACKTAB: return .backTab
    case CN_KEY_BACKSPACE: return .backspace
    case CN_KEY_DELETE: return .delete
    case CN_KEY_UP: return .up
    case CN_KEY_DOWN: return .down
    case CN_KEY_LEFT: return .left
    case CN_KEY_RIGHT: return .right
    case CN_KEY_HOME: return .home
    case CN_KEY_END: return .end
    case CN_KEY_PAGE_UP: return .pageUp
    case CN_KEY_PAGE_DOWN: return .pageDown
    default: return nil
    }
  }

  private static func mouse(_ event: cn_event) -> Key? {
    let kind: MouseEvent.Kind
    switch cn_click(rawValue: UInt32(event.code)) {
    case CN_CLICK: kind = .click
    case CN_DOUBLE_CLICK: kind = .doubleClick
    case CN_WHEEL_UP: kind = .wheelUp
    case CN_WHEEL_DOWN: kind = .wheelDown
    default: return nil
    }
    return .mouse(MouseEvent(kind, at: Point(column: Int(event.column), row: Int(event.row))))
  }
}

extension CursesTerminal {
  public func present(_ frame: Frame) {
    let before = shown?.size == frame.size ? shown : nil
    if before == nil { cn_erase() }
    // A frame may be larger than the screen, drawn before a resize; ncurses would wrap its lines.
    let screen = frame.area.intersection(Rectangle(size: size))
    for row in screen.rowRange { put(row, columns: screen.columns, of: frame, over: before) }
    if let cursor = frame.cursor {
      cn_cursor(Int32(cursor.row), Int32(cursor.column), frame.showsCursor)
    } else {
      cn_cursor(0, 0, false)
    }
    cn_flush()
    shown = frame
  }

  /// Hands over what differs from the frame before, ASCII in runs of one style.
  private func put(_ row: Int, columns: Int, of frame: Frame, over before: Frame?) {
    var run: [CChar] = []
    var runStyle = Style.plain
    var runEnd = -1
    for column in 0..<columns {
      let cell = frame[column, row]
      if let before, before[column, row] == cell { continue }
      if let byte = Self.ascii(cell.text) {
        if runEnd != column || runStyle != cell.style { flush(&run, row: row, end: runEnd, style: runStyle) }
        run.append(byte)
        runStyle = cell.style
        runEnd = column + 1
      } else if !cell.text.isEmpty {
        flush(&run, row: row, end: runEnd, style: runStyle)
        let isWide = column + 1 < frame.size.columns && frame[column + 1, row].text.isEmpty
        guard !isWide || column + 1 < columns else { continue }
        look(cell.style)
        cn_put(Int32(row), Int32(column), cell.text, isWide ? 2 : 1)
      }
    }
    flush(&run, row: row, end: runEnd, style: runStyle)
  }

  private func flush(_ run: inout [CChar], row: Int, end: Int, style: Style) {
    guard !run.isEmpty else { return }
    look(style)
    cn_put_ascii(Int32(row), Int32(end - run.count), run, Int32(run.count))
    run.removeAll(keepingCapacity: true)
  }

  private static func ascii(_ text: String) -> CChar? {
    let bytes = text.utf8
    guard bytes.count == 1, let byte = bytes.first, (0x20...0x7E).contains(byte) else { return nil }
    return CChar(byte)
  }

  private func look(_ style: Style) {
    let known = looks[style] ?? newLook(style)
    cn_look(known.attributes, known.pair)
  }

  private func newLook(_ style: Style) -> (attributes: UInt32, pair: Int32) {
    let appearance = theme.appearance(of: style, in: colorMode)
    var attributes: UInt32 = 0
    if appearance.bold { attributes |= UInt32(CN_BOLD) }
    if appearance.underline { attributes |= UInt32(CN_UNDERLINE) }
    if appearance.reverse { attributes |= UInt32(CN_REVERSE) }
    let look = (attributes: attributes, pair: appearance.foreground.map(pair) ?? 0)
    looks[style] = look
    return look
  }

  private func pair(_ foreground: Int) -> Int32 {
    if let known = pairs[foreground] { return known }
    let pair = Int32(pairs.count + 1)
    cn_pair(pair, Int32(foreground))
    pairs[foreground] = pair
    return pair
  }
}

private func withOptionalCString<Result>(
  _ text: String?, _ body: (UnsafePointer<CChar>?) -> Result
) -> Result {
  guard let text else { return body(nil) }
  return text.withCString { body($0) }
}
