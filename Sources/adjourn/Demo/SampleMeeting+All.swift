import ICalendar

extension SampleMeeting {
  /// What a busy half year left in the calendar.
  static let all = team + leadership + others + personal + withoutMaya

  private static let team: [SampleMeeting] = [
    SampleMeeting(
      "Daily stand-up", "Yesterday / today / blockers. One minute each, board on screen.", .monday, 9, 15, for: 15,
      "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", with: SamplePerson.team
    ).mine().since(weeks: 60).at("https://meet.northlight.example/standup"),
    SampleMeeting(
      "Platform weekly status",
      "Each stream reads out progress against plan:\n- routing\n- tiles\n- search\n- mobile\nNumbers are in the sheet already.",
      .monday, 10, for: 75, "FREQ=WEEKLY;BYDAY=MO,TH", with: SamplePerson.leads + SamplePerson.team.prefix(4)
    ).since(weeks: 75),
    SampleMeeting(
      "Sprint planning", "Pick the goal, size the top items, agree what falls out.", .tuesday, 13, for: 90,
      "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", with: SamplePerson.team
    ).mine().since(weeks: 30),
    SampleMeeting(
      "Retro", "What hurt, what helped, one thing we change. Safe space.", .friday, 13, for: 60,
      "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", with: SamplePerson.team
    ).mine().since(weeks: 29),
    SampleMeeting(
      "Design review: map rendering",
      "Options for the new renderer, trade-offs on the table, we leave with one decision.", .wednesday, 14, for: 60,
      "FREQ=WEEKLY;BYDAY=WE", with: Array(SamplePerson.team.prefix(3)) + [SamplePerson.leads[0]]
    ).since(weeks: 22),
    SampleMeeting(
      "Incident review", "Walk the timeline of last week's incidents, root causes, owners for fixes. Blameless.",
      .thursday, 15, for: 45, "FREQ=WEEKLY;BYDAY=TH", with: SamplePerson.team + [SamplePerson.leads[1]]
    ).since(weeks: 50).skipping(2, 5),
    SampleMeeting(
      "Metrics review", "Dashboards read-out: latency, crash-free users, tile freshness. For information.",
      .tuesday, 10, for: 45, "FREQ=WEEKLY;BYDAY=TU", with: SamplePerson.leads
    ).since(weeks: 44),
    SampleMeeting(
      "Newsletter planning", "Collect items for the monthly internal newsletter.", .wednesday, 11, for: 30,
      "FREQ=WEEKLY;BYDAY=WE", with: Array(SamplePerson.company.suffix(4))
    ).since(weeks: 90).skipping(1, 3, 4),
    SampleMeeting(
      "Release go/no-go", "On release day: open blockers, decide go or no-go, start the rollout together.",
      .thursday, 9, 30, for: 30, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH",
      with: Array(SamplePerson.team.prefix(4)) + [SamplePerson.leads[2]]
    ).mine().since(weeks: 26).adding("PRIORITY:1"),
  ]

  private static let leadership: [SampleMeeting] = [
    SampleMeeting("1:1 Ingrid / Maya", "", .tuesday, 15, for: 45, "FREQ=WEEKLY;BYDAY=TU", with: [SamplePerson.boss])
      .since(weeks: 70),
    SampleMeeting(
      "1:1 Ben", "How are you, what is in the way, growth.", .monday, 14, for: 30, "FREQ=WEEKLY;BYDAY=MO",
      with: [SamplePerson.team[0]]
    ).mine().since(weeks: 48),
    SampleMeeting("1:1 Dana", "", .wednesday, 15, 30, for: 30, "FREQ=WEEKLY;BYDAY=WE", with: [SamplePerson.team[2]])
      .mine().since(weeks: 48),
    SampleMeeting(
      "Leads sync", "Round table: what is going on in each area, then anything that needs two of us.", .monday, 11, 30,
      for: 60, "FREQ=WEEKLY;BYDAY=MO", with: [SamplePerson.boss] + SamplePerson.leads
    ).since(weeks: 64),
    SampleMeeting(
      "Headcount & compensation planning", "Confidential. Salary bands and open positions for next year.", .friday, 10,
      for: 60, "FREQ=MONTHLY;BYDAY=2FR", with: [SamplePerson.boss, SamplePerson.leads[3]]
    ).onNth(2).since(weeks: 20).adding("CLASS:CONFIDENTIAL"),
    SampleMeeting(
      "All-hands", "Company news, numbers, new joiners say hello, questions at the end.", .thursday, 16, for: 60,
      "FREQ=MONTHLY;BYDAY=1TH", with: SamplePerson.company + SamplePerson.hamburg
    ).onNth(1).since(weeks: 80),
    SampleMeeting(
      "Roadmap steering", "Prioritise the next quarter: competing bets, dependencies, we argue and choose.", .wednesday,
      9, 30, for: 90, "FREQ=MONTHLY;BYDAY=3WE", with: [SamplePerson.boss] + SamplePerson.leads
    ).onNth(3).since(weeks: 36),
    SampleMeeting(
      "OKR check-in", "Update the confidence score of each key result. Fill in the sheet before.", .friday, 11, 30,
      for: 45, "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", with: SamplePerson.leads
    ).since(weeks: 41),
  ]

  private static let others: [SampleMeeting] = [
    SampleMeeting(
      "設計定例 Osaka × Northlight", "進捗共有、課題の相談。\nShared notes in the partner doc.", .tuesday, 8, 15, for: 45,
      "FREQ=WEEKLY;BYDAY=TU", with: SamplePerson.osaka + [SamplePerson.team[3]]
    ).since(weeks: 34),
    SampleMeeting(
      "Jour fixe Hamburg", "Kurzer Stand aus beiden Teams, Termine, Infos. Protokoll liegt im Wiki.", .thursday, 11,
      for: 60, "FREQ=WEEKLY;BYDAY=TH", with: SamplePerson.hamburg
    ).since(weeks: 38),
    SampleMeeting(
      "City Transit: customer check-in", "Open tickets, upcoming changes, how is the contract going.", .wednesday, 10,
      for: 30, "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", with: SamplePerson.customer
    ).mine().since(weeks: 25),
    SampleMeeting(
      "Hiring debrief: backend", "Scorecards first, then discuss each candidate and decide.", .thursday, 14, for: 30,
      "FREQ=WEEKLY;BYDAY=TH", with: [SamplePerson.leads[3]] + SamplePerson.team.prefix(2)
    ).since(weeks: 9),
    SampleMeeting("Sync", "", .friday, 9, 30, for: 30, "FREQ=WEEKLY;BYDAY=FR").since(weeks: 110),
    SampleMeeting(
      "Security training committee", "", .monday, 16, for: 60, "FREQ=WEEKLY;BYDAY=MO", with: SamplePerson.company
    ).declined().since(weeks: 15),
    SampleMeeting(
      "Team coffee", "No agenda, cake when Greta bakes.", .friday, 15, for: 30, "FREQ=WEEKLY;BYDAY=FR",
      with: SamplePerson.team
    ).mine().since(weeks: 52),
    SampleMeeting("Private appointment", "", .wednesday, 8, for: 45, "FREQ=WEEKLY;BYDAY=WE").since(weeks: 12)
      .adding("CLASS:PRIVATE"),
    SampleMeeting(
      "Workshop: offline maps", "Whiteboard session, we design the sync protocol together.", .tuesday, 9, 30, for: 150,
      nil, with: SamplePerson.team
    ).mine().since(weeks: 1),
  ]

  private static let personal: [SampleMeeting] = [
    SampleMeeting("Lunch", "", .monday, 12, 30, for: 45, "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR").since(weeks: 100),
    SampleMeeting("Focus: deep work, please do not book", "", .friday, 14, for: 60, "FREQ=WEEKLY;BYDAY=FR")
      .since(weeks: 18),
    SampleMeeting("On call", "", .monday, 0, for: 7 * 1_440, "FREQ=WEEKLY;INTERVAL=6").since(weeks: 30)
      .adding("TRANSP:TRANSPARENT"),
    SampleMeeting("Out of office", "", .thursday, 0, for: 2 * 1_440, nil).since(weeks: -3)
      .adding("X-MICROSOFT-CDO-BUSYSTATUS:OOF"),
    SampleMeeting("Dentist", "", .tuesday, 16, 30, for: 45, nil).since(weeks: 2),
    SampleMeeting("Farid's birthday", "", .wednesday, 0, for: 1_440, "FREQ=YEARLY").since(weeks: 31)
      .adding("TRANSP:TRANSPARENT"),
  ]

  /// What the others of her team hold among themselves.
  private static let withoutMaya: [SampleMeeting] = [
    SampleMeeting(
      "Tiles sync", "Round of updates, then the numbers.", .monday, 13, for: 45, "FREQ=WEEKLY;BYDAY=MO,WE",
      with: Array(SamplePerson.team.prefix(3))
    ).withoutMaya().since(weeks: 33),
    SampleMeeting(
      "Search quality walk-through", "We read the dashboard together.", .tuesday, 11, for: 60, "FREQ=WEEKLY;BYDAY=TU",
      with: Array(SamplePerson.team[2...4])
    ).withoutMaya().since(weeks: 21),
    SampleMeeting(
      "Rotation handover", "Open incidents, what to watch.", .friday, 16, for: 30, "FREQ=WEEKLY;BYDAY=FR",
      with: Array(SamplePerson.team[1...4])
    ).withoutMaya().since(weeks: 47),
    SampleMeeting(
      "Salary talk", "", .thursday, 13, for: 30, "FREQ=MONTHLY;BYDAY=2TH",
      with: [SamplePerson.team[0], SamplePerson.boss]
    ).withoutMaya().onNth(2).since(weeks: 20).adding("CLASS:PRIVATE"),
    SampleMeeting("Physiotherapy", "", .wednesday, 16, for: 45, "FREQ=WEEKLY;BYDAY=WE", with: [SamplePerson.team[3]])
      .withoutMaya().since(weeks: 8).adding("CLASS:PRIVATE"),
  ]
}
