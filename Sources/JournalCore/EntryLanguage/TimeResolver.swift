/// Turns what was typed into an instant that is never in the future: the one place where clock
/// changes and `day_start` are decided.
package struct TimeResolver: Sendable {
  package let now: Moment
  package let zone: any ZoneRules
  package let boundary: DayBoundary
  /// Nothing earlier is taken: 1 January 1900.
  package static let earliestDay = LocalDay(number: -25_567)

  package init(now: Moment, zone: any ZoneRules, boundary: DayBoundary) {
    self.now = now
    self.zone = zone
    self.boundary = boundary
  }

  /// The day it is now under `day_start`.
  package var today: LocalDay { boundary.day(of: now) }

  /// Noon of a day, where the clocks skip it the first moment after; now where it is still to come.
  package func noon(of day: LocalDay) -> Moment {
    let moment = moment(showing: LocalDateTime(day: day, secondOfDay: 43_200))
    return moment.seconds <= now.seconds ? moment : now
  }

  /// The first moment that shows a local time; where the clocks skip it, the first one after.
  package func moment(showing local: LocalDateTime) -> Moment {
    zone.moments(showing: local).first ?? zone.neighbours(ofMissing: local).after
  }

  /// The instant an expression means; now for an empty one.
  ///
  /// - Throws: ``EntryError`` for a moment in the future or a time the clocks skipped.
  package func resolve(_ time: TimeExpression) throws(EntryError) -> ResolvedTime {
    if let ago = time.ago { return try elapsed(ago, time) }
    if let moment = time.moment { return try finished(moment, time, remarks: []) }
    if let local = time.localDateTime { return try atLocal(local, time, remarks: []) }
    switch (time.day, time.clock) {
    case (let day?, let clock?):
      return try atLocal(LocalDateTime(day: calendarDay(day), clock: clock), time, remarks: [])
    case (let day?, nil): return try wholeDay(day, time)
    case (nil, let clock?): return try bareClock(clock, time)
    case (nil, nil):
      return ResolvedTime(
        moment: now, precision: .exact, remarks: counted(now), day: today)
    }
  }

  /// The day an expression means, today when it says nothing; never a day to come.
  package func day(_ time: TimeExpression) throws(EntryError) -> LocalDay {
    guard let expression = time.day, time.clock == nil else {
      return try resolve(time).day
    }
    return try pastDay(expression, time)
  }

  private func pastDay(
    _ expression: DayExpression, _ time: TimeExpression
  ) throws(EntryError) -> LocalDay {
    let day = calendarDay(expression)
    guard day <= today else { throw EntryError(.futureDay(day), places: time.places) }
    guard day >= Self.earliestDay else {
      throw EntryError(.tooLongAgo(day), places: time.places)
    }
    return day
  }

  private func elapsed(
    _ seconds: Double, _ time: TimeExpression
  ) throws(EntryError) -> ResolvedTime {
    let instant = now.seconds - Int(seconds.rounded())
    let day = LocalDateTime(secondsSinceEpoch: instant).day
    guard day >= Self.earliestDay - 1 else {
      throw EntryError(.tooLongAgo(day), places: time.places)
    }
    return try finished(zone.moment(at: instant), time, remarks: [])
  }

  /// A date without a year is read against the calendar date of now, which after midnight and before
  /// `day_start` is one later than today: never against the year before.
  private func calendarDay(_ expression: DayExpression) -> LocalDay {
    if case .dayAndMonth = expression { return expression.day(today: max(today, now.local.day)) }
    return expression.day(today: today)
  }

  private func wholeDay(
    _ expression: DayExpression, _ time: TimeExpression
  ) throws(EntryError) -> ResolvedTime {
    let day = try pastDay(expression, time)
    let noon = LocalDateTime(day: day, secondOfDay: 43_200)
    let moment = zone.moments(showing: noon).first ?? zone.neighbours(ofMissing: noon).after
    let stored = moment.seconds <= now.seconds ? moment : now
    return ResolvedTime(moment: stored, precision: .day, remarks: [], day: boundary.day(of: stored))
  }

  private func bareClock(
    _ clock: ClockTime, _ time: TimeExpression
  ) throws(EntryError) -> ResolvedTime {
    let today = LocalDateTime(day: now.local.day, clock: clock)
    let earliest = zone.moments(showing: today).first ?? zone.neighbours(ofMissing: today).after
    guard earliest.seconds > now.seconds else {
      return try atLocal(today, time, remarks: [])
    }
    return try atLocal(
      LocalDateTime(day: now.local.day - 1, clock: clock), time, remarks: [.dayBefore])
  }

  private func atLocal(
    _ local: LocalDateTime, _ time: TimeExpression, remarks: [ResolvedTime.Remark]
  ) throws(EntryError) -> ResolvedTime {
    let moments = zone.moments(showing: local)
    guard let first = moments.first else {
      let neighbours = zone.neighbours(ofMissing: local)
      throw EntryError(
        .skippedTime(local, before: neighbours.before, after: neighbours.after),
        places: time.places)
    }
    return try finished(
      first, time, remarks: remarks + (moments.count > 1 ? [.earlierOfTwo] : []))
  }

  private func finished(
    _ moment: Moment, _ time: TimeExpression, remarks: [ResolvedTime.Remark]
  ) throws(EntryError) -> ResolvedTime {
    guard moment.seconds <= now.seconds else {
      throw EntryError(.future(moment), places: time.places)
    }
    guard moment.local.day >= Self.earliestDay else {
      throw EntryError(.tooLongAgo(moment.local.day), places: time.places)
    }
    return ResolvedTime(
      moment: moment, precision: time.isAbout || time.ago != nil ? .about : .exact,
      remarks: remarks + counted(moment), day: boundary.day(of: moment))
  }

  private func counted(_ moment: Moment) -> [ResolvedTime.Remark] {
    let day = boundary.day(of: moment)
    return day == moment.local.day ? [] : [.countedTo(day, until: boundary.start)]
  }
}
