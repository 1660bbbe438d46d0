/// Reads the words after `profile`: `birth_year=1984`, `due=`, `+migraine`, `-migraine`.
package struct ProfileEditor: Sendable {
  private let resolver: TimeResolver

  package init(resolver: TimeResolver) { self.resolver = resolver }

  /// The profile with the words applied; an empty value clears.
  ///
  /// - Throws: ``EntryError`` for words that are not understood or given twice, and for what cannot
  ///   be.
  package func edited(_ profile: Profile, _ words: [String]) throws(EntryError) -> Profile {
    var edited = profile
    var claims = FactClaims()
    var places: [String: Int] = [:]
    for (place, word) in words.enumerated() {
      if let sign = word.first, "+-".contains(sign) {
        let condition = try Self.condition(String(word.dropFirst()), place)
        try claims.claim(condition.rawValue, word, place)
        if claims["a sign"] == nil { try claims.claim("a sign", word, place) }
        if sign == "-" { edited.conditions.removeAll { $0 == condition } }
        if sign == "+", !edited.conditions.contains(condition) {
          edited.conditions.append(condition)
        }
      } else {
        let name = try apply(word, place, &edited)
        try claims.claim(name, word, place)
        places[name] = place
      }
    }
    if let clash = claims.clash("conditions", between: "conditions", and: "a sign") { throw clash }
    if let (field, problem) = edited.problem(since: profile, today: resolver.today) {
      throw EntryError(.impossible(problem), places: places[field].map { [$0] } ?? [])
    }
    return edited
  }

  /// Sets a field and says which.
  private func apply(
    _ word: String, _ place: Int, _ profile: inout Profile
  ) throws(EntryError) -> String {
    guard let assigned = RecordEditor.Assignment(word: word) else {
      let isCondition = Profile.Condition(word: word) != nil
      let near = isCondition ? ["+\(word.lowercased())"] : Self.near(word, Self.names)
      throw EntryError(.unknownWord(word, suggestions: near), at: place)
    }
    let typed = String(assigned.name.lowercased().map { $0 == "-" ? "_" : $0 })
    let name = typed == "weight" ? "weight_kg" : typed
    let value = assigned.value.trimmingBlanks
    switch name {
    case "birth_year": profile.birthYear = try Self.year(value, place)
    case "pregnant_since": profile.pregnantSince = try day(value, place)
    case "due": profile.due = try day(value, place, isAhead: true)
    case "weight_kg": profile.weight = try Self.weight(value, place)
    case "conditions": profile.conditions = try Self.conditions(value, place)
    default:
      throw EntryError(
        .unknownWord(assigned.name, suggestions: Self.near(typed, Self.names)), at: place)
    }
    return name
  }

  private static func near(_ word: String, _ known: [String]) -> [String] {
    Suggestion.nearest(to: word, among: known)
  }

  private static func year(_ value: String, _ place: Int) throws(EntryError) -> Int? {
    if value.isEmpty { return nil }
    guard value.utf8.count == 4, let year = Int(digits: value) else {
      throw unexpected("birth_year", "a year of four digits", value, place)
    }
    return year
  }

  private func day(
    _ value: String, _ place: Int, isAhead: Bool = false
  ) throws(EntryError) -> LocalDay? {
    if value.isEmpty { return nil }
    let day = try DayWord.day(value, place: place)
    let today = resolver.today
    return isAhead ? day.comingDay(today: today) : day.day(today: today)
  }

  private static func weight(_ value: String, _ place: Int) throws(EntryError) -> Double? {
    if value.isEmpty { return nil }
    guard let (number, unit) = NumberExpression.leading(value.lowercased()[...]),
      ["", "kg"].contains(unit)
    else { throw unexpected("weight_kg", "a number of kilograms", value, place) }
    guard (1...500).contains(number) else {
      throw EntryError(
        .valueOutOfRange(
          fact: "weight_kg", given: number.plainText, low: "1", high: "500", suggestion: nil),
        at: place)
    }
    return number
  }

  private static func conditions(
    _ value: String, _ place: Int
  ) throws(EntryError) -> [Profile.Condition] {
    var found: [Profile.Condition] = []
    for part in value.split(whereSeparator: { ";, ".contains($0) }) {
      let condition = try condition(String(part), place)
      if !found.contains(condition) { found.append(condition) }
    }
    return found
  }

  private static func condition(
    _ word: String, _ place: Int
  ) throws(EntryError) -> Profile.Condition {
    if let condition = Profile.Condition(word: word) { return condition }
    let known = Profile.Condition.words.map(VocabularyEntry.folded)
    throw EntryError(
      .unknownWord(word, suggestions: near(VocabularyEntry.folded(word), known)), at: place)
  }

  private static func unexpected(
    _ field: String, _ expected: String, _ found: String, _ place: Int
  ) -> EntryError {
    EntryError(
      .badField(FieldError(field: field, problem: .unexpected(expected: expected, found: found))),
      at: place)
  }

  private static let names = Profile.fields.map(\.name) + ["weight"]
}

extension Profile.Condition {
  /// The condition of a typed word; case is ignored and `-` stands for `_`.
  package init?(word: String) {
    let typed = VocabularyEntry.folded(word)
    guard let found = Self.allCases.first(where: { VocabularyEntry.folded($0.rawValue) == typed })
    else { return nil }
    self = found
  }
}
