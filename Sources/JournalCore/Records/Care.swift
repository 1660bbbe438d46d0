/// A measure of self-care and whether it helped.
package struct Care: JournalRecord {
  /// The measures that can be logged.
  package enum Measure: String, Hashable, Sendable, CaseIterable {
    case warmCompress = "warm_compress"
    case rest
    case lessCaffeine = "less_caffeine"
    case lessAlcohol = "less_alcohol"
    case relaxation, massage
    case potassiumFood = "potassium_food"
    case hydration
    case screenBreak = "screen_break"
    case medicineQuestion = "medicine_question"
  }

  package var id: Int?
  package var uid: UID
  package var measure: Measure
  package var at: Moment
  package var minutes: Double?
  package var amount: Double?
  package var helped: Bool?

  package init(uid: UID, measure: Measure, at: Moment) {
    self.uid = uid
    self.measure = measure
    self.at = at
  }

  package static let kind = RecordKind.care
  package var key: String { uid.text }

  package static let fields = [
    Field("uid", .uid, required: true), Field("measure", .choice(Measure.words), required: true),
    Field("at", .moment, required: true), Field("minutes", .number(0...1440)),
    Field("amount", .number(0...1_000_000)), Field("helped", .flag),
  ]

  package var values: [FieldValue] {
    [
      .text(uid.text), .text(measure.rawValue), .moment(at), FieldValue(minutes),
      FieldValue(amount), FieldValue(helped),
    ]
  }

  package init<Reader: FieldReader>(reading reader: inout Reader) throws(FieldError) {
    let fields = Self.fields
    uid = try reader.uid(fields[0])
    measure = try reader.choice(fields[1])
    at = try reader.moment(fields[2])
    minutes = try reader.optionalNumber(fields[3])
    amount = try reader.optionalNumber(fields[4])
    helped = try reader.optionalFlag(fields[5])
  }
}
