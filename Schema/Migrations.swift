/// One step in the history of the journal's tables; once released it never changes.
package struct Migration: Sendable {
  /// The file's name without `.sql`.
  package let name: String
  /// Whether this program cannot read a file that did not go through it: it changed columns, or what
  /// they mean.
  package let isNeededToRead: Bool
  private let bytes: @Sendable () -> [UInt8]

  /// A step whose SQL is only read when it is run.
  package init(
    _ name: String, isNeededToRead: Bool = true,
    _ bytes: @escaping @autoclosure @Sendable () -> [UInt8]
  ) {
    self.name = name
    self.isNeededToRead = isNeededToRead
    self.bytes = bytes
  }

  /// Statements that take the tables of the version before to this one.
  package var sql: String { String(decoding: bytes(), as: UTF8.self) }

  /// All steps in order: a file's `user_version` is the number of those it went through.
  package static let all = [
    Migration("v001_journal", PackageResources.v001_journal_sql),
    Migration(
      "v002_negative_amounts", isNeededToRead: false, PackageResources.v002_negative_amounts_sql),
    Migration("v003_sync", isNeededToRead: false, PackageResources.v003_sync_sql),
  ]
}
