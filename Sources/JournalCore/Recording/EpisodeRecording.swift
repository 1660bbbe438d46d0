/// An episode line as changes of the journal, with what the receipt tells.
package struct EpisodeRecording {
  package let episode: Episode
  package let time: ResolvedTime
  package let changes: [Change]
  package let dayFacts: [DayFact]
  /// The day had been closed as without twitches and is now closed as complete.
  package let reopenedClosing: LocalDay?
  /// A stored episode of the same site and side within two minutes.
  package let possibleDuplicate: Episode?

  /// Works out the changes; `stored` holds what is stored for the day the episode counts to, and
  /// `defaulted` names the fields taken over from the last entry.
  package init(
    site: Site, facts: EntryFacts, time: ResolvedTime, stored: Journal, defaulted: [String] = [],
    context: RecordingContext
  ) {
    let episode = Self.episode(site, facts, time, defaulted, context)
    let exposures = facts.exposures.map { amount in
      (
        amount,
        context.exposure(amount, day: time.day, at: time.moment, kind: .total)
      )
    }
    let closing = Self.closingChange(stored.days.first { $0.day == time.day })
    self.episode = episode
    self.time = time
    dayFacts = exposures.map { DayFact(stated: $0.0, adding: $0.1, to: stored.exposures) }
    reopenedClosing = closing == nil ? nil : time.day
    possibleDuplicate = Self.duplicate(of: episode, among: stored.episodes)
    changes = [.add(episode)] + exposures.map { .add($0.1) } + (closing.map { [$0] } ?? [])
  }

  /// The longest distance in seconds at which two entries of one place look like the same one.
  package static let duplicateWindow = 120

  private static func episode(
    _ site: Site, _ facts: EntryFacts, _ time: ResolvedTime, _ defaulted: [String],
    _ context: RecordingContext
  ) -> Episode {
    var episode = Episode(
      uid: context.makeUID(), startedAt: time.moment, site: site, enteredAt: context.now)
    episode.precision = time.precision
    facts.apply(to: &episode)
    episode.defaulted = defaulted
    return episode
  }

  /// A day closed `none` becomes `complete` when an episode turns up; its first closing counts.
  private static func closingChange(_ record: DayRecord?) -> Change? {
    guard let record, record.closed == DayRecord.Closing.none else { return nil }
    var complete = record
    complete.closed = .complete
    return .replace(record, with: complete)
  }

  private static func duplicate(of episode: Episode, among stored: [Episode]) -> Episode? {
    guard episode.precision != .day else { return nil }
    return stored.last { other in
      other.counts && other.site == episode.site && other.side == episode.side
        && other.precision != .day
        && abs(other.startedAt.seconds - episode.startedAt.seconds) <= duplicateWindow
    }
  }
}
