extension Misfit {
  /// What it is, and the way to a calendar from there.
  func problem(path: String) -> InputProblem {
    .unusable(path) { "\($0) \(what), not a calendar: \(advice)." }
  }

  /// As the end of a sentence: "is a PDF".
  var what: String {
    switch self {
    case .empty: "is empty"
    case .webPage(let isSignIn): isSignIn ? "is a web page that asks to sign in" : "is a web page"
    case .mail: "is an e-mail"
    case .commaSeparated: "is a table (CSV)"
    case .json: "is JSON"
    case .plan: "is a plan that adjourn wrote"
    case .part: "is a part of an audit"
    case .audit: "is an audit that adjourn wrote"
    case .xml: "is XML"
    case .contacts: "holds contacts (vCard)"
    case .outlookStore: "is an Outlook data file"
    case .otherArchive: "is a compressed archive"
    case .zip: "is a zip of other things"
    case .database: "is a database"
    case .pdf: "is a PDF"
    case .binary: "is a binary file"
    case .text: "is text without BEGIN:VCALENDAR in it"
    }
  }

  private var advice: String {
    let export = "export the calendar as .ics from the program it is in"
    return switch self {
    case .empty: "the export or download was cut off, so do it again"
    case .webPage(isSignIn: true):
      "the link needs a sign-in, so download the .ics in a browser that is signed in,"
        + " or use the calendar's secret iCal address"
    case .webPage(isSignIn: false):
      "open the link in a browser and download the .ics that it offers"
    case .mail: "save the .ics attached to it and give that file"
    case .commaSeparated: "it has no repeating events in it, so export as .ics instead"
    case .json, .xml: "export as iCalendar (.ics) instead"
    case .plan: "adjourn plan show reads it"
    case .part: "adjourn merge reads it"
    case .audit: "give the calendar that it was made of"
    case .contacts: "export the calendar rather than the address book"
    case .outlookStore:
      "in Outlook, save the calendar as iCalendar (File > Save Calendar), or publish it and"
        + " download its ICS link"
    case .otherArchive: "unpack it and give the folder"
    case .zip: "look for the .ics files where the export put them"
    case .database, .pdf, .binary, .text: export
    }
  }
}
