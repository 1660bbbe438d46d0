import JournalCore
import Testing

struct VocabularyChoiceTests {
  @Test func `medicines are all classes, in order`() {
    #expect(MedicineVocabulary.all.map(\.slug) == Medicine.Class.allCases.map(\.rawValue))
  }

  @Test func `events are all kinds, in order`() {
    #expect(EventVocabulary.all.map(\.slug) == HealthEvent.Kind.allCases.map(\.rawValue))
  }

  @Test func `measures are all measures, in order`() {
    #expect(MeasureVocabulary.all.map(\.slug) == Care.Measure.allCases.map(\.rawValue))
  }

  @Test func `trigger words are those of the built-in triggers, with their units`() {
    #expect(TriggerWords.all.map(\.slug) == TriggerVocabulary.all.map(\.name))
    #expect(TriggerWords.all.map(\.unit) == TriggerVocabulary.all.map(\.unit))
  }

  @Test func `site words are those of the built-in sites, in order`() {
    #expect(SiteWords.all.map(\.slug) == SiteVocabulary.all.map(\.site.slug))
    for entry in SiteWords.all {
      for word in [entry.slug] + entry.aliases {
        #expect(SiteVocabulary.site(word: word)?.slug == entry.slug, "\(word)")
      }
    }
    #expect(SiteWords.all.entry(word: "eyelid")?.aliases == ["lid"])
    #expect(SiteWords.all.entry(word: "lip-upper")?.aliases == ["upper-lip"])
  }

  @Test(arguments: TriggerWords.all)
  func `every word of a trigger is understood on an episode line`(entry: VocabularyEntry) throws {
    let parser = EntryParser(vocabulary: Vocabulary())
    for word in [entry.slug] + entry.aliases {
      let facts = try parser.parse(["lid", "\(word)1"]).facts
      #expect(facts.amounts.map(\.trigger.name) == [entry.slug], "\(word)")
    }
  }

  @Test(arguments: CircumstanceVocabulary.all)
  func `every circumstance is taken as it is stored`(entry: VocabularyEntry) throws {
    let parser = EntryParser(vocabulary: Vocabulary())
    #expect(try parser.parse(["lid", "+\(entry.slug)"]).facts.circumstances == [entry.slug])
  }

  @Test(arguments: [
    ("antidepressant", Medicine.Class.antidepressant), ("Anti-Anxiety", .antiAnxiety),
    ("anti_anxiety", .antiAnxiety), ("water-tablet", .diuretic), ("estrogen", .oestrogen),
    ("leaflet", .leafletListsTwitching),
  ])
  func `a class is found by slug or other word`(word: String, found: Medicine.Class) {
    #expect(MedicineVocabulary.medicineClass(word: word) == found)
  }

  @Test(arguments: [
    ("neck-operation", HealthEvent.Kind.neckOperation), ("knock", .injury), ("BIRTH", .birth),
    ("substance_stopped", .substanceStopped), ("stomach-bug", .stomachIllness),
  ])
  func `an event is found by slug or other word`(word: String, found: HealthEvent.Kind) {
    #expect(EventVocabulary.kind(word: word) == found)
  }

  @Test(arguments: [
    ("warm-compress", Care.Measure.warmCompress), ("compress", .warmCompress),
    ("Yoga", .relaxation), ("stretch", .massage), ("screen-break", .screenBreak),
  ])
  func `a measure is found by slug or other word`(word: String, found: Care.Measure) {
    #expect(MeasureVocabulary.measure(word: word) == found)
  }

  @Test func `an unknown word is no class, no event and no measure`() {
    #expect(MedicineVocabulary.medicineClass(word: "aspirin") == nil)
    #expect(EventVocabulary.kind(word: "moving") == nil)
    #expect(MeasureVocabulary.measure(word: "acupuncture") == nil)
  }

  @Test(arguments: [
    (HealthEvent.Kind.injury, ["head", "face", "other"]),
    (.substanceStopped, ["alcohol", "sedative", "opioid", "other"]),
    (.substanceUsed, ["opioid", "stimulant", "other"]), (.birth, []),
  ])
  func `details belong to their kinds`(kind: HealthEvent.Kind, slugs: [String]) {
    #expect(EventVocabulary.details(of: kind).map(\.slug) == slugs)
  }

  @Test func `a detail is understood for its kind only`() {
    #expect(EventVocabulary.detail(word: "Cocaine", of: .substanceUsed) == "stimulant")
    #expect(EventVocabulary.detail(word: "cocaine", of: .injury) == nil)
    #expect(EventVocabulary.detail(word: "head", of: .injury) == "head")
  }
}
