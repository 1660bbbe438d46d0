import JournalCore
import Reporting
import Testing

struct WordsJSONTests {
  @Test func `a word has all its keys, unknown ones null`() throws {
    let words = try #require(Self.list("words", of: WordsJSON([.triggers, .symptoms])))
    #expect(
      words.first?["also_typed_as"]
        == ["c", "coffee", "espresso", "tea", "green-tea", "cola", "energy", "decaf"])
    let symptom = try #require(words.first { $0["word"] == "eye_pain_sight" })
    #expect(
      symptom == [
        "topic": "symptoms", "word": "eye_pain_sight",
        "also_typed_as": ["eye-pain-blurred", "painful-blurred-eye"], "unit": .null,
        "meaning": "a painful eye that sees less", "sources": [],
      ])
  }

  @Test func `all words of all topics are there`() throws {
    let words = try #require(Self.list("words", of: WordsJSON()))
    let expected = VocabularyTopic.allCases.filter { $0 != .sources }.flatMap(\.entries).map(\.slug)
    #expect(words.map { $0["word"] } == expected.map { .string($0) })
  }

  @Test func `a topic brings the sources it names and no others`() throws {
    let sources = try #require(Self.list("sources", of: WordsJSON([.measures])))
    #expect(sources.map { $0["key"] } == ["NHS-TW", "src0", "src1", "src2", "src3"])
    #expect(sources.first?["address"] == "www.nhs.uk/conditions/twitching-eyes-and-muscles")
    #expect(sources.first?["year"] == .null)
    #expect(sources.first { $0["key"] == "src1" }?["year"] == 2018)
  }

  @Test func `the sources topic brings all sources and no words`() throws {
    let view = WordsJSON([.sources])
    #expect(Self.list("words", of: view)?.isEmpty == true)
    #expect(try #require(Self.list("sources", of: view)).count == SourceVocabulary.all.count)
  }

  private static func list(_ name: String, of view: WordsJSON) -> [JSONValue]? {
    guard case .array(let elements) = view.value[name] else { return nil }
    return elements
  }
}
