/// Which episodes are meant: all that is said must fit, and of several sites or sides one.
package struct EpisodeFilter: Hashable, Sendable {
  package var sites: [Site] = []
  package var sides: [Side] = []
  /// The first and the last day an episode may count to; nil where nothing was said.
  package var first: LocalDay?
  package var last: LocalDay?
  /// Circumstances it has, without their `+`.
  package var tags: [String] = []
  /// Triggers the person believed in, without their `?`.
  package var suspects: [String] = []
  /// Triggers of which a value above zero is stated for its day.
  package var triggers: [String] = []

  package init() {}

  /// Whether nothing was said, so that every episode fits.
  package var isEmpty: Bool { self == EpisodeFilter() }

  /// The episodes of a journal that fit, in its order; the journal holds all amounts of their days.
  package func matches(in journal: Journal, boundary: DayBoundary) -> [Episode] {
    let days = triggers.map { Self.days(with: $0, in: journal) }
    return journal.episodes.filter { episode in
      let day = boundary.day(of: episode.startedAt)
      return fits(episode, on: day) && days.allSatisfy { $0.contains(day) }
    }
  }

  private func fits(_ episode: Episode, on day: LocalDay) -> Bool {
    (sites.isEmpty || sites.contains(episode.site))
      && (sides.isEmpty || episode.side.map(sides.contains) ?? false)
      && first.map { day >= $0 } ?? true && last.map { day <= $0 } ?? true
      && tags.allSatisfy { Self.holds(episode.circumstances, $0) }
      && suspects.allSatisfy { Self.holds(episode.suspected, $0) }
  }

  private static func holds(_ words: [String], _ word: String) -> Bool {
    words.contains { $0.lowercased() == word.lowercased() }
  }

  private static func days(with trigger: String, in journal: Journal) -> Set<LocalDay> {
    let rule = Vocabulary(journal: journal).trigger(named: trigger)?.dayRule ?? .sum
    let stated = journal.exposures.filter { $0.trigger == trigger }
    return Set(
      Dictionary(grouping: stated, by: \.day)
        .filter { DailyExposure(rule: rule).value(of: $0.value) ?? 0 > 0 }.keys)
  }
}
