/// Where the user's own sites and triggers are named.
package enum VocabularyUse {
  /// The records that name a site or trigger by its definition; none for any other record.
  package static func records(
    naming definition: any JournalRecord, in journal: Journal
  ) -> [any JournalRecord] {
    switch definition {
    case let definition as SiteDefinition:
      let site = definition.site
      return journal.episodes.filter { $0.site == site || $0.togetherWith == site }
        + journal.symptoms.filter { $0.site == site }
    case let definition as TriggerDefinition where TriggerVocabulary.named(definition.name) == nil:
      let name = definition.name
      return journal.exposures.filter { $0.trigger == name }
        + journal.days.filter { $0.skipped.contains(name) }
        + journal.suspects.filter { $0.trigger == name }
        + journal.experiments.filter { $0.trigger == name }
    default: return []
    }
  }
}
