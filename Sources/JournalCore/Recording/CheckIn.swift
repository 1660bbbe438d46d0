/// What a day check-in says: values, declined questions, and whether the day is closed.
package struct CheckIn: Hashable, Sendable {
  /// What is to happen to the day as a whole.
  package enum Closing: Hashable, Sendable {
    case close(DayRecord.Closing)
    case reopen
  }

  package var time = TimeExpression()
  package var amounts: [StatedAmount] = []
  /// Names of triggers whose question is declined.
  package var skipped: [String] = []
  package var closing: Closing?
  package var note: String?

  package init() {}
}

/// Parses `day [day] [trigger=amount…] [skip=trigger…] [none|complete|reopen]`.
package struct CheckInParser: Sendable {
  private let scanner: EntryScanner

  package init(vocabulary: Vocabulary) { scanner = EntryScanner(vocabulary: vocabulary) }

  /// - Throws: ``EntryError`` for words that are not understood, given twice, or out of place.
  package func parse(_ words: [String], note: String? = nil) throws(EntryError) -> CheckIn {
    var result = CheckIn()
    var time = TimeCollector()
    var closingPlace: Int?
    var place = 0
    result.note = note
    while place < words.count {
      if let closing = Self.closings[words[place].lowercased()] {
        if let first = closingPlace {
          throw EntryError(
            .twice(fact: "closing", first: words[first], second: words[place]), at: first, place)
        }
        result.closing = closing
        closingPlace = place
        place += 1
        continue
      }
      let scanned = try scanner.scan(words, at: place)
      let range = place..<(place + scanned.length)
      let text = words[range].joined(separator: " ")
      if try !time.take(scanned.word, text: text, places: range) {
        try take(scanned.word, text: text, place: place, into: &result)
      }
      place += scanned.length
    }
    result.time = time.expression
    guard result.time.isEmpty || result.time.isDayOnly else {
      throw EntryError(
        .misplaced(word: "a clock time", command: "day"), places: result.time.places)
    }
    return result
  }

  private func take(
    _ word: EntryWord, text: String, place: Int, into result: inout CheckIn
  ) throws(EntryError) {
    switch word {
    case .amount(let amount):
      let others = result.amounts.filter { $0.trigger == amount.trigger }
      if let clash = others.first(where: { $0.drink == nil || $0.drink == amount.drink }) {
        throw EntryError(
          .twice(fact: amount.trigger.name, first: clash.asEntered, second: text), at: place)
      }
      result.amounts.append(amount)
    case .assignment("skip", let name):
      for part in name.split(separator: ",").map(String.init) {
        guard let trigger = scanner.amounts.name(part)?.trigger else {
          throw EntryError(
            .unknownWord(part, suggestions: scanner.suggestions(for: part)), at: place)
        }
        if !result.skipped.contains(trigger.name) { result.skipped.append(trigger.name) }
      }
    case .number: throw EntryError(.bareNumber(text), at: place)
    default: throw EntryError(.misplaced(word: text, command: "day"), at: place)
    }
  }

  private static let closings: [String: CheckIn.Closing] = [
    "none": .close(.none), "complete": .close(.complete), "reopen": .reopen,
  ]
}
