/// An amount of a trigger on a day: one more cup, or what the day came to.
package struct Exposure: JournalRecord {
  /// How an amount joins those before it.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// So much more.
    case add
    /// So much so far that day, whatever was stated before.
    case total
  }

  package var id: Int?
  package var uid: UID
  /// The name of the trigger.
  package var trigger: String
  package var day: LocalDay
  /// When it was taken; nil for a value of the whole day.
  package var at: Moment?
  package var amountKind: Kind
  /// In the trigger's own unit; below zero only for some of the user's own triggers.
  package var amount: Double
  /// `mg`, `g`, `h`, `0-10` … or the user's own.
  package var unit: String
  /// What was typed: `2 cups`.
  package var asEntered: String?
  package var enteredAt: Moment

  package init(
    uid: UID, trigger: String, day: LocalDay, at: Moment?, amountKind: Kind, amount: Double,
    unit: String, asEntered: String?, enteredAt: Moment
  ) {
    self.uid = uid
    self.trigger = trigger
    self.day = day
    self.at = at
    self.amountKind = amountKind
    self.amount = amount
    self.unit = unit
    self.asEntered = asEntered
    self.enteredAt = enteredAt
  }

  package static let kind = RecordKind.exposure
  package var key: String { uid.text }

  package static let fields = [
    Field("uid", .uid, required: true),
    Field("trigger", .text(limit: FieldLimit.name), required: true),
    Field("day", .day, required: true), Field("at", .moment),
    Field("kind", .choice(Kind.words), required: true),
    Field("amount", .number(-1_000_000...1_000_000), required: true),
    Field("unit", .text(limit: FieldLimit.name), required: true),
    Field("as_entered", .text(limit: FieldLimit.line)),
    Field("entered_at", .moment, required: true),
  ]

  package var values: [FieldValue] {
    [
      .text(uid.text), .text(trigger), .day(day), FieldValue(at), .text(amountKind.rawValue),
      .number(amount), .text(unit), FieldValue(asEntered), .moment(enteredAt),
    ]
  }

  package init<Reader: FieldReader>(reading reader: inout Reader) throws(FieldError) {
    let fields = Self.fields
    uid = try reader.uid(fields[0])
    trigger = try reader.text(fields[1])
    day = try reader.day(fields[2])
    at = try reader.optionalMoment(fields[3])
    amountKind = try reader.choice(fields[4])
    amount = try reader.number(fields[5])
    unit = try reader.text(fields[6])
    asEntered = try reader.optionalText(fields[7])
    enteredAt = try reader.moment(fields[8])
  }
}
