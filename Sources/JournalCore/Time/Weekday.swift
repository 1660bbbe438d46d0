/// A day of the week, Monday first as in ISO 8601.
package enum Weekday: Int, Hashable, Sendable, CaseIterable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// The weekday of an index 0 (Monday) to 6 (Sunday).
  package init(index: Int) {
    self = Weekday(rawValue: index.floorRemainder(by: 7)) ?? .monday
  }

  /// 0 for Monday to 6 for Sunday.
  package var index: Int { rawValue }

  /// Three letters as shown and typed: `Mon`.
  package var abbreviation: String {
    ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][rawValue]
  }

  /// The English name in full.
  package var name: String {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][rawValue]
  }

  /// The seven in order, from this one on.
  package var following: [Weekday] { (0..<7).map { Weekday(index: index + $0) } }

  /// The weekday of a typed word, `mon` or `monday` in any case.
  package init?(word: String) {
    let lower = word.lowercased()
    let match = Weekday.allCases.first {
      $0.abbreviation.lowercased() == lower || $0.name.lowercased() == lower
    }
    guard let match else { return nil }
    self = match
  }
}
