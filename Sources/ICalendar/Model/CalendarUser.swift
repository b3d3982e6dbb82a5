/// An ORGANIZER or ATTENDEE (RFC 5545, 3.8.4).
public struct CalendarUser: Hashable, Sendable {
  public enum Role: String, Hashable, Sendable { case chair, required, optional, nonParticipant }
  public enum UserType: String, Hashable, Sendable { case individual, group, resource, room, unknown }
  public enum ParticipationStatus: String, Hashable, Sendable {
    case needsAction, accepted, declined, tentative, delegated, unknown
  }

  /// The address without `mailto:`, lower case; the EMAIL parameter where the value is no mail address.
  public var address: String
  /// EMAIL where it says another address than the value does, in the same form; empty otherwise.
  public var otherAddress: String = ""
  /// SENT-BY, who acts for them, in the same form; empty where absent.
  public var sentBy: String = ""
  /// CN, empty where absent.
  public var commonName: String
  public var role: Role
  public var userType: UserType
  /// nil where the file carries none (Outlook's saved calendars).
  public var participationStatus: ParticipationStatus?

  public init(
    address: String, commonName: String = "", role: Role = .required,
    userType: UserType = .individual, participationStatus: ParticipationStatus? = nil
  ) {
    self.address = address
    self.commonName = commonName
    self.role = role
    self.userType = userType
    self.participationStatus = participationStatus
  }
}
