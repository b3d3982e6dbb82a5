/// Everything one file holds, as components; `CalendarDocument` is the same file read for its events.
public struct ComponentDocument: Hashable, Sendable {
  /// The name the caller gave, used in diagnostics.
  public var path: String
  /// The outermost ones: VCALENDARs, and whatever stands outside of them.
  public var components: [Component] = []
  /// What was repaired or left out while the lines were put together; values are not looked at.
  public var diagnostics: [Diagnostic] = []

  public init(path: String) { self.path = path }

  /// All components of a name in any case, at every depth, in the file's order.
  public func all(_ name: String) -> [Component] {
    let wanted = name.uppercased()
    var found: [Component] = []
    func visit(_ component: Component) {
      if component.name == wanted { found.append(component) }
      component.components.forEach(visit)
    }
    components.forEach(visit)
    return found
  }
}
