/// Facts about the person that some rules need; each may stay unknown.
package struct Profile: JournalRecord {
  /// Conditions a clinician told the person about.
  package enum Condition: String, Hashable, Sendable, CaseIterable {
    case epilepsy, migraine
    case facialPalsyLeft = "facial_palsy_left"
    case facialPalsyRight = "facial_palsy_right"
    case parathyroid, breastfeeding
    case knownTwitchDisorder = "known_twitch_disorder"
  }

  package var id: Int?
  package var birthYear: Int?
  package var pregnantSince: LocalDay?
  /// May lie ahead.
  package var due: LocalDay?
  package var weight: Double?
  package var conditions: [Condition]

  package init(
    birthYear: Int? = nil, pregnantSince: LocalDay? = nil, due: LocalDay? = nil,
    weight: Double? = nil, conditions: [Condition] = []
  ) {
    self.birthYear = birthYear
    self.pregnantSince = pregnantSince
    self.due = due
    self.weight = weight
    self.conditions = conditions
  }

  package static let kind = RecordKind.profile
  package var key: String { "profile" }

  package static let fields = [
    Field("birth_year", .whole(1900...2100)), Field("pregnant_since", .day), Field("due", .day),
    Field("weight_kg", .number(1...500)), Field("conditions", .words(Condition.words)),
  ]

  package var values: [FieldValue] {
    [
      FieldValue(birthYear), FieldValue(pregnantSince), FieldValue(due), FieldValue(weight),
      .words(conditions.map(\.rawValue)),
    ]
  }

  package init<Reader: FieldReader>(reading reader: inout Reader) throws(FieldError) {
    let fields = Self.fields
    birthYear = try reader.optionalWhole(fields[0])
    pregnantSince = try reader.optionalDay(fields[1])
    due = try reader.optionalDay(fields[2])
    weight = try reader.optionalNumber(fields[3])
    conditions = try reader.choices(fields[4])
  }
}
