package import JournalCore

/// Suspects as `suspect --json` gives them.
package enum SuspectJSON {
  /// All keys of the record, whether the product declared it (`default`), and which way it is
  /// expected to go (`declared_direction`: `more`, `fewer` or null).
  package static func value(_ suspect: DeclaredSuspect) -> JSONValue {
    let record = JournalJSON.recordView(suspect.record, day: suspect.declaredOn)
    guard case .object(let members) = record else { return record }
    return .object(
      members + [
        JSONMember("default", .bool(suspect.isDefault)),
        JSONMember("declared_direction", suspect.direction.map { .string($0.rawValue) } ?? .null),
      ])
  }
}
