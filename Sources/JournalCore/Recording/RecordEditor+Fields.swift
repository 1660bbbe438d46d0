extension RecordEditor {
  /// Fields that are never edited: they are the record's identity or its history, or their change
  /// means more than a new value.
  package static func fixedFields(of record: any JournalRecord) -> Set<String> {
    switch type(of: record).kind {
    case .dayRecord: ["day", "closed_at"]
    case .faceCheck: ["at"]
    case .snooze: ["uid", "rule", "at", "until"]
    case .suspect: ["trigger", "lag_days", "declared_on"]
    case .triggerDefinition: ["name", "unit", "kind"]
    case .setting: ["name", "value"]
    case .siteDefinition: ["site"]
    case .exposure: ["uid", "entered_at", "trigger", "unit"]
    default: ["uid", "entered_at"]
    }
  }

  /// The field's name for what may be typed: `start`, `duration`, `-` for `_`.
  static func fieldName(_ typed: String, of record: any JournalRecord) -> String {
    let name = String(typed.lowercased().map { $0 == "-" ? "_" : $0 })
    let names = type(of: record).fields.map(\.name)
    if names.contains(name) { return name }
    let meant = otherNames.first { $0.typed == name && names.contains($0.field) }
    return meant?.field ?? name
  }

  /// Every name that may be typed for a field that can be changed.
  package static func editableNames(of record: any JournalRecord) -> [String] {
    let fixed = fixedFields(of: record)
    let names = type(of: record).fields.map(\.name).filter { !fixed.contains($0) }
    return names + otherNames.filter { names.contains($0.field) }.map(\.typed)
  }

  private static let otherNames: [(typed: String, field: String)] = [
    ("start", "started_at"), ("start", "at"), ("duration", "duration_s"), ("asleep", "in_sleep"),
    ("with", "together_with"), ("tags", "circumstances"), ("suspect", "suspected"),
    ("reviewed", "reviewed_on"), ("weight", "weight_kg"),
  ]
}
