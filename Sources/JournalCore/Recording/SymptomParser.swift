/// A symptom as typed, before its time is resolved.
package struct SymptomFacts: Hashable, Sendable {
  package let symptom: String
  package var onset = Symptom.Onset.unknown
  package var side: Side?
  package var site: Site?
  package var isOngoing = false
  package var severity: Double?
  package var hasLocalCause = false
  package var isLongstanding = false
  package var isUsual = false
  package var isImproving: Bool?
  package var reviewed: DayExpression?
  /// The position of the word that says so, for errors.
  package var reviewedPlace: Int?
  package var isStartUnknown = false
  package var time = TimeExpression()

  package init(symptom: String) { self.symptom = symptom }

  /// The record these facts make.
  package func record(
    startedAt: Moment?, reviewedOn: LocalDay?, context: RecordingContext
  ) -> Symptom {
    var record = Symptom(
      uid: context.makeUID(), symptom: symptom, startedAt: startedAt, enteredAt: context.now)
    record.onset = onset
    record.side = side
    record.site = site
    record.isOngoing = isOngoing
    record.severity = severity
    record.hasLocalCause = hasLocalCause
    record.isLongstanding = isLongstanding
    record.isUsual = isUsual
    record.isImproving = isImproving
    record.reviewedOn = reviewedOn
    return record
  }
}

/// Parses the words after `symptom` (`commands.md` 2a).
package struct SymptomParser: Sendable {
  private let scanner: EntryScanner

  package init(vocabulary: Vocabulary) { scanner = EntryScanner(vocabulary: vocabulary) }

  /// - Throws: ``EntryError`` for a symptom that is not in the list, or another word that is not
  ///   understood or is given twice.
  package func parse(_ words: [String]) throws(EntryError) -> SymptomFacts {
    guard let name = words.first else {
      throw EntryError(.missing(fact: "a symptom", example: "symptom numb-lip left sudden"))
    }
    var facts = SymptomFacts(symptom: try Self.slug(name, place: 0))
    var time = TimeCollector()
    var claims = FactClaims()
    var place = 1
    while place < words.count {
      if let fact = try take(words[place], place, &facts) {
        let text = fact == "side" ? facts.side?.rawValue : nil
        try claims.claim(fact, text ?? words[place], place)
        place += 1
        continue
      }
      let scanned = try scanner.scan(words, at: place, own: Self.ownWords)
      let range = place..<(place + scanned.length)
      let text = words[range].joined(separator: " ")
      if case .assignment(let name, _) = scanned.word, name.lowercased() != "when" {
        throw EntryError(scanner.unknownName(name, own: Self.names), at: place)
      }
      if try !time.take(scanned.word, text: text, places: range) {
        throw EntryError(.misplaced(word: text, command: "symptom"), at: place)
      }
      if claims["time"] == nil { try claims.claim("time", text, place) }
      place += scanned.length
    }
    if let clash = claims.clash("when", between: "when", and: "time") { throw clash }
    facts.time = time.expression
    return facts
  }

  /// The slug of a typed symptom.
  ///
  /// - Throws: ``EntryError`` for a word that is not in the closed list.
  static func slug(_ word: String, place: Int) throws(EntryError) -> String {
    if let entry = SymptomVocabulary.entry(word: word) { return entry.slug }
    let known = SymptomVocabulary.all.flatMap { [$0.slug] + $0.aliases }
    throw EntryError(
      .unknownWord(word, suggestions: Suggestion.nearest(to: word, among: known)), at: place)
  }

  /// Takes a word of the symptom's own list and names its fact; nil for any other word.
  private func take(
    _ word: String, _ place: Int, _ facts: inout SymptomFacts
  ) throws(EntryError) -> String? {
    let lower = VocabularyEntry.folded(word)
    switch lower {
    case "sudden", "gradual":
      facts.onset = lower == "sudden" ? .sudden : .gradual
      return "onset"
    case "ongoing", "gone":
      facts.isOngoing = lower == "ongoing"
      return "ongoing or gone"
    case "local-cause": facts.hasLocalCause = true
    case "longstanding": facts.isLongstanding = true
    case "usual": facts.isUsual = true
    case "improving": facts.isImproving = true
    case "when=unknown":
      facts.isStartUnknown = true
      return "when"
    default: return try takeValue(lower, word, place, &facts)
    }
    return lower
  }

  private func takeValue(
    _ lower: String, _ word: String, _ place: Int, _ facts: inout SymptomFacts
  ) throws(EntryError) -> String? {
    if case .side(let side)? = EntryWords.meaning(of: lower) {
      facts.side = side
      return "side"
    }
    if lower.hasPrefix("sev"), let severity = NumberExpression.value(lower.dropFirst(3)) {
      facts.severity = try Self.severity(severity, place)
      return "severity"
    }
    guard let value = RecordEditor.Assignment(word: word) else { return nil }
    switch value.name.lowercased() {
    case "site":
      do throws(EntryProblem) {
        facts.site = try scanner.site(value.value)
      } catch {
        throw EntryError(error, at: place)
      }
      return "site"
    case "reviewed":
      facts.reviewed = try DayWord.day(value.value, place: place)
      facts.reviewedPlace = place
      return "reviewed"
    default: return nil
    }
  }

  private static func severity(_ value: Double, _ place: Int) throws(EntryError) -> Double {
    guard value <= 10 else {
      throw EntryError(
        .valueOutOfRange(
          fact: "severity", given: value.plainText, low: "0", high: "10", suggestion: nil),
        at: place)
    }
    return value
  }

  private static let ownWords = [
    "sudden", "gradual", "gone", "local-cause", "longstanding", "usual", "improving",
  ]

  /// The names that take a value.
  private static let names = ["site", "reviewed", "when"]
}
