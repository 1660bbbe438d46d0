import JournalCore

/// Reads the times of files from elsewhere.
struct EventTime {
  let resolver: TimeResolver

  /// A moment and how exactly it is known.
  struct Reading: Hashable {
    let moment: Moment
    let precision: Episode.Precision
  }

  /// `2026-11-20T21:30:41.432+01:00`, `2026-11-20 21:30`, `2026-11-20`; without an offset it is the
  /// person's zone, and a day alone is its noon. nil for anything else, also for days written with
  /// the month or the year at another place.
  func reading(_ text: String) -> Reading? {
    let text = String(text.map { $0 == " " ? "T" : $0 })
    if let day = LocalDay(iso: text) {
      return Reading(moment: resolver.noon(of: day), precision: .day)
    }
    guard let mark = text.firstIndex(of: "T"), let day = LocalDay(iso: text[..<mark]) else {
      return nil
    }
    let rest = text[text.index(after: mark)...]
    let cut = rest.firstIndex { "Z+-".contains($0) } ?? rest.endIndex
    guard let second = Self.second(rest[..<cut]) else { return nil }
    let local = LocalDateTime(day: day, secondOfDay: second)
    guard cut < rest.endIndex else {
      return Reading(moment: resolver.moment(showing: local), precision: .exact)
    }
    guard let offset = Moment.offset(from: rest[cut...]) else { return nil }
    return Reading(
      moment: Moment(seconds: local.secondsSinceEpoch - offset, offset: offset),
      precision: .exact)
  }

  /// `21:30` or `21:30:41.432` as seconds of the day; parts of a second are left out.
  static func second(_ text: some StringProtocol) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let hour = Int(digits: parts[0]),
      let minute = Int(digits: parts[1]), hour < 24, minute < 60
    else { return nil }
    guard parts.count == 3 else { return hour * 3600 + minute * 60 }
    let whole = parts[2].split(separator: ".", omittingEmptySubsequences: false)
    guard whole.count <= 2, let second = whole.first.flatMap({ Int(digits: $0) }), second < 60,
      whole.count == 1 || Int(digits: whole[1]) != nil
    else { return nil }
    return hour * 3600 + minute * 60 + second
  }

  /// `1:10:00`, hours, minutes and seconds, as seconds; nil for anything else and for less than 0.
  static func duration(_ text: some StringProtocol) -> Double? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count) else { return nil }
    let numbers = parts.compactMap { Int(digits: $0) }
    guard numbers.count == parts.count, numbers.dropFirst().allSatisfy({ $0 < 60 }),
      numbers[0] < 100_000
    else { return nil }
    return Double(numbers.reduce(0) { $0 * 60 + $1 } * (parts.count == 2 ? 60 : 1))
  }
}
