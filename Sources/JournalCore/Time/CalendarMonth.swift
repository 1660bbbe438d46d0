/// A month of the calendar.
package struct CalendarMonth: Hashable, Sendable, Comparable {
  package let year: Int
  /// 1 to 12.
  package let month: Int

  package init(containing day: LocalDay) {
    (year, month) = (day.civil.year, day.civil.month)
  }

  /// Reads `2026-11`; nil for anything else, and for years that no day is taken from.
  package init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      let day = LocalDay(iso: "\(text)-01"), day >= TimeResolver.earliestDay
    else { return nil }
    self.init(containing: day)
  }

  /// `2026-11`.
  package var iso: String { "\(year.padded(4))-\(month.padded(2))" }

  /// Its days, in order.
  package var days: DayRange {
    let length = LocalDay.length(ofMonth: month, year: year)
    guard let first = LocalDay(year: year, month: month, day: 1) else {
      preconditionFailure("every month has a first day")
    }
    return first...(first + (length - 1))
  }

  /// The month before.
  package var previous: CalendarMonth { CalendarMonth(containing: days.lowerBound - 1) }

  package static func < (left: CalendarMonth, right: CalendarMonth) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}
