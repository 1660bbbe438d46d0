/// What was said of one day afterwards.
package struct CaughtUpDay: Hashable, Sendable {
  /// One episode of that day.
  package struct Bout: Hashable, Sendable {
    package var site: Site
    package var facts: EntryFacts
    package var time: ResolvedTime
    /// Fields taken over from the last entry.
    package var defaulted: [String] = []

    package init(site: Site, facts: EntryFacts, time: ResolvedTime, defaulted: [String] = []) {
      self.site = site
      self.facts = facts
      self.time = time
      self.defaulted = defaulted
    }
  }

  package var day: LocalDay
  /// Values, and whether the day is closed.
  package var checkIn = CheckIn()
  package var bouts: [Bout] = []
  /// It was passed over and stays as it is.
  package var isPassedOver = false
  /// Nobody recalls whether there were episodes; it is not asked about again.
  package var isForgotten = false

  package init(day: LocalDay) { self.day = day }

  /// Questions of a day that count as open where its episodes are told and they are not answered.
  package static let everyday = ["caffeine", "sleep", "stress", "alcohol"]
}
