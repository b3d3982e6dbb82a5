/// The programs that the user chose in the environment, as lists of words to try one after the other.
struct UserPrograms: Hashable, Sendable {
  let editors: [[String]]
  let pagers: [[String]]
  /// For `less`, which else would be gone at once with a text that fits the screen.
  let pagerEnvironment: [String: String]

  init(environment: [String: String]) {
    func words(_ names: [String], or fallbacks: [String]) -> [[String]] {
      let chosen = names.lazy.compactMap { environment[$0] }
        .map { $0.split(separator: " ").map(String.init) }.first { !$0.isEmpty }
      return chosen.map { [$0] } ?? fallbacks.map { [$0] }
    }
    editors = words(["VISUAL", "EDITOR"], or: ["sensible-editor", "editor", "nano", "vi"])
    pagers = words(["PAGER"], or: ["less", "pager", "more"])
    pagerEnvironment = ["LESS": (environment["LESS"] ?? "-I") + " -+F", "LESSSECURE": "1"]
  }
}
