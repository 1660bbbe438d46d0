import JournalCore

/// `visits.csv`: visits to, and calls with, health professionals.
enum CSVVisits {
  /// The visits of the range, and earlier ones with a follow-up that is still ahead on its last day.
  static func rows(_ source: CSVSource) -> [Visit] {
    source.journal.visits.filter { visit in
      source.days.contains(visit.day)
        || visit.day < source.days.lowerBound
          && visit.followUp.map { $0 > source.days.upperBound } ?? false
    }.sorted { ($0.day, $0.id ?? .max, $0.uid) < ($1.day, $1.id ?? .max, $1.uid) }
  }

  static let table = CSVTable<Visit>(
    "visits", "one visit to, or call with, a health professional in each row", fields)

  private static let fields: [CSVField<Visit>] = [
    CSVField("visit_id", .string, "permanent identity of the visit") { .text($0.uid.text) },
    CSVField("day", .date, "day of the visit") { .day($0.day) },
    CSVField("who", .string, "gp, neurologist, pharmacist ..., in the person's words") {
      .text($0.who)
    },
    CSVField("covers", .string, "rules, parts of the body and symptoms that were talked about") {
      .words($0.covers)
    },
    CSVField("outcome", .string, "what came of it, in the person's words") {
      FieldValue($0.outcome)
    },
    CSVField("follow_up", .date, "day of the next visit") { FieldValue($0.followUp) },
  ]
}
