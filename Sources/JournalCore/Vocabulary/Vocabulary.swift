/// All names the entry language knows: the built-in ones and the user's own.
package struct Vocabulary: Sendable {
  package let sites: [SiteDefinition]
  package let triggers: [TriggerDefinition]
  package let settings: JournalSettings

  /// The built-in words, the user's sites and triggers, and the sizes of drinks.
  package init(
    sites: [SiteDefinition] = [], triggers: [TriggerDefinition] = [],
    settings: JournalSettings = JournalSettings()
  ) {
    self.sites = sites
    let own = Set(triggers.map(\.name))
    self.triggers = TriggerVocabulary.all.filter { !own.contains($0.name) } + triggers
    self.settings = settings
  }

  package init(journal: Journal) {
    self.init(
      sites: journal.sites, triggers: journal.triggers,
      settings: JournalSettings(journal.settings))
  }

  /// The site of a typed word, built in or the user's own.
  package func site(word: String) -> Site? {
    if let builtIn = SiteVocabulary.site(word: word) { return builtIn }
    let lower = word.lowercased()
    return sites.first { $0.site.slug.lowercased() == lower }?.site
  }

  /// The area of a site; nil for a site that is not defined.
  package func area(of site: Site) -> Area? {
    site.builtInArea ?? sites.first { $0.site == site }?.area
  }

  /// The trigger of a name; `-` stands for `_`.
  package func trigger(named name: String) -> TriggerDefinition? {
    let typed = VocabularyEntry.folded(name)
    return triggers.first { VocabularyEntry.folded($0.name) == typed }
  }

  /// Every word that may be typed as a site.
  package var siteWords: [String] {
    SiteVocabulary.all.flatMap(\.words) + sites.map(\.site.slug)
  }
}
