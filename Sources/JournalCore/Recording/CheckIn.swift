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

  /// `own` are more words of the command, for suggestions.
  ///
  /// - Throws: ``EntryError`` for words that are not understood, given twice, or out of place.
  package func parse(
    _ words: [String], note: String? = nil, own: [String] = []
  ) throws(EntryError) -> CheckIn {
    var collector = CheckInCollector(scanner)
    var time = TimeCollector()
    var place = 0
    while place < words.count {
      if try collector.takeClosing(words[place], place) {
        place += 1
        continue
      }
      let scanned = try scanner.scan(words, at: place, own: own + CheckInCollector.closingWords)
      let range = place..<(place + scanned.length)
      let text = words[range].joined(separator: " ")
      if try !time.take(scanned.word, text: text, places: range) {
        try collector.take(scanned.word, text: text, place: place)
      }
      place += scanned.length
    }
    guard time.expression.isEmpty || time.expression.isDayOnly else {
      throw EntryError(
        .misplaced(word: "a clock time", command: "day"), places: time.expression.places)
    }
    var result = try collector.finished()
    result.time = time.expression
    result.note = try EntryParser.checked(note: note)
    return result
  }
}
