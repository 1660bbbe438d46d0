package import JournalCore

/// The receipts of commands that record a day rather than an episode.
package enum DayReceipt {
  /// `✓ coffee today: 2 cups (190 mg)      Sat 21 Nov, 09:12`
  package static func dose(
    _ fact: DayFact, time: ResolvedTime?, today: LocalDay, isDryRun: Bool, style: Style
  ) -> [String] {
    let value = fact.after.map { amount($0, fact) } ?? ""
    let was = fact.before == nil || fact.before == fact.after ? "" : addition(fact)
    let day = dayWord(fact.day, today: today)
    let stamp = time.map { clockStamp($0, today, style.clock) } ?? dayText(fact.day, today: today)
    let line = "\(Receipt.label(fact)) \(day): \(value)\(was)      \(stamp)"
    return [Receipt.stored(TerminalText.safe(line), isDryRun: isDryRun, style: style)]
      + (time.map { Receipt.remarks($0, clock: style.clock).map { "      " + $0 } } ?? [])
      + (isDryRun ? [] : slips([fact]))
  }

  /// A question about what is more than people take in a day; once, when it becomes so much.
  package static func slips(_ facts: [DayFact]) -> [String] {
    facts.compactMap { fact in
      guard let odd = TriggerVocabulary.oddity(of: fact.trigger), let after = fact.after,
        after > odd, fact.before ?? 0 <= odd || fact.stated.amount > odd
      else { return nil }
      let amount = FactText.amount(after, unit: fact.trigger.unit)
      return "      \(amount) of \(fact.trigger.name) in one day is a lot. A slip?  twj undo"
    }
  }

  /// `✓ no twitches on Sun 22 Nov   (it is 00:40 on Monday; your day ends at 04:00)`
  package static func none(
    _ day: LocalDay, record: DayRecord?, now: Moment, boundary: DayBoundary, isDryRun: Bool,
    style: Style
  ) -> String {
    Receipt.stored(
      "no twitches on \(dayText(day, today: now.local.day))", isDryRun: isDryRun, style: style)
      + lateClosing(record, boundary)
      + lateNight(day, now: now, boundary: boundary, style.clock)
  }

  /// `✓ Sat 21 Nov complete.  Days recorded: 3 of the last 7`, after the values that were stated.
  package static func checkIn(
    _ recording: CheckInRecording, recordedDays: Int?, now: Moment, boundary: DayBoundary,
    isDryRun: Bool, style: Style
  ) -> [String] {
    let facts = recording.dayFacts.map { fact in
      "\(Receipt.label(fact)) \(fact.after.map { amount($0, fact) } ?? "")"
        + (fact.before == nil || fact.before == fact.after
          ? "" : " (was \(amount(fact.before ?? 0, fact)))")
    }
    let state =
      switch recording.record?.closed {
      case .complete?: " complete."
      case DayRecord.Closing.none?: " without twitches."
      case nil: " recorded, not closed."
      }
    let recorded = recordedDays.map { "  Days recorded: \($0) of the last 7" } ?? ""
    var lines = [
      Receipt.stored(
        "\(dayText(recording.day, today: now.local.day))\(state)\(recorded)",
        isDryRun: isDryRun, style: style)
        + lateClosing(recording.record, boundary)
        + lateNight(recording.day, now: now, boundary: boundary, style.clock)
    ]
    if !facts.isEmpty {
      lines.append("      " + TerminalText.safe(facts.joined(separator: " · ")))
    }
    if !isDryRun { lines += slips(recording.dayFacts) }
    if let skipped = recording.record?.skipped, !skipped.isEmpty {
      lines.append(
        "      not answered: \(skipped.map { TerminalText.safe($0) }.joined(separator: ", "))")
    }
    if recording.record?.closed == nil {
      lines.append("      when that was everything:  twj day \(word(recording.day)) complete")
    }
    return lines
  }

  /// A closing that had to change because of an episode.
  package static func closingLine(_ day: LocalDay) -> String {
    "      \(FactText.shortDay(day)) was closed as none; it is complete now"
  }

  /// A closed day that the last of its episodes was taken from.
  package static func emptiedLine(_ day: LocalDay) -> String {
    "      \(FactText.shortDay(day)) is closed and has no episode now.  "
      + "Not so?  twj day \(word(day)) reopen"
  }

  /// A day as it is typed: `2026-11-20`.
  package static func word(_ day: LocalDay) -> String { day.iso }

  /// Amount with what people count it in: `2 cups (190 mg)`, `6h`, `3`.
  package static func amount(_ value: Double, _ fact: DayFact) -> String {
    guard let drink = fact.stated.drink,
      let typed = fact.stated.asEntered.split(separator: " ").first.flatMap({ Double($0) }),
      typed > 0, fact.stated.amount > 0
    else { return FactText.amount(value, unit: fact.trigger.unit) }
    let inUnit = FactText.amount(value, unit: fact.trigger.unit)
    let number = FactText.amount(value / (fact.stated.amount / typed))
    let noun =
      switch drink {
      case "coffee": number == "1" ? "cup" : "cups"
      case "alcohol": number == "1" ? "drink" : "drinks"
      default: ""
      }
    return noun.isEmpty
      ? "\(inUnit) with \(fact.stated.asEntered)" : "\(number) \(noun) (\(inUnit))"
  }

  /// With its year when that is not the one of today.
  package static func dayText(_ day: LocalDay, today: LocalDay) -> String {
    day.civil.year == today.civil.year ? FactText.shortDay(day) : FactText.day(day)
  }

  private static func addition(_ fact: DayFact) -> String {
    guard let before = fact.before else { return "" }
    return ", was \(FactText.amount(before, unit: fact.trigger.unit))"
  }

  private static func dayWord(_ day: LocalDay, today: LocalDay) -> String {
    switch today - day {
    case 0: "today"
    case 1: "yesterday"
    default: "\(day.weekday.abbreviation)"
    }
  }

  private static func clockStamp(
    _ time: ResolvedTime, _ today: LocalDay, _ clock: ClockForm
  ) -> String {
    time.precision == .day
      ? dayText(time.day, today: today)
      : "\(dayText(time.moment.local.day, today: today)), "
        + FactText.clock(time.moment.local.clock, clock)
  }

  /// What a day that was closed too late is not for; empty for the others.
  static func lateClosing(_ record: DayRecord?, _ boundary: DayBoundary) -> String {
    record?.isRecalled(boundary: boundary) == true ? "   (closed late: in no rate)" : ""
  }

  private static func lateNight(
    _ day: LocalDay, now: Moment, boundary: DayBoundary, _ clock: ClockForm
  ) -> String {
    let calendar = now.local.day
    guard boundary.day(of: now) == day, calendar != day else { return "" }
    return
      "   (it is \(FactText.clock(now.local.clock, clock)) on \(calendar.weekday.name); "
      + "your day ends at \(FactText.clock(boundary.start, clock)))"
  }
}
