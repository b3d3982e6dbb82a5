// The dashboard floor: what is on screen as a value, what keys do to it, and how it is drawn.
// Lives here: commands and keys, state, messages, effects, update functions, filter language, views.
// Must not: files, database, clock, terminal calls, judging; the runtime above performs effects.
// Flow: Key -> Keymap -> Command -> DashboardState.apply -> [Effect], then DashboardView.draw -> Frame.
// Start with this file, then Commands/Command+Table.swift, then Update/DashboardState+Apply.swift.

import Audit
import ICalendar
import TerminalUI

/// All that the dashboard shows and remembers; changed by `apply(_:)` only.
public struct DashboardState: Equatable, Sendable {
  public enum Screen: String, Hashable, Sendable { case start, meetings, week, people, documents, report }

  /// What hardly changes while the program runs.
  public struct Setup: Hashable, Sendable {
    /// Makes ids of changes unique over all running instances.
    public var token: String
    public var keymap: Keymap
    /// What of the user's keys, theme or rules was left out, with file and line; told on the first screen.
    public var mistake: String?

    public init(token: String, keymap: Keymap = .standard, mistake: String? = nil) {
      self.mistake = mistake
      self.token = token
      self.keymap = keymap
    }
  }

  public internal(set) var setup: Setup
  public internal(set) var screen = Screen.start
  public internal(set) var size: Size
  public internal(set) var now: Instant

  /// nil until the first calendar is read.
  public private(set) var snapshot: AuditSnapshot?
  /// Counts the audits shown, so that an answer made of a former one is known for what it is.
  private(set) var auditNumber = 0
  public internal(set) var journal = DecisionJournal() {
    didSet {
      planSlate()
      followDecisions()
    }
  }
  /// Rows of the snapshot, worked out once.
  public private(set) var table = MeetingTable()
  /// Indices into `table.rows`, filtered and sorted.
  public private(set) var rows: [Int] = []
  public private(set) var freed: Freed?
  /// Of the audit on screen; another one begins with empty ones.
  var savings = SavingCache()
  private var tally = FreedTally(rows: 0)
  /// Which meetings run now.
  var clock = MeetingClock()
  /// The audit that figures were asked for last.
  var awaitedFigures = 0
  /// Places of series that were judged anew since.
  var judgedAnew: Set<Int> = []
  /// What the suggestions would give back is to be said once it is known, where no key was pressed meanwhile.
  var awaitsPromise = false
  /// What the agendas of the audit on screen ask for; empty until it is worked out.
  var agendas: [SeriesID: AgendaSplit] = [:]
  /// Everybody's weeks, with what was last carried out; nil until they are worked out.
  var ledger: WeekLedger?
  /// Everybody's typical weeks before decisions, or the one of all calendars.
  var typicalWeeks: [TypicalWeeks] = []
  /// The typical week that was looked at last.
  public internal(set) var weeks: TypicalWeeks?

  /// What the moves key found; nil until it is asked for, and again once a decision was made.
  public internal(set) var moves: BestMoves?
  /// They were asked for before the weeks were known that they are searched in.
  var awaitsMoves = false
  /// The week after shows the best moves carried out as well.
  public internal(set) var showsMoves = false
  public internal(set) var people = PeoplePanel()
  /// Who organizes what.
  public private(set) var reach = ReachBook()
  /// Who meets whom; nil until it is worked out.
  var contacts: LiveContacts?
  /// nil while nobody starts from nothing.
  public internal(set) var cleanSlate: CleanSlate? {
    didSet {
      planSlate(since: oldValue)
      followDecisions()
    }
  }
  /// nil while nobody starts from nothing.
  private(set) var slatePlan: SlatePlan?
  /// A clean slate that was left, to be taken up again.
  var leftSlate: CleanSlate?

  public internal(set) var selected: SeriesID?
  /// First row shown, an index into `rows`.
  public internal(set) var firstRow = 0
  public internal(set) var marks: Set<SeriesID> = []
  /// Where a range of marks began.
  public internal(set) var rangeAnchor: SeriesID?
  public internal(set) var sort = MeetingSort() { didSet { arrange() } }
  public internal(set) var filter = MeetingFilter("") { didSet { arrange() } }

  public internal(set) var popup: Popup?
  /// The evidence is shown over the whole screen.
  public internal(set) var isZoomed = false
  public internal(set) var evidenceTab = EvidenceTab.evidence
  public internal(set) var evidenceScroll = 0
  public internal(set) var weekCursor = WeekCursor()
  public internal(set) var weekSide = WeekSide.before
  var trends = TrendsPanel()

  /// Documents and the report.
  public internal(set) var desk = DocumentDesk()
  public internal(set) var notice: Notice?
  /// Where it is not `kept`, the screen says that nothing is saved.
  public internal(set) var keeping: Keeping
  /// What held before sample data was opened.
  let usualKeeping: Keeping
  /// Why decisions are not on disk; nil while they are.
  public internal(set) var unsavedReason: String?
  public internal(set) var progress: ReadingProgress?
  /// Titles and names are hidden, all of them.
  public internal(set) var isPrivate = false {
    didSet {
      desk.report = nil
      if filter.searchesWords { arrange() }
    }
  }
  /// In a team's audit titles of private and sensitive meetings are hidden, until asked for.
  public internal(set) var masksSensitive = true { didSet { if filter.searchesWords { arrange() } } }
  public internal(set) var glyphs: GlyphSet
  public internal(set) var usesMouse: Bool

  /// What stood in files that could not be read at all.
  public internal(set) var readingFailures: [Diagnostic] = []
  /// The log was opened since the calendars were read; until then the screen says what was skipped.
  public internal(set) var hasSeenLog = false
  public internal(set) var startFiles: [StartFile] = []
  public internal(set) var startRow = 0
  public internal(set) var startMarks: Set<String> = []
  /// Changes made by this run, for their ids.
  var changes = 0

  /// The state before anything is read: with what earlier runs decided, and view, order, filter and row of the last
  /// session to take up again.
  public init(
    setup: Setup, size: Size, now: Instant, keeping: Keeping = .kept, journal: DecisionJournal = DecisionJournal(),
    session: DashboardSession? = nil, glyphs: GlyphSet = .unicode, usesMouse: Bool = true
  ) {
    self.setup = setup
    self.size = size
    self.now = now
    self.keeping = keeping
    usualKeeping = keeping
    self.journal = journal
    self.glyphs = glyphs
    self.usesMouse = usesMouse
    notice = setup.mistake.map { Notice(.alert, $0) }
    if let session { takeUp(session) }
  }

  private mutating func takeUp(_ session: DashboardSession) {
    sort = MeetingSort(
      MeetingSort.Key(rawValue: session.sort) ?? .hours, isReversed: session.isReversed)
    filter = MeetingFilter(session.filter)
    selected = session.selected
    screen = Screen(rawValue: session.view) ?? .meetings
    isPrivate = session.isPrivate
  }

  /// Shows another audit, or none.
  mutating func show(_ arrival: AuditArrival?) {
    let place = position
    snapshot = arrival?.snapshot
    auditNumber += 1
    rows = []
    table = arrival?.table ?? MeetingTable()
    (savings, tally) = (SavingCache(), FreedTally(rows: table.rows.count))
    ledger = nil
    (weeks, typicalWeeks) = (nil, [])
    (judgedAnew, agendas) = ([], [:])
    trends.outdate()
    desk.outdate()
    clock = arrival?.clock ?? MeetingClock()
    wind()
    moves = nil
    contacts = nil
    people.team = nil
    reach = arrival?.reach ?? ReachBook()
    planSlate()
    count()
    arrange(near: place)
  }

  /// Shows some series of the audit as they are judged now: when and with whom they take place has not changed.
  mutating func show(judged series: [Series]) {
    let changed = series.compactMap { one -> (row: Int, former: Series, one: Series)? in
      guard let row = table.row(of: one.id), let former = self.series(one.id), former != one else { return nil }
      return (row, former, one)
    }
    for (row, _, one) in changed {
      snapshot?.series[table.rows[row].series] = one
      tally.forget(row: row)
      savings.forget(one.id)
    }
    guard let snapshot, !changed.isEmpty else { return }
    if changed.contains(where: { $0.former.isListed != $0.one.isListed || $0.former.schedule != $0.one.schedule }) {
      return show(AuditArrival(snapshot))
    }
    if changed.contains(where: { ReachBook.leader(of: $0.former) != ReachBook.leader(of: $0.one) }) {
      reach = ReachBook(snapshot)
    }
    let places = changed.map { table.rows[$0.row].series }
    if ledger == nil { judgedAnew.formUnion(places) } else { ledger?.follow(snapshot, judgedAnew: places) }
    if changed.contains(where: { $0.former.isDelicate != $0.one.isDelicate }) { lookForDelicate() }
    followDecisions()
    if sort.followsJudgement || !filter.isEmpty { arrange() }
  }

  /// Whether some title of a team is to be hidden until it is asked for.
  mutating func lookForDelicate() {
    guard let snapshot else { return }
    people.holdsDelicate = snapshot.isTeam && table.rows.contains { snapshot.series[$0.series].isDelicate }
  }

  private mutating func planSlate(since former: CleanSlate? = nil) {
    guard let cleanSlate else {
      slatePlan = nil
      return
    }
    guard let former, slatePlan != nil else {
      let ongoing = table.rows.lazy.filter { !$0.hasEnded }.map(\.id)
      slatePlan = SlatePlan(cleanSlate, over: journal, of: ongoing, at: now)
      return
    }
    slatePlan?.follow(cleanSlate, since: former, over: journal, at: now)
  }

  private mutating func followDecisions() {
    weeks?.isStale = true
    trends.outdate()
    desk.outdate()
    moves = nil
    people.isStale = true
    count()
    if sort.followsDecisions || filter.followsDecisions { arrange() }
  }

  private mutating func count() {
    guard let snapshot else {
      freed = nil
      return
    }
    freed = tally.freed(snapshot, table, plan, &savings)
  }

  /// Filters and sorts the rows anew; the selection stays where it can.
  mutating func arrange() { arrange(near: position) }

  private mutating func arrange(near place: Int?) {
    guard let snapshot else {
      rows = []
      return
    }
    let context = MeetingFilter.Context(
      snapshot: snapshot, table: table, journal: journal, marks: marks, reach: reach, hidden: hiddenTexts)
    let kept = table.rows.indices.filter { filter.matches($0, context) }
    rows = sort.sorted(kept, of: table, snapshot, journal)
    reselect(near: place)
  }

  private mutating func reselect(near place: Int?) {
    if position == nil, let place, !rows.isEmpty {
      selected = table.rows[rows[min(place, rows.count - 1)]].id
    } else if position == nil, let first = rows.first {
      selected = table.rows[first].id
    }
  }
}
