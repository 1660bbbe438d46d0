import JournalCore

/// First words that are refused before anything is parsed.
enum Refusals {
  /// - Throws: ``CommandError`` for `doctor` and for verbs that are reserved and not built.
  static func check(_ invocation: Invocation) throws {
    guard let first = invocation.arguments.first?.lowercased() else { return }
    if first == "doctor" { throw CommandError.doctor }
    if Verb.reserved.contains(first) { throw CommandError.reservedVerb(first) }
  }
}
