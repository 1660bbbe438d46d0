package import JournalCore

/// One month of a table: its days and what they came to.
package struct MonthSummary: Hashable, Sendable {
  package let month: CalendarMonth
  package let today: LocalDay
  /// The last day that is looked at: the month's last, or today where that is earlier.
  package let asOf: LocalDay
  /// The days of the month up to `asOf`, in order.
  package let observations: [DailyObservation]

  /// The weekday its weeks begin on.
  package let weekStart: Weekday

  /// Looks at a month of a table that holds at least its days.
  package init(
    _ table: ObservationTable, month: CalendarMonth, today: LocalDay,
    weekStart: Weekday = .monday
  ) {
    let days = month.days
    let asOf = min(today, days.upperBound)
    self.month = month
    self.today = today
    self.weekStart = weekStart
    self.asOf = asOf
    observations = days.lowerBound <= asOf ? Array(table[days.lowerBound...asOf]) : []
  }

  /// How often episodes came on the observed days.
  package var rate: WeekRate { WeekRate(observations: observations) }
  /// Episodes as logged, on all days.
  package var records: Int { observations.reduce(0) { $0 + $1.records } }
  /// Days with an episode.
  package var twitchDays: Int { observations.count { $0.status == .twitched } }
  /// Days of which anything was stated.
  package var recordedDays: Int { observations.count(where: \.isRecorded) }
  /// Records without a duration.
  package var unknownDurations: Int { observations.reduce(0) { $0 + $1.unknownDurations } }

  /// The first days of its weeks, in order.
  package var weeks: [LocalDay] {
    let first = month.days.lowerBound.start(ofWeekFrom: weekStart)
    return Array(stride(from: first, through: month.days.upperBound, by: 7))
  }

  /// What is known of a day of the month; nil for other days and those to come.
  package subscript(day: LocalDay) -> DailyObservation? {
    guard let first = observations.first?.day, let last = observations.last?.day,
      (first...last).contains(day)
    else { return nil }
    return observations[day - first]
  }

  /// The days with most episodes, at most three; of equal ones the latest.
  package var most: [DailyObservation] {
    Array(
      observations.filter { $0.records > 0 }
        .sorted { ($0.records, $0.day) > ($1.records, $1.day) }.prefix(3))
  }
}
