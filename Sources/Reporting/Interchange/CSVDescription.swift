import JournalCore

/// What the `datapackage.json` of an exported folder says that its tables do not.
struct CSVDescription {
  /// Whether texts that a spreadsheet would run have a `'` before them.
  private(set) var isProtected = true
  /// The triggers of `days.csv` as their journal defines them.
  private(set) var triggers: [TriggerDefinition] = []

  static let protection = "formula_protection"
  static let trigger = "trigger"

  /// Where there is no description, or none that can be read, texts count as protected.
  init(_ bytes: [UInt8]?) {
    guard let bytes else { return }
    var parser = JSONParser(bytes)
    guard let value = try? parser.value() else { return }
    isProtected = value[Self.protection] != .bool(false)
    guard case .array(let resources)? = value["resources"] else { return }
    let days = resources.first { $0["name"] == .string(CSVTableKind.days.rawValue) }
    guard case .array(let fields)? = days?["schema"]?["fields"] else { return }
    triggers = fields.compactMap { field in
      guard case .object(let members)? = field[Self.trigger] else { return nil }
      var reader = JSONRecordReader(members)
      return try? TriggerDefinition(reading: &reader)
    }
  }

  /// A trigger as the description tells it.
  static func value(_ trigger: TriggerDefinition) -> JSONValue {
    .object(
      zip(TriggerDefinition.fields, trigger.values).map { JSONMember($0.name, JSONValue($1)) })
  }
}
