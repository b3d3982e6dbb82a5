import Testing

@testable import TerminalUI

@Suite struct ListWindowTests {
  @Test func keepsAMarginWhileMoving() {
    var window = ListWindow(count: 100, height: 10)
    window.move(by: 7)
    #expect(window.visible == 0..<10)
    window.move(by: 1)
    #expect(window.visible == 1..<11)
    window.move(by: -5)
    #expect(window.visible == 1..<11)
    window.move(by: -1)
    #expect(window.visible == 0..<10)
  }

  @Test func stopsAtTheEnds() {
    var window = ListWindow(count: 20, height: 10)
    window.move(by: 1000)
    #expect(window.selected == 19 && window.visible == 10..<20)
    window.move(byHalfPages: -1)
    #expect(window.selected == 14)
    window.select(-4)
    #expect(window.selected == 0 && window.visible == 0..<10)
  }

  @Test func staysRightInEverySituation() {
    for count in 0...12 {
      for height in 0...6 {
        for selected in -1...13 {
          let window = ListWindow(count: count, height: height, selected: selected)
          #expect(window.visible.count == min(count, height))
          if count > 0, height > 0 { #expect(window.visible.contains(window.selected)) }
        }
      }
    }
  }

  @Test func followsANewListAndANewHeight() {
    var window = ListWindow(count: 50, height: 10, selected: 40)
    window.resize(height: 4)
    #expect(window.visible.contains(40))
    window.resize(count: 5, height: 10)
    #expect(window.selected == 4 && window.visible == 0..<5)
    window.resize(count: 0)
    #expect(window.selected == 0 && window.visible.isEmpty)
  }
}
