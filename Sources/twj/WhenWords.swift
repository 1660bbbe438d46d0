import JournalCore

/// Reads words that may only say when.
enum WhenWords {
  /// - Throws: ``EntryError`` for any other word.
  static func expression(
    _ words: [String], scanner: EntryScanner
  ) throws(EntryError) -> TimeExpression {
    var time = TimeCollector()
    var place = 0
    while place < words.count {
      let scanned = try scanner.scan(words, at: place)
      let range = place..<(place + scanned.length)
      let text = words[range].joined(separator: " ")
      if try !time.take(scanned.word, text: text, places: range) {
        throw EntryError(.misplaced(word: text, command: "when"), at: place)
      }
      place += scanned.length
    }
    return time.expression
  }
}
