import Testing

@testable import TerminalUI

@MainActor @Suite struct ScriptedTerminalTests {
  @Test func playsItsKeysAndKeepsItsFrames() throws {
    let device = ScriptedTerminal(size: Size(columns: 80, rows: 24), keys: try Key.parse("j<resize:40x10>"))
    #expect(device.nextKey() == .character("j"))
    #expect(device.size == Size(columns: 80, rows: 24))
    device.present(Frame(size: device.size))
    #expect(device.nextKey() == .resize(Size(columns: 40, rows: 10)))
    #expect(device.size == Size(columns: 40, rows: 10))
    device.present(Frame(size: device.size))
    #expect(device.nextKey() == nil)
    #expect(device.frames.map(\.size.columns) == [80, 40])
    #expect(device.fileDescriptor == nil && device.pendingSignal == nil)
  }
}
