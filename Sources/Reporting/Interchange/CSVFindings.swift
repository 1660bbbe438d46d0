import JournalCore

/// `findings.csv`: what the checkup found, one finding a row, in the order given.
enum CSVFindings {
  static let table = CSVTable<FindingRow>(
    "findings",
    "one finding of the checkup in each row; no clinician has reviewed the rules", fields)

  private static let fields: [CSVField<FindingRow>] = [
    CSVField("rule", .string, "the rule that applied") { .text($0.rule) },
    CSVField("level", .string, "how soon the rule says to ask for help") { .text($0.level) },
    CSVField("area", .string, "part of the body it is about") { FieldValue($0.area) },
    CSVField("state", .string, "what has become of it") { FieldValue($0.state) },
    CSVField("first_day", .date, "first day the finding rests on") { FieldValue($0.firstDay) },
    CSVField("last_day", .date, "last day the finding rests on") { FieldValue($0.lastDay) },
    CSVField("evidence", .string, "what was recorded, against which threshold") {
      .text($0.evidence)
    },
    CSVField("source", .string, "who published the threshold") { .text($0.source) },
  ]
}
