import Analysis
import JournalCore

/// `days.csv`: every day of the range, also those of which nothing is known.
struct CSVDays {
  /// One day and the records about it.
  struct Row {
    let observation: DailyObservation
    let faceCheck: FaceCheck.Answer?
    let symptoms: [String]
    let medicines: [String]
    let care: [String]
    let note: String?
  }

  /// The columns that are no triggers.
  static let fixedNames = Set(
    (state + counts + health + [recalled, note]).map(\.column.name))

  static func rows(_ source: CSVSource) -> [Row] {
    let checks = Dictionary(grouping: source.journal.faceChecks) {
      source.boundary.day(of: $0.at)
    }
    let medicines = Dictionary(grouping: source.journal.medicines, by: \.day)
    let care = Dictionary(grouping: source.journal.care) { source.boundary.day(of: $0.at) }
    let notes = Dictionary(
      source.journal.days.map { ($0.day, $0.note) }, uniquingKeysWith: { $1 })
    return source.observations.map { observation in
      let day = observation.day
      return Row(
        observation: observation, faceCheck: summary(checks[day] ?? []),
        symptoms: source.symptomWords(on: day),
        medicines: (medicines[day] ?? []).sorted { $0.uid < $1.uid }
          .map { "\($0.step.rawValue) \($0.name)" },
        care: CSVSource.distinct(
          (care[day] ?? []).sorted { ($0.at.seconds, $0.uid) < ($1.at.seconds, $1.uid) }
            .map(\.measure.rawValue)),
        note: notes[day] ?? nil)
    }
  }

  /// The columns, one for each trigger among them.
  static func table(_ triggers: [CSVTrigger], notes: Bool) -> CSVTable<Row> {
    let amounts = triggers.map { trigger in
      CSVField<Row>(
        trigger.header, trigger.isYesNo ? .boolean : .number, unit: trigger.unit, trigger.meaning,
        trigger: trigger.trigger
      ) { trigger.value($0.observation.exposures[trigger.trigger.name]) }
    }
    return CSVTable(
      "days", "one day in each row, also days of which nothing is known",
      state + counts + amounts + health + [recalled] + (notes ? [note] : []))
  }

  /// The answer of the day's checks that matters most; `no` needs a check with three times no.
  private static func summary(_ checks: [FaceCheck]) -> FaceCheck.Answer? {
    let results = checks.map { check -> FaceCheck.Answer in
      let answers = [check.face, check.arms, check.speech]
      return [.yes, .notSure, .notAsked].first(where: answers.contains) ?? .no
    }
    return [.yes, .notSure, .no, .notAsked].first(where: results.contains)
  }

  private static let state: [CSVField<Row>] = [
    CSVField("local_day", .date, "the day") { .day($0.observation.day) },
    CSVField("weekday", .string, "weekday, Mon to Sun") {
      .text($0.observation.day.weekday.abbreviation)
    },
    CSVField(
      "status", .string,
      "twitched (an episode), clear (the person closed the day and there was none) or unknown"
    ) { .text($0.observation.status.rawValue) },
    CSVField(
      "observed", .boolean, "closed by the person no more than 2 days later; rates use these days"
    ) { .flag($0.observation.isObserved) },
  ]

  private static let counts: [CSVField<Row>] = [
    CSVField("episodes", .integer, "episodes recorded; empty where the status is unknown") {
      $0.known { .whole($0.records) }
    },
    CSVField(
      "total_duration_s", .number, unit: "s",
      "sum of the known durations; empty where none is known"
    ) {
      $0.known {
        $0.records > 0 && $0.unknownDurations == $0.records ? .null : .number($0.duration)
      }
    },
    CSVField("left", .integer, "episodes on the left") { $0.known { .whole($0.left) } },
    CSVField("right", .integer, "episodes on the right") { $0.known { .whole($0.right) } },
    CSVField("both", .integer, "episodes on both sides at once") { $0.known { .whole($0.both) } },
  ]

  private static let health: [CSVField<Row>] = [
    CSVField(
      "face_check", .string,
      """
      face, arms and speech check: yes (something was wrong), not_sure, no (nothing in all three) \
      or not_asked (in part)
      """
    ) { FieldValue($0.faceCheck) },
    CSVField("symptoms", .string, "symptoms that began that day") { .words($0.symptoms) },
    CSVField(
      "medicines_changed", .string, "start, raise, lower, stop or switch, and the medicine"
    ) { .words($0.medicines) },
    CSVField("care", .string, "what the person did about it") { .words($0.care) },
  ]

  private static let recalled = CSVField<Row>(
    "recalled", .boolean, "closed by the person more than 2 days later"
  ) { .flag($0.observation.isRecalled) }

  private static let note = CSVField<Row>("note", .string, "the person's own words") {
    FieldValue($0.note)
  }
}

extension CSVDays.Row {
  /// A value that only a day of known status has.
  fileprivate func known(_ value: (DailyObservation) -> FieldValue) -> FieldValue {
    observation.status == .unknown ? .null : value(observation)
  }
}
