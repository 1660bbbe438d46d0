import JournalCore

/// Reads the records of a Journal JSON file one after the other and gathers what is wrong.
struct JournalReading {
  private var journal = Journal()
  private var problems: [ImportProblem] = []
  /// The elements left out because of a problem, in rising order.
  private var skipped: [RecordKind: [Int]] = [:]
  private var unknown = UnknownFields()
  private var settingPaths: [String: JSONPath] = [:]
  private var version: JSONValue?
  private var kind: JSONValue?
  private var exportedAt: Moment?

  private static let lists = Dictionary(
    uniqueKeysWithValues: RecordKind.allCases
      .filter { $0 != .profile && $0 != .setting }.map { ($0.jsonKey, $0) })

  /// Reads the whole file.
  mutating func read(_ bytes: [UInt8]) throws(JSONSyntaxError) {
    var parser = JSONParser(bytes)
    if parser.isAtObject() {
      try parser.members { (name, parser) throws(JSONSyntaxError) in
        try member(name, &parser)
      }
    } else {
      _ = try parser.value()
    }
    try parser.end()
  }

  /// The journal, once what was read fits together.
  ///
  /// - Throws: ``ImportError`` for another file, or for wrong values.
  consuming func checked(
    now: Moment, vocabulary: Vocabulary
  ) throws(ImportError) -> ImportedJournal {
    guard let version else { throw .notAJournal }
    guard version == .whole(JSONEnvelope.version) else {
      throw .unknownVersion(found: version.found)
    }
    guard kind == .string(JournalJSON.kind) else { throw .otherKind(found: kind?.found) }
    var check = ImportCheck(
      journal: journal, skipped: skipped, problems: problems,
      clock: ImportClock(
        now: now, exportOffset: exportedAt?.offset,
        boundary: settingPaths[JournalJSON.dayStart] == nil
          ? vocabulary.settings.dayBoundary : JournalSettings(journal.settings).dayBoundary),
      vocabulary: vocabulary)
    check.run()
    guard check.problems.isEmpty else { throw .problems(check.problems) }
    return ImportedJournal(journal: journal, warnings: unknown.warnings)
  }

  // MARK: - Members

  private mutating func member(
    _ name: String, _ parser: inout JSONParser
  ) throws(JSONSyntaxError) {
    let path = JSONPath([.name(name)])
    switch name {
    case "twj": version = try parser.value()
    case "kind": kind = try parser.value()
    case "exported_at":
      let value = heading(Field(name, .moment), try parser.value())
      if case .moment(let moment) = value { exportedAt = moment }
    case "time_zone":
      _ = heading(Field(name, .text(limit: FieldLimit.name)), try parser.value())
    case JournalJSON.dayStart: setting(name, try parser.value(), path)
    case RecordKind.setting.jsonKey: try settings(path, &parser)
    case RecordKind.profile.jsonKey:
      let value = try parser.value()
      guard value != .null, value != .object([]) else { return }
      journal.profile = record(Profile.self, value, path)
    default:
      if let kind = Self.lists[name] {
        try list(kind.type, path, &parser)
      } else {
        unknown.add(path, as: name)
        _ = try parser.value()
      }
    }
  }

  private mutating func heading(_ field: Field, _ value: JSONValue) -> FieldValue {
    var reader = JSONRecordReader([JSONMember(field.name, value)])
    do throws(FieldError) {
      return try field.form.checked(reader.value(of: field), field: field.name)
    } catch {
      fail(error, in: JSONPath())
      return .null
    }
  }

  private mutating func list<Record: JournalRecord>(
    _ type: Record.Type, _ path: JSONPath, _ parser: inout JSONParser
  ) throws(JSONSyntaxError) {
    guard parser.isAtArray() else {
      let value = try parser.value()
      if value != .null { fail(path, expected: "a list", found: value) }
      return
    }
    var firsts: [String: Int] = [:]
    try parser.elements { (index, parser) throws(JSONSyntaxError) in
      let value = try parser.value()
      guard !isFull else { return }
      guard let record = record(type, value, path.index(index)),
        isNew(record, at: index, of: path, &firsts)
      else {
        skipped[Record.kind, default: []].append(index)
        return
      }
      journal.append(record)
    }
  }

  /// Notes a record's key; false, with a problem, when an earlier element has the same.
  private mutating func isNew<Record: JournalRecord>(
    _ record: Record, at index: Int, of path: JSONPath, _ firsts: inout [String: Int]
  ) -> Bool {
    guard let first = firsts.updateValue(index, forKey: record.key) else { return true }
    let identity = Record.kind == .suspect ? nil : Record.fields.first?.name
    func place(_ index: Int) -> JSONPath {
      identity.map { path.index(index).name($0) } ?? path.index(index)
    }
    add(ImportProblem(place(index), .duplicate(first: place(first).text)))
    return false
  }

  private mutating func record<Record: JournalRecord>(
    _ type: Record.Type, _ value: JSONValue, _ path: @autoclosure () -> JSONPath
  ) -> Record? {
    guard case .object(let members) = value else {
      fail(path(), expected: "an object", found: value)
      return nil
    }
    var reader = JSONRecordReader(members)
    do throws(FieldError) {
      let record = try Record(reading: &reader)
      if reader.hasUnreadMembers {
        unknown.add(members, notIn: Record.self, at: path())
      }
      return record
    } catch {
      fail(error, in: path())
      return nil
    }
  }

  private mutating func settings(
    _ path: JSONPath, _ parser: inout JSONParser
  ) throws(JSONSyntaxError) {
    guard parser.isAtObject() else {
      let value = try parser.value()
      if value != .null { fail(path, expected: "an object", found: value) }
      return
    }
    try parser.members { (name, parser) throws(JSONSyntaxError) in
      setting(name, try parser.value(), path.name(name))
    }
  }

  private mutating func setting(_ name: String, _ value: JSONValue, _ path: JSONPath) {
    guard value != .null else { return }
    guard let definition = SettingDefinition.named(name) else {
      return unknown.add(path, as: path.text)
    }
    guard let text = value.settingText.flatMap(definition.accepted), !text.isEmpty else {
      return fail(path, expected: definition.form.expectation, found: value)
    }
    if let first = settingPaths.updateValue(path, forKey: name) {
      return add(ImportProblem(path, .duplicate(first: first.text)))
    }
    journal.settings.append(Setting(name: name, value: text))
  }

  // MARK: - Problems

  private var isFull: Bool { problems.count >= ImportError.problemLimit }

  private mutating func add(_ problem: ImportProblem) {
    if !isFull { problems.append(problem) }
  }

  private mutating func fail(_ error: FieldError, in path: JSONPath) {
    add(ImportProblem(path: "\(path.text).\(error.field)", reason: .field(error.problem)))
  }

  private mutating func fail(_ path: JSONPath, expected: String, found: JSONValue) {
    add(ImportProblem(path, .field(.unexpected(expected: expected, found: found.found))))
  }
}

extension JSONValue {
  /// The text of a setting's value; nil for what no setting holds.
  fileprivate var settingText: String? {
    switch self {
    case .string, .whole, .number: found
    default: nil
    }
  }
}
