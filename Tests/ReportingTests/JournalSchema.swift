import JournalCore
import Reporting

/// `Schema/journal.schema.json`, made from the lists of fields that the program itself reads and
/// writes by (JSON Schema 2020-12).
enum JournalSchema {
  static let path = "Schema/journal.schema.json"

  static var text: String { JSONWriter.text(value, expandedLevels: 4) + "\n" }

  static let value: JSONValue = [
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Journal JSON of Twitch Journal",
    "description": """
    What `twj export json` writes and `twj import` takes. Every list and every field that is not \
    required may be absent; null is unknown. A reader leaves out fields it does not know. Lengths \
    are in UTF-8 bytes, so a text that fits here may still be too long.
    """,
    "type": "object", "required": ["twj", "kind"], "properties": .object(heading + lists),
    "$defs": .object(forms + records),
  ]

  private static let heading: [JSONMember] = [
    JSONMember("twj", ["const": .whole(JSONEnvelope.version)]),
    JSONMember("kind", ["const": .string(JournalJSON.kind)]),
    JSONMember("exported_at", ["$ref": "#/$defs/moment"]),
    JSONMember("time_zone", ["type": "string", "maxLength": .whole(FieldLimit.name)]),
    JSONMember("day_start", ["type": "string", "pattern": "^(0[0-9]|1[01]):[0-5][0-9]$"]),
  ]

  private static let lists = RecordKind.allCases.map { kind in
    let reference: JSONValue = ["$ref": .string("#/$defs/\(kind.rawValue)")]
    let isList = kind != .profile && kind != .setting
    return JSONMember(kind.jsonKey, isList ? ["type": "array", "items": reference] : reference)
  }

  private static let forms: [JSONMember] = [
    JSONMember("uid", ["type": "string", "pattern": "^[A-Za-z0-9._:-]{1,64}$"]),
    JSONMember("day", ["type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"]),
    JSONMember(
      "moment",
      [
        "description": "ISO 8601 with the UTC offset as lived: 2026-11-20T21:30:00+01:00",
        "type": "string",
        "pattern": .string(
          "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2})?([.][0-9]+)?"
            + "([Zz]|[+-][0-9]{2}(:[0-9]{2}){1,2}|[+-][0-9]{4}([0-9]{2})?)$"),
      ]),
  ]

  private static let records = RecordKind.allCases.map { kind in
    JSONMember(kind.rawValue, kind == .setting ? settings : record(kind.type))
  }

  private static func record(_ type: any JournalRecord.Type) -> JSONValue {
    let required = type.fields.filter(\.isRequired).map { JSONValue.string($0.name) }
    var properties = type.fields.map { JSONMember($0.name, form(of: $0)) }
    if type.kind == .dayRecord {
      properties.append(JSONMember("recalled", ["type": "boolean", "readOnly": true]))
    }
    return [
      "type": "object", "required": .array(required), "properties": .object(properties),
    ]
  }

  private static var settings: JSONValue {
    let properties = SettingDefinition.all.filter { $0.name != "day_start" }.map { setting in
      JSONMember(setting.name, form(of: setting))
    }
    return ["type": "object", "properties": .object(properties)]
  }

  private static func form(of setting: SettingDefinition) -> JSONValue {
    switch setting.form {
    case .number(let range, let unit):
      [
        "description": .string("\(setting.meaning) (\(unit))"), "type": ["number", "string"],
        "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound),
      ]
    default: ["description": .string(setting.meaning), "type": "string"]
    }
  }

  /// The form of a field; one that is not required may also be null.
  private static func form(of field: Field) -> JSONValue {
    let isOpen = !field.isRequired
    func type(_ name: String) -> JSONMember {
      JSONMember("type", isOpen ? [.string(name), "null"] : .string(name))
    }
    func reference(_ name: String) -> JSONValue {
      let reference: JSONValue = ["$ref": .string("#/$defs/\(name)")]
      return isOpen ? ["anyOf": [reference, ["type": "null"]]] : reference
    }
    switch field.form {
    case .uid: return reference("uid")
    case .moment: return reference("moment")
    case .day: return reference("day")
    case .flag: return .object([type("boolean")])
    case .text(let limit):
      let least = isOpen ? [] : [JSONMember("minLength", 1)]
      return .object([type("string")] + least + [JSONMember("maxLength", .whole(limit))])
    case .whole(let range):
      return .object([
        type("integer"), JSONMember("minimum", .whole(range.lowerBound)),
        JSONMember("maximum", .whole(range.upperBound)),
      ])
    case .number(let range):
      return .object([
        type("number"), JSONMember("minimum", .number(range.lowerBound)),
        JSONMember("maximum", .number(range.upperBound)),
      ])
    case .choice(let words):
      return ["enum": .array(words.map(JSONValue.string) + (isOpen ? [.null] : []))]
    case .words(let words):
      let item: JSONValue =
        words.map { ["enum": .array($0.map(JSONValue.string))] }
        ?? ["type": "string", "maxLength": .whole(FieldLimit.name)]
      return .object([type("array"), JSONMember("items", item)])
    }
  }
}
