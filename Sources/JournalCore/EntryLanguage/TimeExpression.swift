/// When something happened, as typed: any of a day, a clock time, an age, or a full moment.
package struct TimeExpression: Hashable, Sendable {
  package var day: DayExpression?
  package var clock: ClockTime?
  /// Whether the clock time was given with `about`.
  package var isAbout = false
  /// Elapsed seconds before now.
  package var ago: Double?
  package var moment: Moment?
  package var localDateTime: LocalDateTime?
  /// Positions of its words, for errors.
  package var places: [Int] = []

  package init() {}

  /// Whether nothing was said, which means now.
  package var isEmpty: Bool {
    day == nil && clock == nil && ago == nil && moment == nil && localDateTime == nil
  }

  /// A day alone, without a clock time.
  package var isDayOnly: Bool { day != nil && clock == nil }
}

extension TimeExpression {
  /// A day alone.
  package init(day: DayExpression) {
    self.init()
    self.day = day
  }
}

/// The instant an expression means, and what to tell the person about it.
package struct ResolvedTime: Hashable, Sendable {
  /// Something about the reading of a time that the person should know.
  package enum Remark: Hashable, Sendable {
    /// The clock time is later than now, so the day before is meant.
    case dayBefore
    /// The clocks show this time twice; the earlier one is taken.
    case earlierOfTwo
    /// By `day_start`, the clock time named, the moment counts to another day than its date.
    case countedTo(LocalDay, until: ClockTime)
  }

  package var moment: Moment
  package var precision: Episode.Precision
  package var remarks: [Remark]
  /// The day it counts to.
  package var day: LocalDay

  package init(moment: Moment, precision: Episode.Precision, remarks: [Remark], day: LocalDay) {
    self.moment = moment
    self.precision = precision
    self.remarks = remarks
    self.day = day
  }
}
