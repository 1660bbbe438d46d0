/// Parses the words of `start`, `stop` and `cancel`.
package struct TimerParser: Sendable {
  /// What is to be stopped, when it ended, and what else is known of it.
  package struct Stopping: Hashable, Sendable {
    package var site: Site?
    package var end: TimerStop.End
    package var facts: EntryFacts
  }

  private let parser: EntryParser
  private let resolver: TimeResolver

  package init(vocabulary: Vocabulary, resolver: TimeResolver) {
    parser = EntryParser(vocabulary: vocabulary)
    self.resolver = resolver
  }

  /// `start <site> …`: an episode line without a duration, which goes on.
  ///
  /// - Throws: ``EntryError``; also for a start of which only the day is given.
  package func start(
    _ words: [String], note: String?
  ) throws(EntryError) -> (site: Site, facts: EntryFacts, time: ResolvedTime) {
    guard !words.isEmpty else {
      throw EntryError(.missing(fact: "a site", example: "start lid l"))
    }
    var (site, facts) = try parser.parse(words, note: note)
    try refuse(words, command: "start") { word in
      switch word {
      case .duration, .unknownDuration: true
      default: false
      }
    }
    guard !facts.time.isDayOnly else {
      throw EntryError(
        .missing(fact: "a clock time beside the day", example: "start lid yd 21:30"),
        places: facts.time.places)
    }
    facts.isOngoing = true
    return (site, facts, try resolver.resolve(facts.time))
  }

  /// `stop [site] [how long, or when it ended] …`.
  ///
  /// - Throws: ``EntryError``; also where both a length and an end are given.
  package func stop(_ words: [String], note: String? = nil) throws(EntryError) -> Stopping {
    let site = words.first.flatMap(parser.scanner.vocabulary.site)
    let facts = try parser.facts(words, from: site == nil ? 0 : 1, note: note)
    try refuse(words, command: "stop") { $0 == .detail(.ongoing) }
    guard !facts.time.isDayOnly else {
      throw EntryError(
        .missing(fact: "a clock time beside the day", example: "stop yd 21:30"),
        places: facts.time.places)
    }
    guard !facts.time.isEmpty else {
      let end: TimerStop.End =
        facts.duration.map { .after($0) } ?? (facts.isDurationUnknown ? .unknown : .now)
      return Stopping(site: site, end: end, facts: facts)
    }
    guard facts.duration == nil, !facts.isDurationUnknown else {
      throw EntryError(
        .twice(fact: "end", first: "how long", second: "until when"), places: facts.time.places)
    }
    return Stopping(site: site, end: .at(try resolver.resolve(facts.time).moment), facts: facts)
  }

  /// `cancel [site] [side]`.
  ///
  /// - Throws: ``EntryError`` for any other word.
  package func cancel(_ words: [String]) throws(EntryError) -> (site: Site?, side: Side?) {
    let site = words.first.flatMap(parser.scanner.vocabulary.site)
    let facts = try parser.facts(words, from: site == nil ? 0 : 1)
    try refuse(words, command: "cancel") { word in
      if case .side = word { return false }
      return true
    }
    return (site, facts.side)
  }

  /// Refuses the first word of a meaning that has no place in a command.
  private func refuse(
    _ words: [String], command: String, _ isMisplaced: (EntryWord) -> Bool
  ) throws(EntryError) {
    var place = words.first.flatMap(parser.scanner.vocabulary.site) == nil ? 0 : 1
    while place < words.count {
      let scanned = try parser.scanner.scan(words, at: place)
      guard !isMisplaced(scanned.word) else {
        throw EntryError(
          .misplaced(
            word: words[place..<(place + scanned.length)].joined(separator: " "), command: command),
          at: place)
      }
      place += scanned.length
    }
  }
}
