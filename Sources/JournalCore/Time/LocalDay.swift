/// A calendar day without a time zone, as the number of days since 1 January 1970.
///
/// Conversions use the proleptic Gregorian calendar in integer arithmetic
/// (H. Hinnant, “chrono-Compatible Low-Level Date Algorithms”).
package struct LocalDay: Hashable, Sendable, Comparable, Strideable {
  /// Days since 1970-01-01; negative before it.
  package var number: Int

  package init(number: Int) { self.number = number }

  /// The day of a year, month (1–12) and day of month, or nil when there is no such date.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear.floorDivided(by: 400)
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// Reads `2026-11-20`; nil for anything else.
  package init?(iso text: some StringProtocol) {
    guard let day = ISOScanner.read(text, { $0.day() }) else { return nil }
    self = day
  }

  /// Year, month 1–12 and day of month 1–31.
  package var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted.floorDivided(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  package var weekday: Weekday {
    Weekday(index: (number + 3).floorRemainder(by: 7))
  }

  /// ISO 8601 text, `2026-11-20`.
  package var iso: String {
    let date = civil
    return "\(date.year.padded(4))-\(date.month.padded(2))-\(date.day.padded(2))"
  }

  /// The Monday of this day's ISO week.
  package var monday: LocalDay { self - weekday.index }

  package static func < (left: LocalDay, right: LocalDay) -> Bool { left.number < right.number }
  package static func <= (left: LocalDay, right: LocalDay) -> Bool { left.number <= right.number }
  package static func + (day: LocalDay, days: Int) -> LocalDay {
    LocalDay(number: day.number + days)
  }
  package static func - (day: LocalDay, days: Int) -> LocalDay {
    LocalDay(number: day.number - days)
  }
  /// Whole days from `right` to `left`.
  package static func - (left: LocalDay, right: LocalDay) -> Int { left.number - right.number }

  package func distance(to other: LocalDay) -> Int { other.number - number }
  package func advanced(by days: Int) -> LocalDay { self + days }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

/// A range of whole days, both ends included.
package typealias DayRange = ClosedRange<LocalDay>
