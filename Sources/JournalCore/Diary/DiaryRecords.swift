/// What an analysis of days needs of a journal.
package struct DiaryRecords: Hashable, Sendable {
  /// The user's own triggers and changed built-in ones.
  package var triggers: [TriggerDefinition] = []
  package var suspects: [Suspect] = []
  package var episodes: [Episode] = []
  package var amounts = DiaryAmounts()
  package var days: [DayRecord] = []

  package init() {}

  package init(_ journal: Journal) {
    triggers = journal.triggers
    suspects = journal.suspects
    episodes = journal.episodes
    amounts = DiaryAmounts(journal.exposures)
    days = journal.days
  }
}
