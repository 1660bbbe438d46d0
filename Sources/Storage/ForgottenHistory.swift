/// What forgetting the history took out of the change log.
package struct ForgottenHistory: Hashable, Sendable {
  /// Commands, undos and redos.
  package internal(set) var groups = 0
  /// Changes of records in all of them.
  package internal(set) var changes = 0
  /// Records that are still there; the log now begins with them.
  package internal(set) var records = 0
  /// Whether the file was also written anew, which takes away what old pages may still show.
  package internal(set) var isRewritten = true
}
