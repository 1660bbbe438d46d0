package import JournalCore

/// Settings as the data of `config --json`: what each takes, its default, its value and where that
/// comes from.
package enum SettingsJSON {
  /// By name; a value or default that is not set is null, one of a number is a number.
  package static func value(
    _ definitions: [SettingDefinition], _ settings: JournalSettings
  ) -> JSONValue {
    .object(definitions.map { JSONMember($0.name, value($0, settings)) })
  }

  private static func value(
    _ definition: SettingDefinition, _ settings: JournalSettings
  ) -> JSONValue {
    let taken = taken(definition.form)
    return .object([
      JSONMember("type", .string(taken.type)),
      JSONMember("unit", taken.unit.map { .string($0) } ?? .null),
      JSONMember("min", taken.least), JSONMember("max", taken.most),
      JSONMember("values", taken.values.map { .array($0.map { .string($0) }) } ?? .null),
      JSONMember("default", typed(definition.standard, definition.form)),
      JSONMember("value", typed(settings[definition.name] ?? "", definition.form)),
      JSONMember("source", .string(settings.source(of: definition.name).rawValue)),
      JSONMember("variable", definition.variable.map { .string($0) } ?? .null),
    ])
  }

  private struct Taken {
    let type: String
    var unit: String?
    var least = JSONValue.null
    var most = JSONValue.null
    var values: [String]?
  }

  /// The least and most of a text are bytes.
  private static func taken(_ form: SettingDefinition.Form) -> Taken {
    switch form {
    case .dayStart:
      Taken(
        type: "time", least: .string(ClockTime(minuteOfDay: 0).text),
        most: .string(DayBoundary.latestStart.text))
    case .number(let range, let unit):
      Taken(
        type: "number", unit: unit, least: .number(range.lowerBound),
        most: .number(range.upperBound))
    case .text(let limit): Taken(type: "text", unit: "bytes", least: .whole(1), most: .whole(limit))
    case .country: Taken(type: "country", values: EmergencyNumbers.countries)
    case .choice(let words): Taken(type: "choice", values: words)
    }
  }

  private static func typed(_ text: String, _ form: SettingDefinition.Form) -> JSONValue {
    if case .number = form { return Double(text).map { .number($0) } ?? .null }
    return text.isEmpty ? .null : .string(text)
  }
}
