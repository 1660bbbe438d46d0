/// Seven days from the weekday on which a person's weeks begin.
package struct Week: Hashable, Sendable, Comparable {
  /// The day the week begins on.
  package let first: LocalDay

  /// The week with a day in it, where weeks begin on some weekday.
  package init(containing day: LocalDay, from start: Weekday = .monday) {
    first = day.start(ofWeekFrom: start)
  }

  /// The week of that number, Monday to Sunday.
  package init(_ week: ISOWeek) { first = week.monday }

  package var days: DayRange { first...(first + 6) }

  /// The weekday it begins on.
  package var start: Weekday { first.weekday }

  /// The week before.
  package var previous: Week { Week(containing: first - 7, from: start) }

  /// The week's number, which only weeks from Monday on have.
  package var numbered: ISOWeek? { start == .monday ? ISOWeek(containing: first) : nil }

  /// `2026-W47`, or where it has no number its first day, `2026-11-15`.
  package var name: String { numbered?.iso ?? first.iso }

  package static func < (left: Week, right: Week) -> Bool { left.first < right.first }
}

extension LocalDay {
  /// The first day of this day's week, where weeks begin on some weekday.
  package func start(ofWeekFrom start: Weekday) -> LocalDay {
    self - (weekday.index - start.index).floorRemainder(by: 7)
  }
}
