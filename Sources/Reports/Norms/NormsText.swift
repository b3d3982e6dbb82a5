import Audit
import ICalendar

/// The norms in force, for people.
public enum NormsText {
  public static func text(_ norms: Norms) -> String {
    var lines = norms.sentences
    lines += norms.coreHours.sorted { $0.key < $1.key }.map { zone, hours in
      "core hours\(zone == "default" ? "" : " in \(zone)"): \(clock(hours.lowerBound))-\(clock(hours.upperBound))"
    }
    let days = norms.meetingFreeDays.sorted().map { $0.code.lowercased() }
    lines.append("meeting-free days: \(days.isEmpty ? "none" : days.joined(separator: ", "))")
    lines += [
      limit("most people where something is worked out", norms.mostPeopleDeciding.map(Double.init)),
      limit("most people for an update", norms.mostPeopleUpdated.map(Double.init)),
      limit("most minutes", norms.mostMinutes.map(Double.init)), limit("most hours a week", norms.mostHoursPerWeek),
      "an agenda is \(norms.wantsAgenda ? "wanted" : "not asked for"), an end \(norms.wantsEnd ? "wanted" : "not asked for")",
      "protected words: \(norms.protectedWords.isEmpty ? "none" : norms.protectedWords.map { plain($0) }.joined(separator: ", "))",
    ]
    return lines.map { plain($0) }.joined(separator: "\n") + "\n"
  }

  private static func limit(_ name: String, _ number: Double?) -> String {
    "\(name): \(number.map { fixed($0, $0 == $0.rounded() ? 0 : 1) } ?? "no limit")"
  }

  private static func clock(_ minutes: Int) -> String {
    [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
