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

  /// - Throws: ``EntryError`` for a symptom that is not in the list or a word that is not understood.
  package func parse(_ words: [String]) throws(EntryError) -> SymptomFacts {
    guard let name = words.first else {
      throw EntryError(.missing(fact: "a symptom", example: "symptom numb-lip left sudden"))
    }
    guard let entry = SymptomVocabulary.entry(word: name) else {
      let known = SymptomVocabulary.all.flatMap { [$0.slug] + $0.aliases }
      throw EntryError(
        .unknownWord(name, suggestions: Suggestion.nearest(to: name, among: known)), at: 0)
    }
    var facts = SymptomFacts(symptom: entry.slug)
    var time = TimeCollector()
    var taken: [String: (text: String, place: Int)] = [:]
    var place = 1
    while place < words.count {
      if let fact = try take(words[place], place, &facts) {
        if let first = taken[fact] {
          throw EntryError(
            .twice(fact: fact, first: first.text, second: words[place]), at: first.place, place)
        }
        taken[fact] = (words[place], place)
        place += 1
        continue
      }
      let scanned = try scanner.scan(words, at: place)
      let range = place..<(place + scanned.length)
      let text = words[range].joined(separator: " ")
      if try !time.take(scanned.word, text: text, places: range) {
        throw EntryError(.misplaced(word: text, command: "symptom"), at: place)
      }
      place += scanned.length
    }
    facts.time = time.expression
    return facts
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
    if let side = Self.sides[lower] {
      facts.side = side
      return "side"
    }
    if lower.hasPrefix("sev"), let severity = NumberExpression.value(lower.dropFirst(3)) {
      guard severity <= 10 else {
        throw EntryError(
          .valueOutOfRange(
            fact: "severity", given: severity.plainText, low: "0", high: "10", suggestion: nil),
          at: place)
      }
      facts.severity = severity
      return "severity"
    }
    if lower.hasPrefix("site=") {
      let name = String(lower.dropFirst(5))
      guard let site = scanner.vocabulary.site(word: name) else {
        throw EntryError(
          .unknownWord(
            name, suggestions: Suggestion.nearest(to: name, among: scanner.vocabulary.siteWords)),
          at: place)
      }
      facts.site = site
      return "site"
    }
    guard lower.hasPrefix("reviewed=") else { return nil }
    facts.reviewed = try DayWord.day(String(word.dropFirst(9)), place: place)
    return "reviewed"
  }

  private static let sides: [String: Side] = [
    "l": .left, "left": .left, "r": .right, "right": .right, "b": .both, "both": .both,
    "m": .middle, "middle": .middle,
  ]
}
