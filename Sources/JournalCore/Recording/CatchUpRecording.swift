/// A day that was caught up on, as changes of the journal, with what the receipt tells.
package struct CatchUpRecording {
  package let said: CaughtUpDay
  package let checkIn: CheckInRecording
  /// Without local numbers.
  package let episodes: [Episode]
  package let changes: [Change]

  /// Works out the changes; `stored` holds what is stored for that day. A day whose episodes are
  /// told is complete, and what was not answered of it stays unknown.
  ///
  /// - Throws: ``CheckInRecording/Refusal``.
  package init(
    _ said: CaughtUpDay, stored: Journal, context: RecordingContext
  ) throws(CheckInRecording.Refusal) {
    var answers = said.checkIn
    if said.isForgotten { answers.skipped.append(DayRecord.episodesQuestion) }
    if !said.bouts.isEmpty {
      answers.closing = .close(.complete)
      let known = Set(answers.amounts.map(\.trigger.name) + stored.exposures.map(\.trigger))
        .union(said.bouts.flatMap { $0.facts.amounts.map(\.trigger.name) })
      answers.skipped += CaughtUpDay.everyday.filter {
        !known.contains($0) && !answers.skipped.contains($0)
      }
    }
    let made = said.bouts.map { bout in
      EpisodeRecording(
        site: bout.site, facts: bout.facts, time: bout.time, stored: stored,
        defaulted: bout.defaulted, context: context)
    }
    let checkIn = try CheckInRecording(answers, day: said.day, stored: stored, context: context)
    self.said = said
    self.checkIn = checkIn
    episodes = made.map(\.episode)
    changes = made.flatMap(\.changes).filter { $0.before == nil } + checkIn.changes
  }
}
