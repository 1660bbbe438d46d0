import JournalCore

/// How far a pregnancy was on a day, from the profile and a logged birth.
///
/// Weeks count from `pregnant_since`, or back from `due` at 40 weeks. It ends with a birth, or after
/// 43 weeks where none was logged; the six weeks after a birth are counted from it, or from week 43.
struct Pregnancy: Hashable, Sendable {
  private let start: LocalDay?
  private let births: [LocalDay]

  private static let weeksToDue = 40
  private static let longestWeeks = 43

  init(_ profile: Profile?, events: [HealthEvent]) {
    start = profile?.pregnantSince ?? profile?.due.map { $0 - Self.weeksToDue * 7 }
    births = events.filter { $0.eventKind == .birth }.map(\.day).sorted()
  }

  /// Whether a pregnancy or a birth was ever recorded.
  var isKnown: Bool { start != nil || !births.isEmpty }

  /// Whole weeks on a day; nil when not pregnant then.
  func weeks(on day: LocalDay) -> Int? {
    guard let start, day >= start, (day - start) / 7 < Self.longestWeeks,
      !births.contains(where: { $0 >= start && $0 <= day })
    else { return nil }
    return (day - start) / 7
  }

  /// Days since the latest birth, for as long as the body still recovers; nil otherwise.
  func daysAfterBirth(on day: LocalDay) -> Int? {
    let presumed = start.flatMap { start in
      births.contains { $0 >= start } ? nil : start + Self.longestWeeks * 7
    }
    let all = births + (presumed.map { [$0] } ?? [])
    return all.filter { $0 <= day }.max().map { day - $0 }
      .flatMap { $0 <= Threshold.afterBirthDays ? $0 : nil }
  }
}
