/// An ISO 8601 week: Monday to Sunday, numbered within the year that holds its Thursday.
package struct ISOWeek: Hashable, Sendable, Comparable {
  /// The Monday the week begins on.
  package let monday: LocalDay

  package init(containing day: LocalDay) { monday = day.monday }

  /// Reads `2026-W47`; nil when the text is not of that form or the year has no such week.
  package init?(iso text: String) {
    let parts = text.uppercased().split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].hasPrefix("W"),
      parts[1].utf8.count == 3,
      let year = Int(digits: parts[0]), let number = Int(digits: parts[1].dropFirst()),
      let fourth = LocalDay(year: year, month: 1, day: 4), number >= 1
    else { return nil }
    monday = fourth.monday + (number - 1) * 7
    guard self.year == year else { return nil }
  }

  /// The week-based year.
  package var year: Int { (monday + 3).civil.year }

  /// 1 to 53.
  package var number: Int {
    let thursday = monday + 3
    let first = LocalDay(year: thursday.civil.year, month: 1, day: 1) ?? thursday
    return (thursday - first) / 7 + 1
  }

  /// Monday to Sunday.
  package var days: DayRange { monday...(monday + 6) }

  /// ISO text, `2026-W47`.
  package var iso: String { "\(year.padded(4))-W\(number.padded(2))" }

  package static func < (left: ISOWeek, right: ISOWeek) -> Bool { left.monday < right.monday }
}
