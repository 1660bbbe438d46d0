/// A change of a medicine.
package struct Medicine: JournalRecord {
  /// The classes that rules tell apart.
  package enum Class: String, Hashable, Sendable, CaseIterable {
    case antidepressant, serotonergic
    case dopamineBlocking = "dopamine_blocking"
    case stimulant
    case antiAnxiety = "anti_anxiety"
    case opioid, sedative, steroid, oestrogen, bronchodilator, lithium, diuretic, laxative
    case leafletListsTwitching = "leaflet_lists_twitching"
    case other
  }

  /// What was changed about the medicine.
  package enum Step: String, Hashable, Sendable, CaseIterable {
    case start, raise, lower, stop
    /// Counts as a start.
    case `switch`
  }

  package var id: Int?
  package var uid: UID
  package var name: String
  package var medicineClass: Class
  package var step: Step
  package var day: LocalDay

  package init(uid: UID, name: String, medicineClass: Class, step: Step, day: LocalDay) {
    self.uid = uid
    self.name = name
    self.medicineClass = medicineClass
    self.step = step
    self.day = day
  }

  package static let kind = RecordKind.medicine
  package var key: String { uid.text }

  package static let fields = [
    Field("uid", .uid, required: true),
    Field("name", .text(limit: FieldLimit.name), required: true),
    Field("class", .choice(Class.words)), Field("change", .choice(Step.words), required: true),
    Field("day", .day, required: true),
  ]

  package var values: [FieldValue] {
    [
      .text(uid.text), .text(name), .text(medicineClass.rawValue), .text(step.rawValue), .day(day),
    ]
  }

  package init<Reader: FieldReader>(reading reader: inout Reader) throws(FieldError) {
    let fields = Self.fields
    uid = try reader.uid(fields[0])
    name = try reader.text(fields[1])
    medicineClass = try reader.optionalChoice(fields[2]) ?? .other
    step = try reader.choice(fields[3])
    day = try reader.day(fields[4])
  }
}
