import JournalCore

/// `datapackage.json`: the tables as a Frictionless Data Package (Data Package and Table Schema,
/// version 1).
struct CSVDataPackage {
  private let tables: [CSVFile]
  private let facts: CSVExportFacts

  init(_ tables: [CSVFile], _ facts: CSVExportFacts) {
    self.tables = tables
    self.facts = facts
  }

  var bytes: [UInt8] { Array((JSONWriter.text(value, expandedLevels: 5) + "\n").utf8) }

  private var value: JSONValue {
    [
      "profile": "tabular-data-package",
      "name": "twitch-journal",
      "title": "Twitch journal",
      "description": .string(
        """
        Muscle twitches and their circumstances, \(facts.days.lowerBound.iso) to \
        \(facts.days.upperBound.iso); \(CSVExportFacts.provenance). An empty cell is unknown, \
        never zero.
        """),
      "created": .string(facts.exportedAt.iso),
      "version": .string(facts.programVersion),
      "rule_set_version": .string(facts.ruleSetVersion),
      CSVDescription.protection: .bool(!facts.options.raw),
      "resources": .array(tables.map(resource)),
    ]
  }

  private func resource(_ table: CSVFile) -> JSONValue {
    [
      "profile": "tabular-data-resource",
      "name": .string(table.name),
      "path": .string(table.path),
      "title": .string(table.name.prefix(1).uppercased() + table.name.dropFirst()),
      "description": .string(table.meaning),
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "dialect": [
        "delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true,
        "header": true,
      ],
      "schema": [
        "fields": .array(table.columns.map(field)), "missingValues": [""],
      ],
    ]
  }

  private func field(_ column: CSVColumn) -> JSONValue {
    var members = [
      JSONMember("name", .string(column.name)), JSONMember("type", .string(column.type.rawValue)),
    ]
    if column.type == .datetime { members.append(JSONMember("format", "any")) }
    members += [
      JSONMember("title", .string(title(column))),
      JSONMember("description", .string(column.description)),
    ]
    if let unit = column.unit { members.append(JSONMember("unit", .string(unit))) }
    if let trigger = column.trigger {
      members.append(JSONMember(CSVDescription.trigger, CSVDescription.value(trigger)))
    }
    return .object(members)
  }

  private func title(_ column: CSVColumn) -> String {
    let words = String(column.name.map { $0 == "_" ? " " : $0 })
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

extension CSVColumn {
  /// The meaning with the unit: `caffeine of that day (mg)`.
  fileprivate var description: String { unit.map { "\(meaning) (\($0))" } ?? meaning }
}
