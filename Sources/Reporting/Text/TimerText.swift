package import JournalCore

/// What is said about episodes that are timed while they go on.
package enum TimerText {
  /// `✓ #1  eyelid, left, 12m 20s`, when it began and ended, and what was stated of the day.
  package static func stopped(_ stop: TimerStop, isDryRun: Bool, style: Style) -> [String] {
    let episode = stop.episode
    let number = episode.id.map { "#\($0)  " } ?? ""
    let facts = Receipt.facts(of: episode).joined(separator: ", ")
    let length = episode.duration == nil ? ", for an unknown time" : ""
    let what = "\(number)\(facts)\(length)"
    var lines = [
      Receipt.undoable(what, would: "stop \(what)", isDryRun: isDryRun, style: style),
      "      " + span(episode, style.clock),
    ]
    if !stop.dayFacts.isEmpty {
      lines.append("      " + stop.dayFacts.map(Receipt.dayFact).joined(separator: " · "))
    }
    return lines
  }

  /// `✓ not kept: #1  eyelid, left, Fri 20 Nov 21:31 (+ caffeine Fri 190 mg)      twj undo`
  package static func cancelled(
    _ timer: RunningTimer, _ companions: [Exposure], boundary: DayBoundary, isDryRun: Bool,
    style: Style
  ) -> String {
    let text = ChangeText(boundary: boundary, clock: style.clock)
    let number = timer.episode.id.map { "#\($0)  " } ?? ""
    let others = companions.map(text.summary).joined(separator: ", ")
    let what = "\(number)\(text.summary(timer.episode))\(others.isEmpty ? "" : " (+ \(others))")"
    return Receipt.undoable(
      "not kept: \(what)", would: "drop \(what)", isDryRun: isDryRun, style: style)
  }

  /// Today's status: what runs and for how long, or since when where that is long ago.
  package static func status(
    _ timer: RunningTimer, now: Moment, boundary: DayBoundary, clock: ClockForm
  ) -> String {
    let place = TerminalText.safe(FactText.place(timer.episode))
    guard !timer.isDoubtful(at: now, boundary: boundary), timer.elapsed(at: now) >= 0 else {
      return "\(place): not stopped since \(start(timer, clock)):  twj stop 3m · twj cancel"
    }
    return "\(place): running for \(elapsed(timer, now: now)):  twj stop"
  }

  /// `eyelid, left has been running for 9h 12m, since Thu 19 Nov 2026, 22:10.`
  package static func doubt(
    _ timer: RunningTimer, now: Moment, clock: ClockForm
  ) -> String {
    "\(TerminalText.safe(FactText.place(timer.episode))) has been running for "
      + "\(elapsed(timer, now: now)), since \(start(timer, clock))."
  }

  /// What is asked then, with the forms of an answer.
  package static let question =
    "How long was it? (3m · 21:40: until then · unknown · y: all that time · cancel · "
    + "Enter: it goes on)"

  /// `eyelid, left, since 21:31`, for a list.
  package static func listed(_ timer: RunningTimer, _ clock: ClockForm) -> String {
    "\(TerminalText.safe(FactText.place(timer.episode))), since \(start(timer, clock))"
  }

  /// Since when, in the clock time as lived; the day alone where that is all that is known.
  package static func start(_ timer: RunningTimer, _ clock: ClockForm) -> String {
    timer.episode.precision == .day
      ? FactText.day(timer.episode.startedAt.local.day)
      : FactText.moment(timer.episode.startedAt, clock)
  }

  /// `9h 12m`; `less than a second` is 0s.
  package static func elapsed(_ timer: RunningTimer, now: Moment) -> String {
    FactText.duration(Double(max(timer.elapsed(at: now), 0)))
  }

  /// `Fri 20 Nov 2026, 21:31 – 21:43`; the start alone where the end is not known.
  private static func span(_ episode: Episode, _ clock: ClockForm) -> String {
    let start = episode.startedAt
    if episode.precision == .day { return "\(FactText.day(start.local.day)) · the day only" }
    let about = episode.precision == .about ? "about " : ""
    guard let duration = episode.duration else { return about + FactText.moment(start, clock) }
    let end = Moment(seconds: start.seconds + Int(duration), offset: start.offset).local
    let day = end.day == start.local.day ? "" : "\(FactText.shortDay(end.day)), "
    return "\(about)\(FactText.moment(start, clock)) – \(day)\(FactText.clock(end.clock, clock))"
  }
}
