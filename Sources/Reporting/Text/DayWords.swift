import JournalCore

/// How a day is typed.
enum DayWords {
  /// The shortest word that means the day: nothing for today, `thu` for the seven days before it,
  /// else `2026-11-19`.
  static func typed(_ day: LocalDay, today: LocalDay) -> String {
    switch today - day {
    case 0: ""
    case 1...7: day.weekday.abbreviation.lowercased()
    default: day.iso
    }
  }
}
