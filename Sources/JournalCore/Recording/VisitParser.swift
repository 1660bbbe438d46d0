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
  private let coverage: VisitCoverage

  /// A parser that knows the ids of the rules that a visit may cover.
  package init(vocabulary: Vocabulary, rules: [String]) {
    scanner = EntryScanner(vocabulary: vocabulary)
    coverage = VisitCoverage(vocabulary: vocabulary, rules: rules)
  }

  /// Words for `who`; others are taken too unless they look like a slip of one of these.
  package static let professionals = [
    "gp", "doctor", "neurologist", "hospital", "emergency", "nurse", "midwife", "pharmacist",
    "optician", "ophthalmologist", "dentist", "physiotherapist", "psychiatrist", "specialist",
  ]

  /// - Throws: ``EntryError`` for words that are not understood or given twice.
  package func parse(_ words: [String]) throws(EntryError) -> VisitFacts {
    guard let who = words.first else { throw EntryError(Self.missingPerson) }
    var facts = VisitFacts(who: try Self.person(who, scanner: scanner, place: 0))
    var time = TimeCollector()
    var claims = FactClaims()
    var place = 1
    while place < words.count {
      if try take(words[place], place, &facts, &claims) {
        place += 1
        continue
      }
      let scanned = try scanner.scan(words, at: place)
      let range = place..<(place + scanned.length)
      let text = words[range].joined(separator: " ")
      if case .assignment(let name, _) = scanned.word {
        throw EntryError(scanner.unknownName(name, own: Self.names), at: place)
      }
      if try !time.take(scanned.word, text: text, places: range) {
        throw EntryError(.misplaced(word: text, command: "visit"), at: place)
      }
      place += scanned.length
    }
    facts.time = time.expression
    return facts
  }

  /// Who was seen: a profession in lower case, or another person as typed.
  ///
  /// - Throws: ``EntryError`` for a slip of a profession and for a word that says something else.
  static func person(
    _ word: String, scanner: EntryScanner, place: Int
  ) throws(EntryError) -> String {
    let lower = word.lowercased()
    if professionals.contains(lower) { return lower }
    let near = Suggestion.nearest(to: lower, among: professionals)
    guard near.isEmpty else { throw EntryError(.unknownWord(word, suggestions: near), at: place) }
    guard word.contains(where: \.isLetter), !word.contains("="),
      (try? scanner.scan([word], at: 0)) == nil
    else { throw EntryError(missingPerson, at: place) }
    do throws(EntryProblem) {
      return try LineText.checked(word, fact: "name", limit: FieldLimit.name)
    } catch {
      throw EntryError(error, at: place)
    }
  }

  private func take(
    _ word: String, _ place: Int, _ facts: inout VisitFacts, _ claims: inout FactClaims
  ) throws(EntryError) -> Bool {
    guard let assigned = RecordEditor.Assignment(word: word) else { return false }
    let (name, value) = (VocabularyEntry.folded(assigned.name), assigned.value)
    switch name {
    case "covers":
      try claims.claim(name, word, place)
      facts.covers = try coverage.read(value, place: place)
    case "outcome":
      try claims.claim(name, word, place)
      guard (1...FieldLimit.line).contains(value.utf8.count) else {
        throw EntryError(.badText(fact: "outcome", limit: FieldLimit.line), at: place)
      }
      facts.outcome = value
    case "follow-up":
      try claims.claim(name, word, place)
      facts.followUp = try DayWord.day(value, place: place)
    default: return false
    }
    return true
  }

  private static let missingPerson = EntryProblem.missing(
    fact: "who was seen", example: "visit gp yd")

  /// The names that take a value.
  private static let names = ["covers", "outcome", "follow-up"]
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
