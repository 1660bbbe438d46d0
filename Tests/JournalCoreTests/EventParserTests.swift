import JournalCore
import Testing

/// The words after `event`.
struct EventParserTests {
  private let parser = EventParser(
    vocabulary: Vocabulary(sites: [SiteDefinition(site: Site(slug: "temple"), area: .eye)]))

  private func refusal(_ words: [String]) -> EntryError? {
    do {
      _ = try parser.parse(words)
      return nil
    } catch {
      return error
    }
  }

  @Test func `every kind is understood by its slug and its words`() throws {
    for entry in EventVocabulary.all {
      for word in [entry.slug, entry.slug.uppercased()] + entry.words {
        #expect(try parser.parse([word]).kind.rawValue == entry.slug, "\(word)")
      }
    }
  }

  @Test func `every detail of a kind may stand alone or after detail=`() throws {
    for detail in EventVocabulary.details {
      for kind in detail.kinds {
        for word in detail.entry.words {
          let alone = try parser.parse([kind.rawValue, word, "3d"])
          #expect(alone.detail == detail.entry.slug && alone.time.day == .daysAgo(3))
          let named = try parser.parse([kind.rawValue, "yd", "detail=\(word)"])
          #expect(named.detail == detail.entry.slug && named.time.day == .daysAgo(1))
        }
      }
    }
  }

  @Test(arguments: ["cheek", "jaw", "lid", "nose", "forehead", "face", "temple", "upper-lip"])
  func `an injury of a place in the face is one of the face`(site: String) throws {
    #expect(try parser.parse(["injury", site]).detail == "face")
    #expect(try parser.parse(["injury", "detail=\(site)"]).detail == "face")
  }

  @Test(arguments: [
    ("injury", "hand"), ("injury", "left knee"), ("injury", "neck"), ("other", "new pillow"),
    ("infection", "sore throat"), ("substance-used", "poppers"), ("birth", "twins"),
  ])
  func `other details are free words`(kind: String, detail: String) throws {
    #expect(try parser.parse([kind, "detail=\(detail)"]).detail == detail)
  }

  @Test func `a place in the face is no detail of another kind`() {
    #expect(refusal(["infection", "cheek"])?.places == [1])
  }

  @Test(arguments: [
    ("detail=haed", EntryProblem.unknownWord("haed", suggestions: ["head"])),
    ("detail=fce", .unknownWord("fce", suggestions: [])),
  ])
  func `a slip of a detail that rules read is asked about`(word: String, problem: EntryProblem) {
    guard case .unknownWord(_, let suggestions) = problem, !suggestions.isEmpty else {
      #expect(refusal(["injury", word]) == nil, "three letters are too few to tell")
      return
    }
    #expect(refusal(["injury", word]) == EntryError(problem, at: 1))
  }

  @Test(arguments: [
    ("injry", EntryProblem.unknownWord("injry", suggestions: ["injury"]), [0]),
    ("injury hand", .unknownWord("hand", suggestions: ["head"]), [1]),
    ("injury face head", .twice(fact: "detail", first: "face", second: "head"), [1, 2]),
    ("injury yd mon", .twice(fact: "day", first: "yd", second: "mon"), [1, 2]),
    ("injury detail=", .badText(fact: "detail", limit: FieldLimit.line), [1]),
    ("injury where=head", .unknownWord("where", suggestions: []), [1]),
    ("injury 90s", .misplaced(word: "90s", command: "event"), [1]),
    ("substance-stopped stimulant", .unknownWord("stimulant", suggestions: []), [1]),
  ])
  func `what cannot be taken is refused at its place`(
    line: String, problem: EntryProblem, places: [Int]
  ) {
    #expect(refusal(line.words) == EntryError(problem, places: places))
  }

  @Test func `a detail has its limit and holds what a line can show`() throws {
    let most = "detail=" + String(repeating: "x", count: FieldLimit.line)
    #expect(try parser.parse(["other", most]).detail?.utf8.count == FieldLimit.line)
    #expect(refusal(["other", most + "x"])?.places == [1])
    #expect(
      refusal(["other", "detail=a\u{7}b"])
        == EntryError(.hiddenCharacter(fact: "detail"), at: 1))
    #expect(refusal([])?.places == [])
  }
}
