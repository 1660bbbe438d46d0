/// One step in the history of the journal's tables; once released it never changes.
package struct Migration: Sendable {
  /// The file's name without `.sql`.
  package let name: String
  private let bytes: @Sendable () -> [UInt8]

  /// A step whose SQL is only read when it is run.
  package init(_ name: String, _ bytes: @escaping @autoclosure @Sendable () -> [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Statements that take the tables of the version before to this one.
  package var sql: String { String(decoding: bytes(), as: UTF8.self) }

  /// All steps in order: a file's `user_version` is the number of those it went through.
  package static let all = [Migration("v001_journal", PackageResources.v001_journal_sql)]
}
