import JournalCore

/// The wording of what is one word here and was typed in two.
extension ErrorWording {
  /// The line with the word at a place joined to another one, where the two mean something together:
  /// `lid l lower`, `lower lid`, `str 4`, `strength=4`, `symptom droopy lid`; nil otherwise.
  static func inOneWord(_ line: [String], at place: Int) -> String? {
    guard line.indices.contains(place) else { return nil }
    let words =
      line.first == "symptom"
      ? symptom(line, place) : scale(line, place) ?? site(line, place)
    return words.map { "In one word:  twj \($0.map(quoted).joined(separator: " "))" }
  }

  private static func site(_ line: [String], _ place: Int) -> [String]? {
    guard isEpisode(line) || line.first == "list" else { return nil }
    let vocabulary = Vocabulary()
    let word = line[place].lowercased()
    for other in line.indices where other != place {
      guard let slug = vocabulary.site(word: line[other])?.slug else { continue }
      let name = line[other].lowercased()
      let joined = ["\(word)-\(name)", "\(name)-\(word)", "\(slug)-\(word)"]
        .first { vocabulary.site(word: $0) != nil }
      guard let joined else { continue }
      var words = line
      words[other] = joined
      words.remove(at: place)
      return sideBehindSite(words)
    }
    return nil
  }

  /// A scale and its number.
  private static func scale(_ line: [String], _ place: Int) -> [String]? {
    let parts = line[place].lowercased().split(separator: "=", omittingEmptySubsequences: false)
    let isAboutEpisode =
      line.contains { Vocabulary().site(word: $0) != nil } && isEpisode(line)
      || ["stop", "again"].contains(line.first)
    let named = EntryScanner.scales.first { [$0.name, $0.fact].contains(String(parts[0])) }
    guard let named, isAboutEpisode, parts.count <= 2 else { return nil }
    let isNext = parts.count == 1
    guard let number = isNext ? line.dropFirst(place + 1).first : parts.last.map(String.init),
      let value = NumberExpression.value(number), value <= named.limit
    else { return nil }
    return Array(line[..<place]) + [named.name + number] + line[(place + (isNext ? 2 : 1))...]
  }

  /// A symptom of two words, or one that was named twice.
  private static func symptom(_ line: [String], _ place: Int) -> [String]? {
    for first in [place - 1, place] where first > 0 && first + 1 < line.count {
      let (left, right) = (line[first], line[first + 1])
      let same = SymptomVocabulary.entry(word: left)?.slug
      let joined = "\(left)-\(right)".lowercased()
      let isTwice = same != nil && same == SymptomVocabulary.entry(word: right)?.slug
      guard isTwice || SymptomVocabulary.entry(word: joined) != nil else { continue }
      return line[..<first] + [isTwice ? left : joined] + line[(first + 2)...]
    }
    return nil
  }

  /// Symptoms in whose words a word stands.
  static func symptomHint(_ word: String) -> String {
    let all = "The words:  twj words symptoms"
    let names = SymptomVocabulary.all.compactMap { entry in
      entry.words.first { $0.split(separator: "-").contains { $0 == word.lowercased() } }
    }
    return names.isEmpty ? all : "Such as:  \(names.prefix(4).joined(separator: " · "))   \(all)"
  }
}
