import Analysis
package import JournalCore

/// What is known of today, and what is still open.
package struct TodayStatus {
  private let today: LocalDay
  private let row: DailyObservation
  private let record: DayRecord?
  private let last: Episode?
  private let running: [RunningTimer]
  private let boundary: DayBoundary
  /// Days before today that `catchup` would ask about.
  private let openDays: Int
  private let isEmpty: Bool
  private let everyday: [TriggerDefinition]

  package init(
    journal: Journal, today: LocalDay, boundary: DayBoundary, vocabulary: Vocabulary
  ) {
    self.today = today
    let table = ObservationTable(journal: journal, days: today...today, boundary: boundary)
    row = table.observations.first ?? DailyObservation(day: today)
    record = journal.days.first { $0.day == today }
    last = journal.episodes.filter(\.counts).max { $0.startedAt < $1.startedAt }
    running = journal.episodes.compactMap(RunningTimer.init)
      .sorted { $0.episode.startedAt < $1.episode.startedAt }
    self.boundary = boundary
    openDays = CatchUpDays.standard(journal, today: today, boundary: boundary).count
    isEmpty = journal.isEmpty
    everyday = TriggerCorrelation.everyday.compactMap { vocabulary.trigger(named: $0) }
  }

  /// A few lines: episodes, triggers, whether the day is closed, and, where it may invite to say more,
  /// what to type.
  package func lines(now: Moment, isInviting: Bool = true, style: Style) -> [String] {
    if style.isPlain { return plainLines }
    if isEmpty {
      return [
        "Nothing is recorded yet.", "Log an episode:  twj lid l 90s      Help:  twj help",
      ]
    }
    var lines = [style.bold(FactText.day(today))]
    lines += running.map {
      "  " + TimerText.status($0, now: now, boundary: boundary, clock: style.clock)
    }
    lines.append("  " + episodeWords(now: now))
    lines.append("  " + everyday.map(triggerWords).joined(separator: " · "))
    lines.append("  " + closingWords(isInviting: isInviting))
    if isInviting, openDays > 0 { lines.append("  " + CatchUpText.status(openDays)) }
    return lines
  }

  /// One fact a line, its name and value; an unknown value is empty.
  private var plainLines: [String] {
    let facts =
      [
        ("local_day", today.iso), ("status", row.status.rawValue),
        ("closed", record?.closed?.rawValue ?? ""),
        ("episodes", row.status == .unknown ? "" : String(row.records)),
      ]
      + everyday.map { trigger in
        (trigger.name, row.exposures[trigger.name]?.plainText ?? "")
      }
      + running.map {
        ("running", "\($0.episode.startedAt.iso) \(TerminalText.safe($0.episode.site.slug))")
      }
    return facts.map { "\($0.0)\t\($0.1)" }
  }

  /// The same facts; unknown is null.
  package var json: JSONValue {
    [
      "local_day": .string(today.iso), "status": .string(row.status.rawValue),
      "closed": record?.closed.map { .string($0.rawValue) } ?? .null,
      "episodes": row.status == .unknown ? .null : .whole(row.records),
      "triggers": .object(
        everyday.map { trigger in
          JSONMember(trigger.name, row.exposures[trigger.name].map { .number($0) } ?? .null)
        }),
      "open_days": .whole(openDays),
      "running": .array(running.map { JournalJSON.recordView($0.episode, day: nil) }),
      "last_episode": last.map { JournalJSON.recordView($0, day: nil) } ?? .null,
    ]
  }

  private func episodeWords(now: Moment) -> String {
    let count =
      switch row.status {
      case .unknown: "no episode recorded today"
      case .clear: "no twitches today"
      case .twitched: FactText.count(row.records, "episode") + " today"
      }
    guard let last else { return count }
    return
      "\(count) · last: \(FactText.summary(last)), \(FactText.age(of: last, now: now))"
  }

  private func triggerWords(_ trigger: TriggerDefinition) -> String {
    let name = trigger.name == "sleep" ? "slept" : trigger.name
    guard let value = row.exposures[trigger.name] else { return "\(name) not recorded" }
    return "\(name) \(FactText.amount(value, unit: trigger.unit))"
  }

  private func closingWords(isInviting: Bool) -> String {
    switch (record?.closed, row.status) {
    case (.complete?, _): "the day is closed as complete"
    case (DayRecord.Closing.none?, _): "the day is closed as one without twitches"
    case (nil, _) where !isInviting: "the day is open"
    case (nil, .twitched):
      "the day is open, in no rate yet; when that was everything:  twj day complete"
    case (nil, _): "the day is open, in no rate yet:  twj none · twj day"
    }
  }
}
