/// “Remind me later” for one rule.
package struct Snooze: JournalRecord {
  package var id: Int?
  package var uid: UID
  /// The rule's id.
  package var rule: String
  package var at: Moment
  package var until: Moment

  package init(uid: UID, rule: String, at: Moment, until: Moment) {
    self.uid = uid
    self.rule = rule
    self.at = at
    self.until = until
  }

  package static let kind = RecordKind.snooze
  package var key: String { uid.text }

  package static let fields = [
    Field("uid", .uid, required: true),
    Field("rule", .text(limit: FieldLimit.name), required: true),
    Field("at", .moment, required: true), Field("until", .moment, required: true),
  ]

  package var values: [FieldValue] {
    [.text(uid.text), .text(rule), .moment(at), .moment(until)]
  }

  package init<Reader: FieldReader>(reading reader: inout Reader) throws(FieldError) {
    let fields = Self.fields
    uid = try reader.uid(fields[0])
    rule = try reader.text(fields[1])
    at = try reader.moment(fields[2])
    until = try reader.moment(fields[3])
  }
}
