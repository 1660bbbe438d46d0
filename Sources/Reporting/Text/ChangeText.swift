package import JournalCore

/// Changes in words: what `edit`, `rm`, `undo` and `history` say.
package struct ChangeText {
  private let boundary: DayBoundary
  private let clock: ClockForm

  package init(boundary: DayBoundary, clock: ClockForm) {
    self.boundary = boundary
    self.clock = clock
  }

  /// One record in a line: `eyelid, left, 1m 30s, Fri 20 Nov 21:30`, `slept Fri 6h`.
  package func summary(_ record: any JournalRecord) -> String {
    let text =
      switch record {
      case let episode as Episode:
        "\(FactText.summary(episode)), \(stamp(episode.startedAt, episode.precision))"
      case let exposure as Exposure: Self.exposure(exposure)
      case let day as DayRecord: Self.day(day)
      case let symptom as Symptom: self.symptom(symptom)
      case let check as FaceCheck:
        "face check \(stamp(check.at, .exact)): face \(HealthReceipt.answer(check.face)), "
          + "arms \(HealthReceipt.answer(check.arms)), "
          + "speech \(HealthReceipt.answer(check.speech))"
      case let visit as Visit: "visit \(visit.who), \(FactText.shortDay(visit.day))"
      case let suspect as Suspect: SuspectText.summary(suspect)
      case let medicine as Medicine:
        "\(medicine.name) \(HealthReceipt.step(medicine.step)), \(FactText.shortDay(medicine.day))"
      case let event as HealthEvent: Self.event(event)
      case let care as Care:
        "\(HealthReceipt.label(care.measure.rawValue)), \(stamp(care.at, .exact))"
      case let snooze as Snooze: "\(snooze.rule) put off, \(stamp(snooze.until, .exact))"
      case is Profile: "profile"
      case let setting as Setting: "setting \(setting.name) = \(setting.value)"
      default: "\(type(of: record).kind.word) \(record.key)"
      }
    return TerminalText.safe(text)
  }

  /// What an edit changed: `side: left → right`.
  package func differences(_ before: any JournalRecord, _ after: any JournalRecord) -> [String] {
    zip(type(of: before).fields, zip(before.values, after.values)).compactMap { field, values in
      guard values.0 != values.1 else { return nil }
      return "\(Self.label(field.name)): \(shown(values.0)) → \(shown(values.1))"
    }
  }

  /// One line for each change of a group: `added …`, `removed …`, `changed …`.
  package func lines(_ group: ChangeGroup) -> [String] {
    group.changes.map { change in
      let number = change.subject.id.map { "#\($0) " } ?? ""
      switch (change.before, change.after) {
      case (nil, let after?): return "added \(number)\(summary(after))"
      case (let before?, nil): return "removed \(number)\(summary(before))"
      case (let before?, let after?):
        let what = differences(before, after).joined(separator: ", ")
        return "changed \(number)\(summary(before)): \(what)"
      case (nil, nil): return ""
      }
    }
  }

  /// What is back, gone or changed after an undo or a redo: `#3 is back (+ slept Fri 6h)`.
  package func effect(_ group: ChangeGroup) -> String {
    let changes = group.changes
    let main =
      changes.first { $0.subject is Episode } ?? changes.first { $0.subject is DayRecord }
      ?? changes.first
    guard let main else { return "nothing changed" }
    let number = main.subject.id.map { "#\($0)" } ?? type(of: main.subject).kind.word
    let verb =
      main.before == nil
      ? "is back"
      : main.after == nil
        ? "is gone" : group.role == .redo ? "is changed again" : "is as it was"
    let rest = changes.filter { $0.subject.key != main.subject.key }
      .map { summary($0.subject) }
    let others =
      rest.isEmpty
      ? "" : rest.count > 10 ? " (+ \(rest.count) more)" : " (+ \(rest.joined(separator: ", ")))"
    return main.subject is Episode || main.subject is Symptom
      ? "\(number) \(verb)\(others)" : "\(summary(main.subject)) \(verb)\(others)"
  }

  private static func exposure(_ exposure: Exposure) -> String {
    let name =
      switch exposure.trigger {
      case "sleep": "slept"
      default: exposure.trigger
      }
    let more = exposure.amountKind == .add && exposure.amount >= 0 ? "+" : ""
    return "\(name) \(exposure.day.weekday.abbreviation) \(more)"
      + FactText.amount(exposure.amount, unit: exposure.unit)
  }

  private static func day(_ day: DayRecord) -> String {
    let state =
      switch day.closed {
      case .complete?: "complete"
      case DayRecord.Closing.none?: "no twitches"
      case nil: day.isOnlyForgotten ? "cannot be recalled" : "open"
      }
    return "\(FactText.shortDay(day.day)) \(state)"
  }

  private func symptom(_ symptom: Symptom) -> String {
    let words = [symptom.symptom, symptom.side?.rawValue].compactMap { $0 }
    let when = symptom.startedAt.map { ", \(stamp($0, .exact))" } ?? ""
    return words.joined(separator: " ") + when
  }

  private static func event(_ event: HealthEvent) -> String {
    let words = [event.eventKind.rawValue, event.detail].compactMap { $0 }
    return "\(words.map(HealthReceipt.label).joined(separator: " ")), "
      + FactText.shortDay(event.day)
  }

  private func stamp(_ moment: Moment, _ precision: Episode.Precision) -> String {
    let day = FactText.shortDay(moment.local.day)
    return precision == .day ? day : "\(day) \(FactText.clock(moment.local.clock, clock))"
  }

  private static func label(_ field: String) -> String {
    switch field {
    case "started_at": "start"
    case "duration_s": "duration"
    default: field
    }
  }

  private func shown(_ value: FieldValue) -> String {
    switch value {
    case .null: "nothing"
    case .moment(let moment): FactText.moment(moment, clock)
    case .words(let words):
      words.isEmpty ? "nothing" : TerminalText.safe(words.joined(separator: ", "))
    default: TerminalText.clipped(TerminalText.safe(value.plainText), to: 60)
    }
  }
}
