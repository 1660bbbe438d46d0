/// What a trigger is: its unit, how several values of a day join, and what a missing one means.
package struct TriggerDefinition: JournalRecord {
  /// What its numbers are.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case amount, scale, hours
    case yesNo = "yes_no"
  }

  /// How the values of one day become one value.
  package enum DayRule: String, Hashable, Sendable, CaseIterable {
    case sum, last, max, mean
  }

  /// What it means when nothing was stated.
  package enum MissingRule: String, Hashable, Sendable, CaseIterable {
    case unknown
    /// Zero on a day closed `complete`, from the trigger's first record on, unless skipped.
    case zeroWhenClosed = "zero_when_closed"
  }

  package var id: Int?
  package var name: String
  package var unit: String
  package var amountKind: Kind
  package var dayRule: DayRule
  package var missingRule: MissingRule
  package var isActive: Bool

  package init(
    name: String, unit: String, amountKind: Kind, dayRule: DayRule,
    missingRule: MissingRule = .unknown, isActive: Bool = true
  ) {
    self.name = name
    self.unit = unit
    self.amountKind = amountKind
    self.dayRule = dayRule
    self.missingRule = missingRule
    self.isActive = isActive
  }

  package static let kind = RecordKind.triggerDefinition
  package var key: String { name }

  package static let fields = [
    Field("name", .text(limit: FieldLimit.name), required: true),
    Field("unit", .text(limit: FieldLimit.name), required: true),
    Field("kind", .choice(Kind.words)),
    Field("day_rule", .choice(DayRule.words)), Field("missing_rule", .choice(MissingRule.words)),
    Field("active", .flag),
  ]

  package var values: [FieldValue] {
    [
      .text(name), .text(unit), .text(amountKind.rawValue), .text(dayRule.rawValue),
      .text(missingRule.rawValue), .flag(isActive),
    ]
  }

  package init<Reader: FieldReader>(reading reader: inout Reader) throws(FieldError) {
    let fields = Self.fields
    name = try reader.text(fields[0])
    unit = try reader.text(fields[1])
    amountKind = try reader.optionalChoice(fields[2]) ?? .amount
    dayRule = try reader.optionalChoice(fields[3]) ?? .sum
    missingRule = try reader.optionalChoice(fields[4]) ?? .unknown
    isActive = try reader.optionalFlag(fields[5]) ?? true
  }
}
