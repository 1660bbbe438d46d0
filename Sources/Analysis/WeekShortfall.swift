/// What is missing before trend or change is looked at: weeks with at least 4 observed days.
package struct WeekShortfall: Hashable, Sendable {
  /// Weeks that are enough.
  package static let neededWeeks = 8

  package let weeks: Int
  /// More weeks that are needed, above 0.
  package var missing: Int { Self.neededWeeks - weeks }

  /// nil when there are enough.
  init?(weeks: Int) {
    guard weeks < Self.neededWeeks else { return nil }
    self.weeks = weeks
  }
}
