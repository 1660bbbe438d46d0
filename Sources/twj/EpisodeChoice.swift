import JournalCore
import Storage

/// Finds the episodes that words of a filter mean: what `list` shows and `rm` takes out.
struct EpisodeChoice {
  let journal: OpenJournal

  /// - Throws: ``CommandError/words(_:)`` for a word that is not understood.
  func filter(_ words: [String], verb: String) throws -> EpisodeFilter {
    let parser = EpisodeFilterParser(vocabulary: journal.vocabulary, resolver: journal.resolver)
    return try WordLine.understood([verb], words) { () throws(EntryError) in
      try parser.parse(words)
    }
  }

  /// The episodes that fit, also those left out of counts, oldest first; of some days only where
  /// they are given.
  func episodes(_ filter: EpisodeFilter, in days: DayRange? = nil) throws -> [Episode] {
    let store = try journal.store()
    let records = try days.map { days throws in try store.journal(in: days) } ?? store.journal()
    return filter.matches(in: records, boundary: journal.boundary)
      .sorted { $0.startedAt < $1.startedAt }
  }

  /// The latest episodes that count, oldest first, and how many came before them.
  func latest(_ count: Int) throws -> (episodes: [Episode], earlier: Int) {
    let (latest, total) = try journal.store().latestEpisodes(atLeast: count)
    let episodes = latest.sorted { $0.startedAt < $1.startedAt }.suffix(count)
    return (Array(episodes), total - episodes.count)
  }
}
