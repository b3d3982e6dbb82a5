/// Somebody of the sample calendar.
struct SamplePerson: Equatable {
  var name: String
  var address: String

  init(_ name: String, _ address: String) {
    self.name = name
    self.address = address
  }

  private static func colleague(_ name: String) -> SamplePerson {
    SamplePerson(name, name.split(separator: " ")[0].lowercased() + "@northlight.example")
  }

  static let maya = SamplePerson("Maya Lindqvist", "maya@northlight.example")
  static let boss = colleague("Ingrid Solberg")
  static let team = ["Ben Ortiz", "Chidi Eze", "Dana Wu", "Elise Roy", "Farid Noor", "Greta Holm"].map(colleague)
  static let leads = ["Henrik Dahl", "Ines Prado", "Jonas Beck", "Kaja Nowak"].map(colleague)
  static let company = team + leads + ["Liam Frost", "Mira Sand", "Noor Haddad", "Otto Lang"].map(colleague)
  static let hamburg = ["Petra Vogt", "Rolf Kern", "Sabine Arndt"].map(colleague)
  static let osaka = [
    SamplePerson("Tanaka Yui", "yui@osakamaps.example"), SamplePerson("Sato Ken", "ken@osakamaps.example"),
  ]
  static let customer = [
    SamplePerson("Vera Lund", "vera@citytransit.example"), SamplePerson("Wim Bakker", "wim@citytransit.example"),
  ]
}
