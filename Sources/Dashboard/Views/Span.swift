import TerminalUI

/// A styled piece of a line; the calendar floor has a `Span` of time, which no view draws.
typealias Span = TerminalUI.Span
