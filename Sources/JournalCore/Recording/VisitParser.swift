/// A visit as typed, before its days are resolved.
package struct VisitFacts: Hashable, Sendable {
  package var who: String
  package var covers: [String] = []
  package var outcome: String?
  package var followUp: DayExpression?
  package var time = TimeExpression()
}

/// Parses `visit <who> [day] [covers=…] [outcome=…] [follow-up=DAY]`.
package struct VisitParser: Sendable {
  private let scanner: EntryScanner
  /// Ids of rules that a visit may cover.
  private let rules: [String]

  package init(vocabulary: Vocabulary, rules: [String]) {
    scanner = EntryScanner(vocabulary: vocabulary)
    self.rules = rules
  }

  /// Words for `who`; others are taken too unless they look like a slip of one of these.
  package static let professionals = [
    "gp", "doctor", "neurologist", "hospital", "emergency", "nurse", "midwife", "pharmacist",
    "optician", "ophthalmologist", "dentist", "physiotherapist", "psychiatrist", "specialist",
  ]

  /// - Throws: ``EntryError`` for words that are not understood or given twice.
  package func parse(_ words: [String]) throws(EntryError) -> VisitFacts {
    guard let who = words.first else {
      throw EntryError(.missing(fact: "who was seen", example: "visit gp yd"))
    }
    var facts = VisitFacts(who: try professional(who))
    var time = TimeCollector()
    var taken: [String: Int] = [:]
    var place = 1
    while place < words.count {
      if let name = try take(words[place], place, &facts) {
        if let first = taken[name] {
          throw EntryError(
            .twice(fact: name, first: words[first], second: words[place]), at: first, place)
        }
        taken[name] = place
        place += 1
        continue
      }
      let scanned = try scanner.scan(words, at: place)
      let range = place..<(place + scanned.length)
      let text = words[range].joined(separator: " ")
      if try !time.take(scanned.word, text: text, places: range) {
        throw EntryError(.misplaced(word: text, command: "visit"), at: place)
      }
      place += scanned.length
    }
    facts.time = time.expression
    return facts
  }

  private func professional(_ word: String) throws(EntryError) -> String {
    let lower = word.lowercased()
    if Self.professionals.contains(lower) { return lower }
    let near = Suggestion.nearest(to: lower, among: Self.professionals)
    guard near.isEmpty, !word.contains("="), DayExpression.parse(word) == nil else {
      throw EntryError(.unknownWord(word, suggestions: near), at: 0)
    }
    guard word.utf8.count <= FieldLimit.name else {
      throw EntryError(.badText(fact: "name", limit: FieldLimit.name), at: 0)
    }
    return word
  }

  /// Takes one `name=value` and gives its name; nil for any other word.
  private func take(
    _ word: String, _ place: Int, _ facts: inout VisitFacts
  ) throws(EntryError) -> String? {
    guard let mark = word.firstIndex(of: "=") else { return nil }
    let name = VocabularyEntry.folded(String(word[..<mark]))
    let value = String(word[word.index(after: mark)...])
    switch name {
    case "covers":
      for part in value.split(separator: ",").map(String.init) {
        facts.covers.append(try covered(part, place))
      }
    case "outcome":
      guard (1...FieldLimit.line).contains(value.utf8.count) else {
        throw EntryError(.badText(fact: "outcome", limit: FieldLimit.line), at: place)
      }
      facts.outcome = value
    case "follow-up": facts.followUp = try DayWord.day(value, place: place)
    default: return nil
    }
    return name
  }

  /// A rule id, an area or a symptom, as stored.
  private func covered(_ word: String, _ place: Int) throws(EntryError) -> String {
    if let rule = rules.first(where: { $0.lowercased() == word.lowercased() }) { return rule }
    let upper = word.uppercased()
    if let area = Area.allCases.first(where: {
      $0.rawValue == upper || $0.word == word.lowercased()
    }) {
      return area.rawValue
    }
    if let site = scanner.vocabulary.site(word: word), let area = scanner.vocabulary.area(of: site)
    {
      return area.rawValue
    }
    if let symptom = SymptomVocabulary.entry(word: word) { return symptom.slug }
    let known =
      rules + Area.allCases.map(\.word) + SymptomVocabulary.all.map(\.slug)
    throw EntryError(
      .unknownWord(word, suggestions: Suggestion.nearest(to: word, among: known)), at: place)
  }
}

extension DayExpression {
  /// The next day meant, today or later: for appointments.
  package func comingDay(today: LocalDay) -> LocalDay {
    switch self {
    case .weekday(let weekday):
      let ahead = (weekday.index - today.weekday.index).floorRemainder(by: 7)
      return today + (ahead == 0 ? 7 : ahead)
    case .dayAndMonth(let day, let month):
      let year = today.civil.year
      for candidate in year...(year + 8) {
        if let date = LocalDay(year: candidate, month: month, day: day), date >= today {
          return date
        }
      }
      return today
    default: return day(today: today)
    }
  }
}
