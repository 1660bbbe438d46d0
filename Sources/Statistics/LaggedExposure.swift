/// The values of an exposure on calendar days, looked at so many days later.
package struct LaggedExposure: Sendable {
  /// One value a calendar day, nil where it is unknown; those past the last day are not looked at.
  let values: [Double?]
  /// How many days after it the exposure could act; a negative lag looks ahead.
  let lag: Int
  /// The first day, as a place in the calendar, on which the exposure counts.
  let firstDay: Int

  package init(_ values: [Double?], lag: Int, from firstDay: Int = 0) {
    self.values = values
    self.lag = lag
    self.firstDay = firstDay
  }

  /// The days of a calendar on which a value could count.
  func days(of count: Int) -> Range<Int> {
    let first = max(firstDay, lag, 0)
    return first..<max(first, min(count, count + lag))
  }
}
