import JournalCore

/// The fields of a file that are left out, told once for each list they stand in.
struct UnknownFields {
  private var places: [(path: JSONPath, count: Int)] = []
  private var indexes: [String: Int] = [:]

  /// One warning for each field, in the order of the first places.
  var warnings: [ImportWarning] {
    places.map { .unknownField(path: $0.path.text, count: $0.count) }
  }

  /// Notes a field; those with the same `identity` share a warning.
  mutating func add(_ path: @autoclosure () -> JSONPath, as identity: String) {
    if let index = indexes[identity] {
      places[index].count += 1
    } else {
      indexes[identity] = places.count
      places.append((path(), 1))
    }
  }

  /// Notes the members of a record's object that are none of its fields.
  mutating func add<Record: JournalRecord>(
    _ members: [JSONMember], notIn type: Record.Type, at path: JSONPath
  ) {
    for member in members where !Self.isKnown(member.name, in: type) {
      add(path.name(member.name), as: "\(Record.kind.jsonKey) \(member.name)")
    }
  }

  private static func isKnown<Record: JournalRecord>(_ name: String, in type: Record.Type) -> Bool {
    Record.fields.contains { $0.name == name }
      || Record.kind == .dayRecord && name == JournalJSON.recalled
  }
}
