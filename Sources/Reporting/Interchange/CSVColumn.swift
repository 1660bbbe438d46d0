package import JournalCore

/// One column of a table: what header, data package and README say of it.
package struct CSVColumn: Hashable, Sendable {
  /// The types of a Frictionless Table Schema that are used.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case string, integer, number, boolean, date, datetime
  }

  /// The header, snake_case with the unit.
  package let name: String
  package let type: Kind
  /// `s`, `mg`, `0-10` …; nil where a value has none.
  package let unit: String?
  /// In plain words.
  package let meaning: String
  /// The trigger whose day values it holds; nil for other columns.
  package let trigger: TriggerDefinition?

  package init(
    _ name: String, _ type: Kind, unit: String? = nil, _ meaning: String,
    trigger: TriggerDefinition? = nil
  ) {
    self.name = name
    self.type = type
    self.unit = unit
    self.meaning = meaning
    self.trigger = trigger
  }
}
