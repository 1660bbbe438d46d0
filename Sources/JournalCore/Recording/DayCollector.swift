/// Reads the words that say the day of a medicine or an event: those of any line, and `3d`, `2w` or
/// `3d ago`, which elsewhere could be durations.
struct DayCollector {
  private let scanner: EntryScanner
  private let command: String
  /// The words and the names before `=` of the command itself, for suggestions.
  private let own: [String]
  private var time = TimeCollector()

  init(_ scanner: EntryScanner, command: String, own: [String]) {
    self.scanner = scanner
    self.command = command
    self.own = own
  }

  var expression: TimeExpression { time.expression }

  /// Takes the word at a place and says how many words that were.
  ///
  /// - Throws: ``EntryError`` for a word that says no day, or a second one.
  mutating func take(_ words: [String], at place: Int) throws(EntryError) -> Int {
    if let days = Self.daysAgo(words[place]) {
      let isSaid = place + 1 < words.count && words[place + 1].lowercased() == "ago"
      let range = place..<(place + (isSaid ? 2 : 1))
      let text = words[range].joined(separator: " ")
      _ = try time.take(.day(.daysAgo(days)), text: text, places: range)
      return range.count
    }
    let scanned = try scanner.scan(words, at: place, own: own)
    let range = place..<(place + scanned.length)
    let text = words[range].joined(separator: " ")
    if case .assignment(let name, _) = scanned.word {
      throw EntryError(scanner.unknownName(name, own: own), at: place)
    }
    if try !time.take(scanned.word, text: text, places: range) {
      throw EntryError(.misplaced(word: text, command: command), at: place)
    }
    return scanned.length
  }

  /// `3d` is 3, `2w` is 14; nil for any other word.
  private static func daysAgo(_ word: String) -> Int? {
    let lower = word.lowercased()
    let digits = lower.dropLast()
    guard (1...5).contains(digits.utf8.count), let number = Int(digits: digits) else { return nil }
    switch lower.last {
    case "d": return number
    case "w": return number * 7
    default: return nil
    }
  }
}
