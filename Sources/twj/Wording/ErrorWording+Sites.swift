import JournalCore

/// The wording of a site that was typed in two words.
extension ErrorWording {
  /// The line with `lower lid`, or `lid … lower`, as the one word `lower-lid`; nil where the word at a
  /// place makes no site with another one of the line.
  static func siteInOneWord(_ line: [String], at place: Int) -> String? {
    guard line.indices.contains(place) else { return nil }
    let vocabulary = Vocabulary()
    let word = line[place].lowercased()
    for other in line.indices where other != place && vocabulary.site(word: line[other]) != nil {
      let name = line[other].lowercased()
      let slug = vocabulary.site(word: name)?.slug ?? name
      let candidates = ["\(word)-\(name)", "\(name)-\(word)", "\(slug)-\(word)"]
      guard let site = candidates.first(where: { vocabulary.site(word: $0) != nil }) else {
        continue
      }
      var words = line
      words[other] = site
      words.remove(at: place)
      return "In one word:  twj \(words.map(quoted).joined(separator: " "))"
    }
    return nil
  }
}
