import JournalCore

/// `symptoms.csv`: what was noticed beside the twitching.
enum CSVSymptoms {
  /// Symptoms that began in the range, or were entered in it where the start is unknown, and older
  /// ones that had not ended; by start, else entry.
  static func rows(_ source: CSVSource) -> [Symptom] {
    source.journal.symptoms.filter { symptom in
      let day = source.boundary.day(of: symptom.startedAt ?? symptom.enteredAt)
      return day <= source.days.upperBound
        && (day >= source.days.lowerBound || symptom.isOngoing || symptom.isLongstanding)
    }.sorted {
      (($0.startedAt ?? $0.enteredAt).seconds, $0.uid)
        < (($1.startedAt ?? $1.enteredAt).seconds, $1.uid)
    }
  }

  static let table = CSVTable<Symptom>(
    "symptoms", "one symptom beside the twitching in each row", fields)

  private static let fields: [CSVField<Symptom>] = [
    CSVField("symptom_id", .string, "permanent identity of the symptom") { .text($0.uid.text) },
    CSVField("symptom", .string, "a word of the program's list, or the person's own") {
      .text($0.symptom)
    },
    CSVField("onset", .string, "sudden, gradual or unknown") { .text($0.onset.rawValue) },
    CSVField("started_at", .datetime, "when it began") { FieldValue($0.startedAt) },
    CSVField("side", .string, "left, right, both or middle") { FieldValue($0.side) },
    CSVField("site", .string, "where") { FieldValue($0.site?.slug) },
    CSVField("ongoing", .boolean, "not over yet when it was last recorded") {
      .flag($0.isOngoing)
    },
    CSVField("severity_0_10", .number, unit: "0-10", "how bad, 0 to 10, as the person felt it") {
      FieldValue($0.severity)
    },
    CSVField("local_cause", .boolean, "the person names a local cause: the dentist, cold, a bite") {
      .flag($0.hasLocalCause)
    },
    CSVField("longstanding", .boolean, "known for long") { .flag($0.isLongstanding) },
    CSVField("reviewed_on", .date, "day a professional looked at it") {
      FieldValue($0.reviewedOn)
    },
    CSVField("entered_at", .datetime, "when it was recorded") { .moment($0.enteredAt) },
  ]
}
