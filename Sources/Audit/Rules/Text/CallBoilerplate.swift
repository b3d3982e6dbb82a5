/// Removes what calendar programs and call services write into a description: join links, dial-in numbers,
/// passcodes, separators.
///
/// Google parts its block with two `-::~:~…::-` lines; Teams with lines of twenty or more underscores, the last of
/// which may be missing; Webex with "Do not delete or change any of the following text"; Zoom with a sentence that
/// says who invites.
enum CallBoilerplate {
  /// The lines that people wrote.
  static func strip(_ lines: [TextLine]) -> [TextLine] {
    var kept: [TextLine] = []
    kept.reserveCapacity(lines.count)
    var block = Block.none
    for (index, line) in lines.enumerated() {
      let wasIn = block
      let namesCall = callWords.isFound(in: line)
      block = block.after(line, namesCall)
      // People draw lines too, and Teams draws one within its block.
      if wasIn == .none || wasIn == .teams, isUnderscoreRule(line) {
        block = isTeamsBlock(lines[(index + 1)...]) ? .teams : .none
      }
      if block == .none, wasIn == .none || wasIn.endsByOtherText, !isCallLine(line, namesCall) { kept.append(line) }
    }
    return kept
  }

  /// The block that a line stands in.
  private enum Block {
    case none, google, teams, zoom, webex

    var endsByOtherText: Bool { self == .zoom }

    func after(_ line: TextLine, _ namesCall: Bool) -> Block {
      switch self {
      case .google: isGoogleRule(line) ? .none : .google
      case .webex: .webex
      case .teams: isUnderscoreRule(line) ? .none : .teams
      case .zoom: line.isEmpty || isCallLine(line, namesCall) || isGoogleRule(line) ? .zoom : .none
      case .none: Self.opening(line, namesCall)
      }
    }

    private static func opening(_ line: TextLine, _ namesCall: Bool) -> Block {
      if isGoogleRule(line) { return .google }
      if isUnderscoreRule(line) { return .teams }
      guard namesCall else { return .none }
      if webexOpening.isFound(in: line) { return .webex }
      return zoomName.isFound(in: line) && zoomInvitations.isFound(in: line) ? .zoom : .none
    }
  }

  private static let webexOpening = BytePhrases([webexSentence])
  private static let webexSentence = "do not delete or change any of the following text"
  private static let zoomName = BytePhrases(["zoom"])
  private static let zoomInvitations = BytePhrases([
    "inviting you", "invitando", "invite à", "invite a", "lädt sie", "laedt sie", "ladt sie", "invita a",
    "convidando", "nodigt", "uitgenodigd", "bjuder in", "zaprasza", "招待", "邀请", "邀請", "초대",
  ])

  /// Whether a call's words stand between a rule of underscores and the next one.
  private static func isTeamsBlock(_ rest: ArraySlice<TextLine>) -> Bool {
    let written = rest.lazy.filter { !$0.isEmpty }.prefix { !isUnderscoreRule($0) }
    return written.prefix(mostLinesBeforeCallWords).contains {
      teamsName.isFound(in: $0) || callPhrases.isFound(in: $0)
    }
  }

  private static let mostLinesBeforeCallWords = 4
  private static let teamsName = BytePhrases(["teams"])

  private static func isGoogleRule(_ line: TextLine) -> Bool {
    line.first == 0x2D && line.count > 12 && line.starts(with: "-::~".utf8)
  }

  private static func isUnderscoreRule(_ line: TextLine) -> Bool {
    line.count >= 20 && line.allSatisfy { $0 == 0x5F }
  }

  /// A line that is part of a call invitation by itself, outside a block too.
  private static func isCallLine(_ line: TextLine, _ namesCall: Bool) -> Bool {
    if line.isEmpty { return false }
    if isRule(line) || isMostlyDigits(line) || isOnlyLink(line) { return true }
    return namesCall && line.count <= longestCallLine && callPhrases.isFound(in: line)
  }

  /// Bytes; a longer line is prose that happens to name a call service.
  private static let longestCallLine = 400

  /// Only dashes, box-drawing strokes or other ornaments.
  private static func isRule(_ line: TextLine) -> Bool {
    line.count >= 3
      && line.allSatisfy { byte in
        byte == 0x2D || byte == 0x5F || byte == 0x3D || byte == 0x2A || byte == 0x7E || byte == 0x20
          || byte == 0xE2 || byte == 0x94 || byte == 0x80 || byte == 0x81
      }
  }

  /// Phone numbers and PINs such as `+16465550106,,81998844876#,,,,*166533# US (New York)`.
  private static func isMostlyDigits(_ line: TextLine) -> Bool {
    guard line.first == 0x2B || line.first == 0x28 else { return false }
    return line.lazy.filter { (0x30...0x39).contains($0) }.count >= 7
  }

  private static func isOnlyLink(_ line: TextLine) -> Bool {
    let address = line.first == 0x3C ? TextLine(rebasing: line.dropFirst()) : line
    return linkOpenings.isPrefix(of: address) && !address.contains(0x20)
  }

  private static let linkOpenings = BytePhrases(["http://", "https://"])

  private static let callPhrases = BytePhrases(phrases)
  /// Everything that a line may be asked for: most lines have none of it.
  private static let callWords = BytePhrases(phrases + [webexSentence, "zoom"])

  private static let phrases = [
    "meet.google.com", "tel.meet", "teams.microsoft.com", "teams.live.com", "zoom.us/", ".webex.com",
    "webex.example", "gotomeet", "gotowebinar", "whereby.com", "chime.aws", "meeting.tencent.com",
    "voovmeeting.com", "vc.feishu.cn", "meet.jit.si", "bluejeans.com", "aka.ms/jointeams", "dialin.teams",
    "join zoom meeting", "join with google meet", "join the meeting now", "join microsoft teams",
    "microsoft teams meeting", "microsoft teams-besprechung", "one tap mobile", "dial by your location",
    "dial in by phone", "find your local number", "find a local number", "learn more about meet",
    "please do not edit this section", "more phone numbers", "phone conference id", "meeting id:",
    "meeting-id:", "besprechungs-id", "id de réunion", "id de la réunion", "id de reunión",
    "id de la reunión",
    "id da reunião", "id riunione", "vergadering-id", "mötes-id", "identyfikator spotkania", "会议 id",
    "会议id", "會議 id", "會議識別碼", "会议号", "会議 id", "ミーティングid", "ミーティング番号", "회의 id",
    "passcode:", "password:", "kenncode", "code secret", "código de acceso", "senha:", "codice d",
    "toegangscode",
    "wachtwoordcode", "lösenord", "kod dostępu", "パスコード", "パスワード", "会议密码", "密码:", "암호:", "pin:", "pin 碼",
    "join from a computer", "joining instructions", "join by phone", "join online meeting",
    "点击链接入会", "點擊連結", "添加至会议列表", "zoomミーティングに参加", "zoom 회의 참가", "加入 zoom", "加入会议", "加入會議",
    "get the desktop app", "need help?", "to join the video meeting", "join by video", "join webex meeting",
  ]
}
