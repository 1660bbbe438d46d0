import JournalCore
import Testing

struct VocabularyTests {
  @Test(arguments: VocabularyTopic.allCases)
  func `a typed word means one entry of its topic at most`(topic: VocabularyTopic) {
    var owners: [String: [String]] = [:]
    for entry in topic.entries {
      for word in [entry.slug] + entry.aliases {
        owners[VocabularyEntry.folded(word), default: []].append(entry.slug)
      }
    }
    #expect(owners.filter { $0.value.count > 1 } == [:])
  }

  @Test(arguments: VocabularyTopic.allCases)
  func `every entry has words that can be typed and a plain meaning`(topic: VocabularyTopic) {
    #expect(!topic.entries.isEmpty)
    for entry in topic.entries {
      #expect(!entry.meaning.isEmpty, "\(entry.slug)")
      #expect(entry.meaning.utf8.allSatisfy { (32...126).contains($0) }, "\(entry.slug)")
      #expect(!entry.meaning.hasSuffix("."), "\(entry.slug)")
      for word in [entry.slug] + entry.aliases {
        #expect(word.utf8.allSatisfy { (33...126).contains($0) }, "\(word)")
      }
    }
  }

  @Test(arguments: VocabularyTopic.allCases.filter { $0 != .sources })
  func `sources of an entry exist and stand in the order of the list`(topic: VocabularyTopic) {
    let keys = SourceVocabulary.all.map(\.key)
    for entry in topic.entries {
      #expect(entry.sources == keys.filter(entry.sources.contains), "\(entry.slug)")
    }
  }

  @Test(arguments: VocabularyTopic.allCases.filter { $0 != .sources })
  func `no meaning names a disease or repeats folklore`(topic: VocabularyTopic) {
    let avoided = [
      "stroke", "palsy", "parkinson", "sclerosis", "dystonia", "tourette", "epilep", "hemifacial",
      "motor neuron", "luck", "kiss",
    ]
    for entry in topic.entries {
      let words = ([entry.slug, entry.meaning] + entry.aliases).joined(separator: " ").lowercased()
      #expect(avoided.filter(words.contains) == [], "\(entry.slug)")
    }
  }

  @Test(arguments: [
    ("symptoms", VocabularyTopic.symptoms), ("Symptom", .symptoms), ("SITES", .sites),
    ("measure", .measures), ("circumstance", .circumstances), ("source", .sources),
  ])
  func `a topic is named in the plural or the singular`(word: String, topic: VocabularyTopic) {
    #expect(VocabularyTopic(word: word) == topic)
  }

  @Test(arguments: ["", "s", "symptomss", "medic", "words"])
  func `another word is no topic`(word: String) {
    #expect(VocabularyTopic(word: word) == nil)
  }

  @Test func `details of events follow the kinds, as they are typed`() throws {
    let slugs = VocabularyTopic.events.entries.map(\.slug)
    #expect(Array(slugs.prefix(8)) == HealthEvent.Kind.allCases.map(\.rawValue))
    #expect(
      slugs.dropFirst(8).map { $0.replacing("detail=", with: "") }
        == EventVocabulary.details.map(\.entry.slug))
    let stimulant = try #require(
      VocabularyTopic.events.entries.entry(word: "detail=cocaine"))
    #expect(stimulant.slug == "detail=stimulant")
    #expect(stimulant.meaning.hasSuffix("(substance_used)"))
  }
}
