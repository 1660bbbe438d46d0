/// A visit to, or a call with, a health professional.
package struct Visit: JournalRecord {
  package var id: Int?
  package var uid: UID
  package var day: LocalDay
  /// `gp`, `neurologist`, `pharmacist`, `optician` … in the person's words.
  package var who: String
  /// Rule ids, areas and symptoms that were talked about.
  package var covers: [String]
  package var outcome: String?
  /// May lie ahead.
  package var followUp: LocalDay?

  package init(
    uid: UID, day: LocalDay, who: String, covers: [String] = [], outcome: String? = nil,
    followUp: LocalDay? = nil
  ) {
    self.uid = uid
    self.day = day
    self.who = who
    self.covers = covers
    self.outcome = outcome
    self.followUp = followUp
  }

  package static let kind = RecordKind.visit
  package var key: String { uid.text }

  package static let fields = [
    Field("uid", .uid, required: true), Field("day", .day, required: true),
    Field("who", .text(limit: FieldLimit.name), required: true), Field("covers", .words(nil)),
    Field("outcome", .text(limit: FieldLimit.line)), Field("follow_up", .day),
  ]

  package var values: [FieldValue] {
    [
      .text(uid.text), .day(day), .text(who), .words(covers), FieldValue(outcome),
      FieldValue(followUp),
    ]
  }

  package init<Reader: FieldReader>(reading reader: inout Reader) throws(FieldError) {
    let fields = Self.fields
    uid = try reader.uid(fields[0])
    day = try reader.day(fields[1])
    who = try reader.text(fields[2])
    covers = try reader.words(fields[3])
    outcome = try reader.optionalText(fields[4])
    followUp = try reader.optionalDay(fields[5])
  }
}
