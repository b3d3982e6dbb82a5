/// What RFC 5545 forbids and a forgiving reader takes without a word: what `adjourn check --strict` adds.
///
/// Checked are the properties that components must and must not have, the form and type of values, times that
/// contradict each other, rules by the table of section 3.3.10, zones that are not defined. Not checked are line
/// ends and line lengths, which transports change, and what RFC 5545 only advises (SHOULD). A zone of the tz
/// database needs no VTIMEZONE, as RFC 7809 has it.
public enum Conformance {
  /// One note for each thing that is forbidden, with its line; none for a sound file. What reading itself found is
  /// among the document's own diagnostics.
  public static func findings(in document: ComponentDocument) -> [Diagnostic] {
    var check = ConformanceCheck(path: document.path)
    for component in document.components { check.checkRoot(component) }
    return check.log.finished()
  }
}
