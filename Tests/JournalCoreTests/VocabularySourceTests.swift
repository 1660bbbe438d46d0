import JournalCore
import Testing

struct VocabularySourceTests {
  @Test func `all sources are listed once, guidance before the four articles`() {
    #expect(
      SourceVocabulary.all.map(\.key) == [
        "NHS-TW", "NICE-127", "MAYO-EYE", "AAO", "NANOS", "SP-MYO", "MSC", "CC-HFS", "MLP",
        "STROKE", "TIA", "NHS-BP", "RHS", "EPI", "MND", "BFS", "MS-FM", "HYPOCA", "HYPOK", "SERO",
        "ALC", "CAF", "SLEEP", "PREECL", "TD", "COCH", "SCALES", "DIARY", "FHIR-SYM", "EHDSI",
        "src0", "src1", "src2", "src3",
      ])
  }

  @Test(arguments: SourceVocabulary.all)
  func `a source states its title, publisher and standing`(source: VocabularySource) {
    #expect(!source.title.isEmpty)
    #expect(!source.publisher.isEmpty)
    #expect(!source.standing.isEmpty)
  }

  @Test func `years are stated only where they are known`() {
    let years = SourceVocabulary.all.compactMap { source in
      source.year.map { "\(source.key) \($0)" }
    }
    #expect(
      years == [
        "MAYO-EYE 2021", "NANOS 2016", "NHS-BP 2023", "PREECL 2025", "COCH 2020", "src1 2018",
      ])
  }

  @Test func `a citation leaves out what is not known`() throws {
    let article = try #require(SourceVocabulary.source(key: "SRC1"))
    #expect(
      article.citation
        == "What causes your lip to twitch? (Medical News Today, 2018); lay, with references")
    let guidance = try #require(SourceVocabulary.source(key: "nhs-tw"))
    #expect(guidance.citation.hasSuffix("www.nhs.uk/conditions/twitching-eyes-and-muscles"))
    #expect(SourceVocabulary.source(key: "src4") == nil)
  }
}
