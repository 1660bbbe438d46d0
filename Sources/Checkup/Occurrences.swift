import JournalCore

/// When the bouts of one place began and ended, ready for counting.
struct Occurrences: Sendable {
  private let starts: SortedDays
  private let ends: SortedDays

  init(_ bouts: some Collection<Bout>) {
    starts = SortedDays(bouts.map(\.days.lowerBound))
    ends = SortedDays(bouts.map(\.days.upperBound))
  }

  /// Bouts of which at least a part is in the range.
  func count(in range: DayRange) -> Int {
    starts.count(through: range.upperBound) - ends.count(through: range.lowerBound - 1)
  }
}
