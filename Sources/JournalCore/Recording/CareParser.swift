/// A measure of self-care as typed, before its time is resolved.
package struct CareFacts: Hashable, Sendable {
  package let measure: Care.Measure
  package var minutes: Double?
  /// In the unit of the measure.
  package var amount: Double?
  package var helped: Bool?
  package var time = TimeExpression()

  package init(measure: Care.Measure) { self.measure = measure }

  /// The record these facts make.
  package func record(at moment: Moment, uid: UID) -> Care {
    var record = Care(uid: uid, measure: measure, at: moment)
    record.minutes = minutes
    record.amount = amount
    record.helped = helped
    return record
  }
}

/// Parses `care <measure> [minutes] [amount=…] [helped|no-help] [when]`.
package struct CareParser: Sendable {
  private let scanner: EntryScanner

  package init(vocabulary: Vocabulary) { scanner = EntryScanner(vocabulary: vocabulary) }

  /// - Throws: ``EntryError`` for words that are not understood or given twice.
  package func parse(_ words: [String]) throws(EntryError) -> CareFacts {
    guard let first = words.first else {
      throw EntryError(.missing(fact: "a measure", example: "care warm-compress 10m"))
    }
    var facts = CareFacts(measure: try Self.measure(first))
    var time = TimeCollector()
    var claims = FactClaims()
    var place = 1
    while place < words.count {
      if let taken = try take(words, place, &facts) {
        let text = words[place..<(place + taken.length)].joined(separator: " ")
        try claims.claim(taken.fact, text, place)
        place += taken.length
        continue
      }
      let scanned = try scanner.scan(words, at: place, own: Self.ownWords)
      let range = place..<(place + scanned.length)
      let text = words[range].joined(separator: " ")
      if case .assignment(let name, _) = scanned.word {
        throw EntryError(scanner.unknownName(name, own: Self.names), at: place)
      }
      if try !time.take(scanned.word, text: text, places: range) {
        throw EntryError(.misplaced(word: text, command: "care"), at: place)
      }
      place += scanned.length
    }
    facts.time = time.expression
    return facts
  }

  private static func measure(_ word: String) throws(EntryError) -> Care.Measure {
    if let measure = MeasureVocabulary.measure(word: word) { return measure }
    let near = Suggestion.nearest(
      to: VocabularyEntry.folded(word), among: MeasureVocabulary.all.flatMap(\.words))
    throw EntryError(.unknownWord(word, suggestions: near), at: 0)
  }

  private typealias Taken = (fact: String, length: Int)

  /// Takes words of the measure's own and names their fact; nil for any other word.
  private func take(
    _ words: [String], _ place: Int, _ facts: inout CareFacts
  ) throws(EntryError) -> Taken? {
    let word = words[place]
    let next = place + 1 < words.count ? words[place + 1].lowercased() : ""
    if next == "ago" { return nil }
    if let helped = Self.helped(word) {
      facts.helped = helped
      return ("outcome", 1)
    }
    do throws(EntryProblem) {
      if let amount = try amount(word, of: facts.measure) {
        facts.amount = amount
        return ("amount", 1)
      }
      if Self.minuteWords.contains(next), let minutes = NumberExpression.value(word) {
        facts.minutes = try Self.checked(minutes: minutes, word)
        return ("minutes", 2)
      }
      if let minutes = try minutes(word, of: facts.measure) {
        facts.minutes = try Self.checked(minutes: minutes, word)
        return ("minutes", 1)
      }
    } catch {
      throw EntryError(error, at: place)
    }
    return nil
  }

  private static func helped(_ word: String) -> Bool? {
    switch VocabularyEntry.folded(word) {
    case "helped", "helped=yes", "helped=y": true
    case "no-help", "helped=no", "helped=n": false
    default: nil
    }
  }

  /// `amount=2`, or a number with the unit the measure is counted in: `500ml`.
  private func amount(
    _ word: String, of measure: Care.Measure
  ) throws(EntryProblem) -> Double? {
    let unit = MeasureVocabulary.unit(of: measure)
    let assigned = RecordEditor.Assignment(word: word).flatMap {
      $0.name.lowercased() == "amount" ? $0.value : nil
    }
    let text = (assigned ?? word).lowercased()
    let isMinutes = unit == "min"
    let units = isMinutes ? [] : [unit ?? "", (unit ?? "") + "s"]
    guard let (number, rest) = NumberExpression.leading(text[...]),
      rest.isEmpty ? assigned != nil : units.contains(String(rest))
    else {
      guard let assigned else { return nil }
      throw .badField(
        FieldError(
          field: "amount",
          problem: .unexpected(
            expected: isMinutes ? "a number" : "a number of \(unit ?? "it")", found: assigned)))
    }
    guard number <= Self.largestAmount else {
      throw .valueOutOfRange(
        fact: "the amount", given: number.plainText, low: "0", high: Self.largestAmount.plainText,
        suggestion: nil)
    }
    return number
  }

  /// A duration in minutes; a bare number only where the measure is not counted in something else.
  private func minutes(
    _ word: String, of measure: Care.Measure
  ) throws(EntryProblem) -> Double? {
    if let number = NumberExpression.value(word) {
      guard let unit = MeasureVocabulary.unit(of: measure), unit != "min" else { return number }
      throw .ambiguousNumber(word, readings: ["amount=\(word) (\(unit))", "\(word)m (minutes)"])
    }
    return DurationExpression.seconds(word).map { $0 / 60 }
  }

  private static func checked(
    minutes: Double, _ word: String
  ) throws(EntryProblem) -> Double {
    guard minutes > 0 else { throw .durationOutOfRange(word) }
    guard minutes <= longest else {
      throw .valueOutOfRange(
        fact: "the time of self-care in minutes", given: minutes.plainText, low: "0",
        high: longest.plainText, suggestion: nil)
    }
    return minutes
  }

  /// Minutes.
  private static let longest: Double = 1440
  private static let largestAmount: Double = 1_000_000
  private static let minuteWords: Set<String> = ["min", "mins", "minute", "minutes"]
  private static let ownWords = ["helped", "no-help"]
  /// The names that take a value.
  private static let names = ["amount", "helped"]
}
