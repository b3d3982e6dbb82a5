import TerminalUI

extension Command {
  static let documents: [CommandEntry] = [
    CommandEntry(
      .document, "document", help: "Show the document that takes the meeting's place.", group: .documents,
      keys: [.character("d")], places: Place.choosing, footer: "document"),
    CommandEntry(
      .allDocuments, "all documents", help: "Show the documents of all marked meetings, else of all decided ones.",
      group: .documents, keys: [.character("D")], places: Place.choosing),
    CommandEntry(
      .nextDocument, "next document", help: "Go to the next document.", group: .documents,
      keys: [.character("n")], places: [.documents], footer: "next"),
    CommandEntry(
      .previousDocument, "previous document", help: "Go to the document before.", group: .documents,
      keys: [.character("N")], places: [.documents]),
    CommandEntry(
      .template, "template", help: "Make the document by the next template.", group: .documents,
      keys: [.character("t")], places: [.documents], footer: "template"),
    CommandEntry(
      .edit, "edit", help: "Change what is shown in $VISUAL or $EDITOR.", group: .documents,
      keys: [.character("e")], places: [.documents], footer: "edit"),
    CommandEntry(
      .write, "write", help: "Write what is shown into its file; nothing is on disk before.", group: .documents,
      keys: [.character("w")], places: Place.writing, footer: "write"),
    CommandEntry(
      .format, "format", help: "Show the report as Markdown, HTML, CSV or JSON.", group: .documents,
      keys: [.character("f")], places: [.report], footer: "format"),
  ]
}
