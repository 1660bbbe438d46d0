import JournalCore
import Testing

/// The words after `symptom`.
struct SymptomParserTests {
  private let parser = SymptomParser(
    vocabulary: Vocabulary(sites: [SiteDefinition(site: Site(slug: "ear_tip"), area: .face)]))

  private func refusal(_ line: String) -> EntryError? {
    do {
      _ = try parser.parse(line.words)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("face_droop", "face_droop"), ("face-droop", "face_droop"), ("FACE-DROOP", "face_droop"),
    ("numb_lip", "numb_lip"), ("numb-lip", "numb_lip"), ("loc", "loc"), ("vocal", "vocal"),
  ])
  func `slugs, with a hyphen too`(word: String, slug: String) throws {
    #expect(try parser.parse([word]).symptom == slug)
  }

  @Test func `every symptom of the list is understood by its slug and its words`() throws {
    for entry in SymptomVocabulary.all {
      for word in [entry.slug] + entry.aliases {
        #expect(try parser.parse([word]).symptom == entry.slug, "\(word)")
      }
    }
  }

  @Test func `left out is unknown, gone and now`() throws {
    let facts = try parser.parse(["headache"])
    var bare = SymptomFacts(symptom: "headache")
    bare.onset = .unknown
    #expect(facts == bare && !facts.isOngoing && facts.time.isEmpty && !facts.isStartUnknown)
  }

  @Test func `all words of a symptom in one line`() throws {
    let line = [
      "numb-lip left sudden ongoing sev8 site=calf local-cause longstanding usual improving",
      "reviewed=20nov yd 21:30",
    ]
    let facts = try parser.parse(line.joined(separator: " ").words)
    #expect(facts.side == .left && facts.onset == .sudden && facts.isOngoing && facts.severity == 8)
    #expect(facts.site == Site(slug: "calf") && facts.hasLocalCause && facts.isLongstanding)
    #expect(facts.isUsual && facts.isImproving == true)
    #expect(facts.reviewed == .dayAndMonth(day: 20, month: 11))
    #expect(facts.time.day == .daysAgo(1) && facts.time.clock == ClockTime(minuteOfDay: 1290))
  }

  @Test(arguments: [
    ("l", Side.left), ("r", .right), ("b", .both), ("m", .middle), ("Left", .left),
    ("right", .right),
    ("both", .both), ("middle", .middle),
  ])
  func `sides`(word: String, side: Side) throws {
    #expect(try parser.parse(["vision", word]).side == side)
  }

  @Test func `other forms`() throws {
    #expect(try parser.parse(["vision", "gradual"]).onset == .gradual)
    #expect(try parser.parse(["vision", "gone"]).isOngoing == false)
    #expect(try parser.parse(["vision", "local_cause"]).hasLocalCause)
    #expect(try parser.parse(["vision", "sev6.5"]).severity == 6.5)
    #expect(try parser.parse(["vision", "when=unknown"]).isStartUnknown)
    #expect(try parser.parse(["vision", "20m", "ago"]).time.ago == 1200)
    #expect(try parser.parse(["vision", "site=upper-lip"]).site == Site(slug: "lip-upper"))
    #expect(try parser.parse(["vision", "site=Ear_Tip"]).site == Site(slug: "ear_tip"))
  }

  @Test func `a name that is not in the list is refused, near ones are shown`() throws {
    #expect(throws: EntryError.self) { try parser.parse([]) }
    #expect(
      refusal("numb-lipp")
        == EntryError(
          .unknownWord("numb-lipp", suggestions: ["numb_lip"]), at: 0))
    #expect(refusal("weak")?.places == [0])
    #expect(refusal("numb")?.places == [0])
    #expect(refusal("") == EntryError(.unknownWord("", suggestions: []), at: 0))
  }

  @Test(arguments: [
    ("sudden gradual", "onset", "sudden", "gradual"), ("l r", "side", "left", "right"),
    ("gone ongoing", "ongoing or gone", "gone", "ongoing"),
    ("sev1 sev2", "severity", "sev1", "sev2"),
    ("site=lip site=lid", "site", "site=lip", "site=lid"),
    ("usual usual", "usual", "usual", "usual"),
    ("reviewed=yd reviewed=mon", "reviewed", "reviewed=yd", "reviewed=mon"),
    ("yd mon", "day", "yd", "mon"), ("21:30 9pm", "clock time", "21:30", "9pm"),
    ("when=unknown yd", "when", "when=unknown", "yd"),
    ("yd when=unknown", "when", "yd", "when=unknown"),
    ("when=unknown when=unknown", "when", "when=unknown", "when=unknown"),
  ])
  func `two words for one thing are refused with both places`(
    line: String, fact: String, first: String, second: String
  ) {
    let problem = EntryProblem.twice(fact: fact, first: first, second: second)
    #expect(refusal("vision \(line)") == EntryError(problem, at: 1, 2))
  }

  @Test(arguments: [
    (
      "sev11",
      EntryProblem.valueOutOfRange(
        fact: "severity", given: "11", low: "0", high: "10", suggestion: nil)
    ),
    ("site=eylid", .unknownWord("eylid", suggestions: ["eyelid"])),
    ("reviewed=soon", .notADay("soon")), ("reviewed=", .notADay("")),
    ("reviewed=2026-02-30", .notADay("2026-02-30")),
    ("90s", .misplaced(word: "90s", command: "symptom")),
    ("90", .misplaced(word: "90", command: "symptom")),
    ("str6", .misplaced(word: "str6", command: "symptom")),
    ("c2", .misplaced(word: "c2", command: "symptom")),
    ("when=yd", .misplaced(word: "when=yd", command: "symptom")),
    ("siite=calf", .unknownWord("siite", suggestions: ["site"])),
    ("suddn", .unknownWord("suddn", suggestions: ["sudden"])),
    ("onging", .unknownWord("onging", suggestions: ["ongoing"])),
    ("", .unknownWord("", suggestions: [])),
  ])
  func `what cannot be taken is refused at its place`(word: String, problem: EntryProblem) {
    #expect(refusal("vision l \(word)") == EntryError(problem, at: 2))
  }

  @Test func `the record holds what was said`() throws {
    let desk = try EntryDesk()
    let facts = try parser.parse("numb-lip r gradual ongoing sev3 improving".words)
    let record = facts.record(startedAt: desk.now, reviewedOn: nil, context: desk.context)
    #expect(record.symptom == "numb_lip" && record.side == .right && record.onset == .gradual)
    #expect(record.isOngoing && record.severity == 3 && record.isImproving == true)
    #expect(
      record.startedAt == desk.now && record.enteredAt == desk.now && record.reviewedOn == nil)
    #expect(
      !record.hasLocalCause && !record.isLongstanding && !record.isUsual && record.site == nil)
    let old = try parser.parse("vision when=unknown local-cause longstanding usual site=brow".words)
    let unknown = old.record(
      startedAt: nil, reviewedOn: desk.resolver.today, context: desk.context)
    #expect(unknown.startedAt == nil && unknown.hasLocalCause && unknown.isLongstanding)
    #expect(unknown.isUsual && unknown.site == Site(slug: "brow"))
    #expect(unknown.reviewedOn == desk.resolver.today)
  }
}
