extension CalendarEvent {
  /// Everything the file says of the event, properties that have no place here among it; nil for one that a program
  /// made. Read anew at each call; changes made since do not show.
  public var component: Component? {
    withSource { bytes in ComponentReader.component(bytes, line: line) }
  }
}
