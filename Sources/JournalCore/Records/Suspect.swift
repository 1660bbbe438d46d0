/// A trigger named beforehand as the one to look at.
package struct Suspect: JournalRecord {
  package var id: Int?
  package var trigger: String
  /// 0 for the same day to 2 for two days later.
  package var lagDays: Int
  package var declaredOn: LocalDay
  package var endedOn: LocalDay?

  package init(trigger: String, lagDays: Int, declaredOn: LocalDay, endedOn: LocalDay? = nil) {
    self.trigger = trigger
    self.lagDays = lagDays
    self.declaredOn = declaredOn
    self.endedOn = endedOn
  }

  package static let kind = RecordKind.suspect
  package var key: String { "\(trigger) \(lagDays) \(declaredOn.iso)" }

  package static let fields = [
    Field("trigger", .text(limit: FieldLimit.name), required: true),
    Field("lag_days", .whole(0...2), required: true), Field("declared_on", .day, required: true),
    Field("ended_on", .day),
  ]

  package var values: [FieldValue] {
    [.text(trigger), .whole(lagDays), .day(declaredOn), FieldValue(endedOn)]
  }

  package init<Reader: FieldReader>(reading reader: inout Reader) throws(FieldError) {
    let fields = Self.fields
    trigger = try reader.text(fields[0])
    lagDays = try reader.whole(fields[1])
    declaredOn = try reader.day(fields[2])
    endedOn = try reader.optionalDay(fields[3])
  }
}
