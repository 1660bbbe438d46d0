/// Three hints that stand in turn below the first receipts of a journal, and are gone after ten
/// records.
package enum FirstHints {
  static let lines = [
    "A quiet day counts only when you say so:  twj none",
    "What may go with it:  twj coffee · twj slept 6.5h · twj day",
    "How it looks so far:  twj week · twj chart · twj help triggers",
  ]

  /// The hint after the record of that number; nil in a dry run, after the first, whose receipt says
  /// more, and from the eleventh on.
  package static func hint(after number: Int?) -> String? {
    number.flatMap { (2...10).contains($0) ? lines[$0 % lines.count] : nil }
  }
}
