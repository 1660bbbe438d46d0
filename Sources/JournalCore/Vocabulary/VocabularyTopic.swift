/// A part of the vocabulary, as `twj words` lists it.
package enum VocabularyTopic: String, Hashable, Sendable, CaseIterable {
  case sites, triggers, symptoms, medicines, events, measures, circumstances, sources

  /// The topic of a typed word, with or without its last `s`, in any case.
  package init?(word: String) {
    let typed = word.lowercased()
    guard
      let topic = Self.allCases.first(where: { typed == $0.rawValue || typed + "s" == $0.rawValue })
    else { return nil }
    self = topic
  }

  /// The words in the order they are listed.
  ///
  /// The details of events follow their kinds as `detail=head`, the way they are typed; a source is
  /// its key with the citation as its meaning.
  package var entries: [VocabularyEntry] {
    switch self {
    case .sites: SiteWords.all
    case .triggers: TriggerWords.all
    case .symptoms: SymptomVocabulary.all
    case .medicines: MedicineVocabulary.all
    case .events: EventVocabulary.all + EventVocabulary.details.map(Self.typed)
    case .measures: MeasureVocabulary.all
    case .circumstances: CircumstanceVocabulary.all
    case .sources:
      SourceVocabulary.all.map { VocabularyEntry($0.key, meaning: $0.citation, sources: []) }
    }
  }

  private static func typed(_ detail: EventVocabulary.Detail) -> VocabularyEntry {
    let kinds = detail.kinds.map(\.rawValue).joined(separator: ", ")
    return VocabularyEntry(
      "detail=\(detail.entry.slug)", aliases: detail.entry.aliases.map { "detail=\($0)" },
      meaning: "\(detail.entry.meaning) (\(kinds))", sources: detail.entry.sources)
  }
}
