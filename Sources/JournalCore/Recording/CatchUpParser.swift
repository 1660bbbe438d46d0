/// Parses the days of `catchup`: `fri none coffee=2 slept=7h, sat skip, sun episodes=3 site=lid`.
package struct CatchUpParser: Sendable {
  private let vocabulary: Vocabulary
  private let resolver: TimeResolver

  package init(vocabulary: Vocabulary, resolver: TimeResolver) {
    self.vocabulary = vocabulary
    self.resolver = resolver
  }

  /// The most episodes that can be told of a day at once.
  package static let mostEpisodes = 50

  /// The words of the command itself.
  package static let ownWords = ["skip", "forgot", "episodes", "site", "side"]

  private typealias Place = (word: String, place: Int)

  /// - Throws: ``EntryError`` for a word that is not understood, a day said twice, or one of which
  ///   nothing is said.
  package func parse(_ words: [String]) throws(EntryError) -> [CaughtUpDay] {
    var days: [CaughtUpDay] = []
    var heads: [Place] = []
    for segment in Self.segments(words) {
      let day = try self.day(segment)
      if let earlier = days.firstIndex(where: { $0.day == day.day }) {
        throw EntryError(
          .twice(fact: "day", first: heads[earlier].word, second: segment[0].word),
          at: heads[earlier].place, segment[0].place)
      }
      days.append(day)
      heads.append(segment[0])
    }
    return days
  }

  /// The words of each day; a comma ends one.
  private static func segments(_ words: [String]) -> [[Place]] {
    var segments: [[Place]] = [[]]
    for (place, word) in words.enumerated() {
      let isLast = word.hasSuffix(",")
      let text = isLast ? String(word.dropLast()) : word
      if !text.isEmpty { segments[segments.count - 1].append((text, place)) }
      if isLast { segments.append([]) }
    }
    return segments.filter { !$0.isEmpty }
  }

  private func day(_ segment: [Place]) throws(EntryError) -> CaughtUpDay {
    let head = segment[0]
    let expression = try DayWord.day(head.word, place: head.place)
    var time = TimeExpression(day: expression)
    time.places = [head.place]
    var said = CaughtUpDay(day: try resolver.day(time))
    var rest: [Place] = []
    var own: [String: Place] = [:]
    for word in segment.dropFirst() {
      guard let name = Self.ownName(word.word) else {
        rest.append(word)
        continue
      }
      if let first = own[name] {
        throw EntryError(
          .twice(fact: name, first: first.word, second: word.word), at: first.place, word.place)
      }
      own[name] = word
    }
    guard segment.count > 1 else {
      throw EntryError(
        .missing(
          fact: "what \(head.word) was", example: "catchup \(head.word) none   (or: skip · forgot)"),
        at: head.place)
    }
    try take(own, rest, into: &said, head: head)
    return said
  }

  private func take(
    _ own: [String: Place], _ rest: [Place], into said: inout CaughtUpDay, head: Place
  ) throws(EntryError) {
    said.checkIn = try checkIn(rest)
    said.isPassedOver = own["skip"] != nil
    said.isForgotten = own["forgot"] != nil
    let closing = rest.first { CheckInCollector.closingWords.contains($0.word.lowercased()) }
    let isTold = own["episodes"] != nil && said.checkIn.closing == .close(.complete)
    let states = [own["skip"], own["forgot"], isTold ? nil : closing, own["episodes"]]
      .compactMap(\.self).sorted { $0.place < $1.place }
    guard states.count < 2 else {
      throw EntryError(
        .twice(fact: "day", first: states[0].word, second: states[1].word), at: states[0].place,
        states[1].place)
    }
    if said.isPassedOver, let other = rest.first {
      throw EntryError(.misplaced(word: other.word, command: "catchup"), at: other.place)
    }
    said.bouts = try bouts(own, said.day, head)
  }

  /// Amounts, `skip=` and whether the day is closed, as in `day`.
  private func checkIn(_ words: [Place]) throws(EntryError) -> CheckIn {
    let result: CheckIn
    do throws(EntryError) {
      result = try CheckInParser(vocabulary: vocabulary).parse(
        words.map(\.word), own: Self.ownWords)
    } catch {
      throw EntryError(error.problem, places: error.places.map { words[$0].place })
    }
    if result.closing == .reopen, let word = words.first(where: { $0.word == "reopen" }) {
      throw EntryError(.misplaced(word: word.word, command: "catchup"), at: word.place)
    }
    guard result.time.isEmpty else {
      let places = result.time.places.map { words[$0].place }
      throw EntryError(
        .misplaced(word: "a second day without a comma", command: "catchup"), places: places)
    }
    return result
  }

  /// As many episodes as were told, of which only the day is known.
  private func bouts(
    _ own: [String: Place], _ day: LocalDay, _ head: Place
  ) throws(EntryError) -> [CaughtUpDay.Bout] {
    guard let count = own["episodes"] else {
      if let stray = own["site"] ?? own["side"] {
        throw EntryError(
          .missing(fact: "how many episodes", example: "catchup \(head.word) episodes=3 site=lid"),
          at: stray.place)
      }
      return []
    }
    guard let number = Int(digits: Self.value(count.word)), (1...Self.mostEpisodes).contains(number)
    else {
      throw EntryError(
        .valueOutOfRange(
          fact: "episodes", given: Self.value(count.word), low: "1", high: "\(Self.mostEpisodes)",
          suggestion: nil), at: count.place)
    }
    guard let site = own["site"] else {
      throw EntryError(
        .missing(fact: "the site", example: "catchup \(head.word) episodes=\(number) site=lid"),
        at: count.place)
    }
    let words = [Self.value(site.word)] + (own["side"].map { [Self.value($0.word)] } ?? [])
    do throws(EntryError) {
      let bout = try bout(words, on: day)
      return Array(repeating: bout, count: number)
    } catch {
      let places = [site.place] + (own["side"].map { [$0.place] } ?? [])
      throw EntryError(error.problem, places: error.places.map { places[$0] })
    }
  }

  /// An episode line about one day: without a clock time only the day is known, and a time after
  /// midnight and before the day's end is of the night that follows.
  package func bout(_ words: [String], on day: LocalDay) throws(EntryError) -> CaughtUpDay.Bout {
    let (site, facts) = try EntryParser(vocabulary: vocabulary).parse(words)
    var time = facts.time
    guard time.day == nil, time.ago == nil, time.moment == nil, time.localDateTime == nil else {
      throw EntryError(
        .misplaced(word: "another day", command: "catchup"), places: facts.time.places)
    }
    time.day = .date(day)
    if let clock = time.clock, clock < resolver.boundary.start { time.day = .date(day + 1) }
    return CaughtUpDay.Bout(site: site, facts: facts, time: try resolver.resolve(time))
  }

  private static func ownName(_ word: String) -> String? {
    let lower = word.lowercased()
    if ["skip", "forgot"].contains(lower) { return lower }
    guard let mark = lower.firstIndex(of: "=") else { return nil }
    let name = String(lower[..<mark])
    return ["episodes", "site", "side"].contains(name) ? name : nil
  }

  private static func value(_ word: String) -> String {
    word.firstIndex(of: "=").map { String(word[word.index(after: $0)...]) } ?? word
  }
}
