/// A day as typed, still to be read against today.
package enum DayExpression: Hashable, Sendable {
  /// Days before today: 0 `today`, 1 `yd`, −1 `tomorrow`.
  case daysAgo(Int)
  case weekday(Weekday)
  /// `20nov`: the latest such date that is not later than today.
  case dayAndMonth(day: Int, month: Int)
  case date(LocalDay)

  /// What a word says of the day: nil when it is no day word, a failure when there is no such date.
  package static func parse(_ word: String) -> Result<DayExpression, EntryProblem>? {
    let lower = word.lowercased()
    switch lower {
    case "today": return .success(.daysAgo(0))
    case "yd", "yesterday": return .success(.daysAgo(1))
    case "tomorrow": return .success(.daysAgo(-1))
    default: break
    }
    if let weekday = Weekday(word: lower) { return .success(.weekday(weekday)) }
    if let day = LocalDay(iso: lower) { return .success(.date(day)) }
    if looksLikeISODate(lower) { return .failure(.notADay(word)) }
    return monthDay(lower, word)
  }

  /// The day meant when `today` is today.
  package func day(today: LocalDay) -> LocalDay {
    switch self {
    case .daysAgo(let days): return today - days
    case .weekday(let weekday):
      let back = (today.weekday.index - weekday.index).floorRemainder(by: 7)
      return today - (back == 0 ? 7 : back)
    case .dayAndMonth(let day, let month):
      let year = today.civil.year
      for candidate in stride(from: year, through: year - 8, by: -1) {
        if let date = LocalDay(year: candidate, month: month, day: day), date <= today {
          return date
        }
      }
      return today
    case .date(let date): return date
    }
  }

  private static func looksLikeISODate(_ word: String) -> Bool {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 3 && parts.allSatisfy { Int(digits: $0) != nil }
  }

  /// `20nov` or `20nov2025`.
  private static func monthDay(
    _ lower: String, _ word: String
  ) -> Result<DayExpression, EntryProblem>? {
    let digits = lower.prefix { ("0"..."9").contains($0) }
    let letters = lower.dropFirst(digits.count).prefix { $0.isASCII && $0.isLetter }
    let year = lower.dropFirst(digits.count + letters.count)
    guard (1...2).contains(digits.count), let day = Int(digits: digits),
      let month = months.firstIndex(of: String(letters)),
      year.isEmpty || (year.utf8.count == 4 && Int(digits: year) != nil)
    else { return nil }
    if let year = Int(digits: year) {
      guard let date = LocalDay(year: year, month: month + 1, day: day) else {
        return .failure(.notADay(word))
      }
      return .success(.date(date))
    }
    guard LocalDay(year: 2024, month: month + 1, day: day) != nil else {
      return .failure(.notADay(word))
    }
    return .success(.dayAndMonth(day: day, month: month + 1))
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
