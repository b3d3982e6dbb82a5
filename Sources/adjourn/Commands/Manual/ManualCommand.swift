import ArgumentParser

/// `adjourn manual`: the manual page, made of the declarations that the help is made of.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Prints the manual page.",
    discussion: """
      Example: adjourn manual > adjourn.1
      Scripts/install puts it where man looks, with completions for bash, zsh and fish \
      (adjourn --generate-completion-script bash).
      """)

  func run() throws { try Output.write(ManualPage(try CommandDeclaration.root()).text) }
}
