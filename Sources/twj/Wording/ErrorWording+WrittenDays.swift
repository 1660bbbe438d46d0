import JournalCore

/// The wording of dates in a form that is not read.
extension ErrorWording {
  /// How `26.11.2027` and `26/11/2027` are written here, with the line put right where the date can
  /// mean one day only; nil for what is no such date.
  static func writtenDay(_ word: String, in line: [String], at place: Int) -> String? {
    guard let mark = ["." as Character, "/"].first(where: { word.contains($0) }) else { return nil }
    let parts = word.split(separator: mark, omittingEmptySubsequences: false).map(String.init)
    let numbers = parts.compactMap { Int(digits: $0) }
    let isOpen = parts.count == 3 && parts[2].isEmpty
    guard numbers.count == (isOpen ? 2 : 3), parts.count == 3 else { return nil }
    let general = "A day is written 20nov or 2026-11-20"
    guard mark == ".", !isOpen, line.indices.contains(place), line[place] == word,
      let day = LocalDay(year: numbers[2], month: numbers[1], day: numbers[0])
    else { return general }
    let words = line[..<place] + [day.iso] + line[(place + 1)...]
    return "\(general):  twj \(words.map(quoted).joined(separator: " "))"
  }
}
