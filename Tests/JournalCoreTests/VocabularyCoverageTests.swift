import JournalCore
import Testing

/// Everything the four articles name as a trigger or an exposure can be logged by a built-in name.
struct VocabularyCoverageTests {
  /// Where something is logged.
  enum Name: Hashable, Sendable {
    case trigger(String)
    case circumstance(String)
    case event(HealthEvent.Kind, detail: String? = nil)
    case medicine(Medicine.Class)
    case condition(Profile.Condition)
    /// A field of the profile.
    case profile(String)

    var exists: Bool {
      switch self {
      case .trigger(let name): TriggerWords.all.contains { $0.slug == name }
      case .circumstance(let slug): CircumstanceVocabulary.all.contains { $0.slug == slug }
      case .event(let kind, let detail):
        EventVocabulary.all.contains { $0.slug == kind.rawValue }
          && detail.map { detail in
            EventVocabulary.details(of: kind).contains { $0.slug == detail }
          } ?? true
      case .medicine(let kind): MedicineVocabulary.all.contains { $0.slug == kind.rawValue }
      case .condition: true
      case .profile(let field): Profile.fields.contains { $0.name == field }
      }
    }

    /// The sources of the name; nil for facts of the profile, which have none.
    var sources: [String]? {
      switch self {
      case .trigger(let name): TriggerWords.all.entry(word: name)?.sources
      case .circumstance(let slug): CircumstanceVocabulary.all.entry(word: slug)?.sources
      case .event(let kind, let detail):
        if let detail {
          EventVocabulary.details(of: kind).entry(word: detail)?.sources
        } else {
          EventVocabulary.all.entry(word: kind.rawValue)?.sources
        }
      case .medicine(let kind): MedicineVocabulary.all.entry(word: kind.rawValue)?.sources
      case .condition, .profile: nil
      }
    }
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let thing: String
    /// The articles that name it.
    let articles: [String]
    let names: [Name]

    init(_ thing: String, _ articles: [String], _ names: Name...) {
      self.thing = thing
      self.articles = articles
      self.names = names
    }

    var testDescription: String { thing }
  }

  static let rows: [Row] = [
    Row("caffeine", ["src0"], .trigger("caffeine")),
    Row("caffeine in coffee, tea, soft drinks", ["src1"], .trigger("caffeine")),
    Row("more than 3 cups of coffee", ["src2"], .trigger("caffeine")),
    Row("caffeine stopped", ["src2"], .trigger("caffeine")),
    Row("caffeine drinks avoided", ["src3"], .trigger("caffeine")),
    Row("fizzy drinks", ["src2"], .circumstance("fizzy-drink")),
    Row("tobacco", ["src2", "src3"], .trigger("nicotine")),
    Row("alcohol", ["src1", "src2", "src3"], .trigger("alcohol")),
    Row("alcohol stopped", ["src1", "src2"], .event(.substanceStopped, detail: "alcohol")),
    Row("alcohol, long-term", ["src0", "src2"], .trigger("alcohol")),
    Row("illicit drugs", ["src1", "src2", "src3"], .event(.substanceUsed)),
    Row("cocaine, amphetamines", ["src2"], .event(.substanceUsed, detail: "stimulant")),
    Row("heroin", ["src2"], .event(.substanceUsed, detail: "opioid")),
    Row("illicit drugs stopped", ["src1", "src2", "src3"], .event(.substanceStopped)),
    Row("narcotics", ["src1"], .medicine(.opioid), .event(.substanceStopped, detail: "opioid")),
    Row("stimulants over the counter", ["src3"], .medicine(.stimulant), .medicine(.other)),
    Row("antidepressants", ["src0"], .medicine(.antidepressant)),
    Row("anti-anxiety drugs", ["src0"], .medicine(.antiAnxiety)),
    Row("steroids", ["src1"], .medicine(.steroid)),
    Row("oestrogens", ["src1"], .medicine(.oestrogen)),
    Row("leaflet lists fasciculation", ["src1"], .medicine(.leafletListsTwitching)),
    Row("any other medicine", ["src2", "src3"], .medicine(.other)),
    Row("stress", ["src0", "src1", "src2", "src3"], .trigger("stress")),
    Row("anxiety", ["src0", "src1", "src2", "src3"], .circumstance("anxiety")),
    Row("depression", ["src0"], .circumstance("low-mood")),
    Row("strong emotion", ["src2", "src3"], .circumstance("emotion")),
    Row("tiredness", ["src1", "src2", "src3"], .circumstance("fatigue"), .trigger("sleep")),
    Row("muscle fatigue", ["src3"], .circumstance("muscle-fatigue")),
    Row("potassium", ["src0", "src1", "src2", "src3"], .trigger("potassium_food")),
    Row("dehydration, poor nutrition", ["src0"], .trigger("water"), .trigger("meal_skipped")),
    Row("thyroid trouble", ["src0"], .event(.other, detail: "thyroid")),
    Row(
      "touch, sight or sound", ["src0"], .circumstance("touch"), .circumstance("sight"),
      .circumstance("sound")),
    Row("biting lip or cheek", ["src0"], .circumstance("lip-bite")),
    Row("heat or pressure on the lip", ["src3"], .circumstance("heat"), .circumstance("pressure")),
    Row("irritation of the lip", ["src3"], .circumstance("irritation")),
    Row(
      "injury of head or face", ["src1", "src3"], .event(.injury, detail: "head"),
      .event(.injury, detail: "face")),
    Row("injury of the neck", ["src0"], .event(.injury), .event(.injury, detail: "other")),
    Row("neck or thyroid surgery", ["src0", "src2"], .event(.neckOperation)),
    Row("viral infection", ["src1", "src2", "src3"], .event(.infection)),
    Row("herpes", ["src1", "src2", "src3"], .event(.infection, detail: "cold_sore")),
    Row("sinus inflammation", ["src2"], .trigger("blocked_nose")),
    Row("pregnancy", ["src2"], .profile("pregnant_since"), .profile("due")),
    Row("ageing", ["src1", "src2"], .profile("birth_year")),
    Row("environmental stressors", ["src2"], .circumstance("surroundings")),
    Row("migraine on its way", ["src0"], .circumstance("migraine-coming"), .condition(.migraine)),
  ]

  @Test(arguments: rows)
  func `everything the articles name can be logged by a built-in name`(row: Row) {
    #expect(!row.names.isEmpty)
    for name in row.names { #expect(name.exists, "\(name)") }
  }

  @Test(arguments: rows)
  func `the built-in name gives the articles as its sources`(row: Row) {
    for sources in row.names.compactMap(\.sources) {
      #expect(row.articles.filter { !sources.contains($0) } == [])
    }
  }

  @Test func `every circumstance but the screen comes from an article`() {
    let without = CircumstanceVocabulary.all.filter(\.sources.isEmpty).map(\.slug)
    #expect(without == ["screen"])
  }
}
