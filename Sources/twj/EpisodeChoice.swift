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

  /// The episodes that fit, also those left out of counts, oldest first.
  func episodes(_ filter: EpisodeFilter) throws -> [Episode] {
    filter.matches(in: try journal.store().journal(), boundary: journal.boundary)
      .sorted { $0.startedAt < $1.startedAt }
  }
}
