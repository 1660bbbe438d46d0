import JournalCore

/// Twitching that comes and goes without a real break, up to its latest twitch day.
struct Run: Hashable, Sendable {
  /// From its first to its last twitch day.
  let range: DayRange
  let twitchDays: Int
  /// Logged-clear days within the range.
  let clearDays: Int

  /// Days from the first to the last twitch day, both counted.
  var days: Int { range.upperBound - range.lowerBound + 1 }

  /// Days within the range that are neither twitch nor logged clear.
  var unrecordedDays: Int { days - twitchDays - clearDays }
}
