package import JournalCore

/// The facts a finding rests on: in words, and one by one for programs.
package struct Evidence: Hashable, Sendable {
  /// The name of a fact, as JSON shows it.
  package enum Key: String, Hashable, Sendable {
    case firstDay = "first_day"
    case lastDay = "last_day"
    case days
    case twitchDays = "twitch_days"
    case clearDays = "clear_days"
    case unrecordedDays = "unrecorded_days"
    case loggedDays = "logged_days"
    case episodes
    case episodesThisWeek = "episodes_last_7_days"
    case episodesWeekBefore = "episodes_7_days_before"
    case trend, place, places, site, sites, area, side, sides, together
    case symptom, symptoms, began, course
    case exposure, exposures, day
    case weeksPregnant = "weeks_pregnant"
    case weeks, measures, limit
    case caffeine = "caffeine_mg"
    case alcohol = "alcohol_g"
    case nights
    case coveredDays = "covered_days_last_7"
    case coveredDaysBefore = "covered_days_7_before"
    case longest = "longest_s"
    case age
    case seenBy = "seen_by"
    case seenOn = "seen_on"
    case seenUntil = "seen_until"
    case change
    case snoozedUntil = "snoozed_until"
  }

  /// What is known of a fact.
  package enum Value: Hashable, Sendable {
    case day(LocalDay)
    case count(Int)
    case text(String)
    case list([Evidence])
    case unknown
  }

  /// One number, day or word that a finding rests on, under its key.
  package struct Fact: Hashable, Sendable {
    package let key: Key
    package let value: Value
  }

  /// The facts in one phrase, without dates; holds free text of the person's.
  package let text: String
  package private(set) var facts: [Fact]

  /// Facts in the order they are shown, each name once.
  package init(_ text: String, _ facts: KeyValuePairs<Key, Value>) {
    self.text = text
    self.facts = facts.map(Fact.init)
  }

  /// The first day the finding rests on; nil when it rests on none, or on an unknown one.
  package var firstDay: LocalDay? { day(.firstDay) }

  /// The last day the finding rests on.
  package var lastDay: LocalDay? { day(.lastDay) }

  /// What is known of a fact; nil when it is not among them.
  package subscript(key: Key) -> Value? { facts.first { $0.key == key }?.value }

  /// The day of a fact that is one.
  package func day(_ key: Key) -> LocalDay? {
    guard case .day(let day) = self[key] else { return nil }
    return day
  }

  /// The number of a fact that is one.
  package func count(_ key: Key) -> Int? {
    guard case .count(let count) = self[key] else { return nil }
    return count
  }

  /// The words of a fact that is some.
  package func text(_ key: Key) -> String? {
    guard case .text(let text) = self[key] else { return nil }
    return text
  }

  /// The elements of a list; none when there is no such list.
  package func list(_ key: Key) -> [Evidence] {
    guard case .list(let list) = self[key] else { return [] }
    return list
  }

  /// The same with facts added.
  func adding(_ facts: KeyValuePairs<Key, Value>) -> Evidence {
    var more = self
    for (key, value) in facts { more.add(key, value) }
    return more
  }

  /// The same with more words, and its days widened by those of some bouts.
  func followed(by words: String, days bouts: [Bout] = []) -> Evidence {
    var more = Evidence(text.isEmpty ? words : "\(text); \(words)", [:])
    more.facts = facts
    let days = bouts.map(\.days.lowerBound)
    guard let first = ([firstDay].compactMap(\.self) + days).min(),
      let last = ([lastDay].compactMap(\.self) + days).max()
    else { return more }
    more.facts.removeAll { $0.key == .firstDay || $0.key == .lastDay }
    return more.adding([.firstDay: .day(first), .lastDay: .day(last)])
  }

  /// The same with the first and the last day of some bouts; unknown without any.
  func spanning(_ bouts: [Bout]) -> Evidence {
    adding([
      .firstDay: bouts.map(\.days.lowerBound).min().map { .day($0) } ?? .unknown,
      .lastDay: bouts.map(\.days.lowerBound).max().map { .day($0) } ?? .unknown,
    ])
  }

  mutating func add(_ key: Key, _ value: Value) { facts.append(Fact(key: key, value: value)) }
}
