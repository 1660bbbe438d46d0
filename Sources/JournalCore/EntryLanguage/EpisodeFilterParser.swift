/// Parses `site:lid side:l since:8w until:20nov day:yd +tag suspect:caffeine trigger:coffee`; a
/// `name=value` and a site, side or day alone mean the same.
package struct EpisodeFilterParser: Sendable {
  private let scanner: EntryScanner
  private let resolver: TimeResolver

  package init(vocabulary: Vocabulary, resolver: TimeResolver) {
    scanner = EntryScanner(vocabulary: vocabulary)
    self.resolver = resolver
  }

  /// The names before the colon.
  package static let names = ["site", "side", "since", "until", "day", "tag", "suspect", "trigger"]

  /// - Throws: ``EntryError`` for a word that is not understood or says again what was said.
  package func parse(_ words: [String]) throws(EntryError) -> EpisodeFilter {
    var filter = EpisodeFilter()
    var claims = FactClaims()
    for (place, word) in words.enumerated() {
      let (name, value) = try named(word, place)
      if !["tag", "suspect", "trigger"].contains(name) { try claims.claim(name, word, place) }
      do throws(EntryProblem) {
        try take(name, value, &filter)
      } catch {
        throw EntryError(error, at: place)
      }
    }
    if let clash = claims.clash("day", between: "day", and: "since")
      ?? claims.clash("day", between: "day", and: "until")
    {
      throw clash
    }
    if let first = filter.first, let last = filter.last, first > last {
      let problem = FieldError(
        field: "until", problem: .contradiction("it lies before the first day"))
      throw EntryError(.badField(problem), places: claims["until"].map { [$0.place] } ?? [])
    }
    return filter
  }

  /// The name and the value of a word.
  private func named(_ word: String, _ place: Int) throws(EntryError) -> (String, String) {
    if word.hasPrefix("+") { return ("tag", String(word.dropFirst())) }
    if word.hasPrefix("?"), word.count > 1 { return ("suspect", String(word.dropFirst())) }
    if let mark = word.firstIndex(where: { $0 == ":" || $0 == "=" }), mark != word.startIndex,
      word.first?.isLetter == true
    {
      let name = word[..<mark].lowercased()
      let known = ["from": "since", "to": "until"][name] ?? name
      guard Self.names.contains(known) else {
        throw EntryError(
          .unknownWord(
            String(word[..<mark]), suggestions: Suggestion.nearest(to: name, among: Self.names)),
          at: place)
      }
      return (known, String(word[word.index(after: mark)...]))
    }
    if scanner.vocabulary.site(word: word) != nil { return ("site", word) }
    if case .side? = EntryWords.meaning(of: word.lowercased()) { return ("side", word) }
    if DayExpression.parse(word) != nil { return ("day", word) }
    throw EntryError(.unknownWord(word, suggestions: suggestions(for: word)), at: place)
  }

  private func take(
    _ name: String, _ value: String, _ filter: inout EpisodeFilter
  ) throws(EntryProblem) {
    switch name {
    case "site": filter.sites = try list(value, "site:lid", site)
    case "side": filter.sides = try list(value, "side:l", side)
    case "since":
      if let days = DaySpan.days(value) {
        filter.first = resolver.today - (days - 1)
      } else {
        filter.first = try day(value)
      }
    case "until": filter.last = try day(value)
    case "day":
      let day = try day(value)
      (filter.first, filter.last) = (day, day)
    case "tag": filter.tags.append(try tag(value))
    case "suspect": filter.suspects.append(try trigger(value))
    default: filter.triggers.append(try trigger(value))
    }
  }

  /// One or several values with commas between them.
  private func list<Value>(
    _ text: String, _ example: String, _ read: (String) throws(EntryProblem) -> Value
  ) throws(EntryProblem) -> [Value] {
    let parts = text.split(separator: ",").map(String.init)
    guard !parts.isEmpty else {
      throw .missing(fact: "a value after the colon", example: "list \(example)")
    }
    var values: [Value] = []
    for part in parts { values.append(try read(part)) }
    return values
  }

  private func site(_ word: String) throws(EntryProblem) -> Site {
    if let site = scanner.vocabulary.site(word: word) { return site }
    let near = Suggestion.nearest(to: word, among: scanner.vocabulary.siteWords)
    throw .unknownWord(word, suggestions: near)
  }

  private func side(_ word: String) throws(EntryProblem) -> Side {
    if case .side(let side)? = EntryWords.meaning(of: word.lowercased()) { return side }
    let sides = Side.allCases.map(\.rawValue)
    throw .unknownWord(word, suggestions: Suggestion.nearest(to: word, among: sides))
  }

  private func tag(_ word: String) throws(EntryProblem) -> String {
    guard !word.isEmpty else { throw .missing(fact: "a tag after the +", example: "list +heat") }
    return word
  }

  /// The name of a trigger or of a drink's.
  private func trigger(_ word: String) throws(EntryProblem) -> String {
    if let name = scanner.amounts.nameWithValue(word) { return name.trigger.name }
    if let trigger = scanner.vocabulary.trigger(named: word) { return trigger.name }
    let near = Suggestion.nearest(to: word, among: scanner.amounts.longWords)
    throw .unknownWord(word, suggestions: near)
  }

  private func day(_ word: String) throws(EntryProblem) -> LocalDay {
    switch DayExpression.parse(word) {
    case .success(let expression):
      do throws(EntryError) {
        return try resolver.day(TimeExpression(day: expression))
      } catch {
        throw error.problem
      }
    case .failure(let problem): throw problem
    case nil: throw .notADay(word)
    }
  }

  private func suggestions(for word: String) -> [String] {
    let days = ["today", "yesterday"] + Weekday.allCases.map { $0.name.lowercased() }
    return Suggestion.nearest(
      to: word,
      among: Self.names.map { "\($0):" } + Side.allCases.map(\.rawValue)
        + scanner.vocabulary.siteWords + days)
  }
}
