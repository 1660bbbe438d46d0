import JournalCore
import Testing

/// Values an episode's fields cannot hold.
struct RecordEditorRefusalTests {
  private func refusal(_ word: String) throws -> EntryError? {
    let desk = try EntryDesk()
    let editor = RecordEditor(vocabulary: desk.vocabulary, resolver: desk.resolver)
    let episode = Episode(
      uid: try #require(UID("e-1")), startedAt: desk.now, site: Site(slug: "eyelid"),
      enteredAt: desk.now)
    let assignment = try #require(RecordEditor.Assignment(word: word))
    do {
      _ = try editor.edited(episode, [.init(name: "visible", value: "yes"), assignment])
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    "start=", "site=", "strength=11", "strength=-1", "strength=left", "strength=1e1",
    "strength=nan",
    "count=0", "count=1000", "count=2.5", "count=mild", "bother=strong", "impact=5", "impact=1.5",
    "duration=0s", "duration=745h", "duration_s=0", "duration_s=2678401", "duration=soon",
    "side=up", "side=lefft", "eye=open", "character=flick", "character=flicker,odd",
    "unbroken=maybe",
    "precision=sure", "with=elbow", "site=elbow", "suspected=tee", "circumstances=+",
    "start=25:99", "start= ", "start=left", "start=9:00 left", "start=yd mon", "defaulted=colour",
    "start=99999999999h ago", "start=90",
  ])
  func `a value that does not fit is refused at its place`(word: String) throws {
    #expect(try refusal(word)?.places == [1])
  }

  @Test func `a bare duration asks for its unit, under its own name seconds are meant`() throws {
    #expect(try refusal("duration=90") == EntryError(.bareNumber("90"), at: 1))
    #expect(try refusal("duration_s=90") == nil)
  }

  @Test func `a moment to come is refused`() throws {
    let error = try #require(try refusal("start=tomorrow 9:00"))
    guard case .future = error.problem else {
      Issue.record("\(error)")
      return
    }
    #expect(error.places == [1])
  }

  @Test func `texts keep to their limits`() throws {
    #expect(try refusal("note=" + String(repeating: "x", count: FieldLimit.note)) == nil)
    for (name, limit) in [("note", FieldLimit.note), ("exclude_reason", FieldLimit.line)] {
      let word = "\(name)=" + String(repeating: "x", count: limit + 1)
      let problem = FieldError(field: name, problem: .tooLong(limit: limit))
      #expect(try refusal(word) == EntryError(.badField(problem), at: 1))
    }
    let tag = "tags=" + String(repeating: "x", count: FieldLimit.name + 1)
    #expect(try refusal(tag)?.places == [1])
  }

  @Test func `a value out of range tells the range`() throws {
    let problem = FieldProblem.outOfRange(low: "0", high: "10", found: "11")
    #expect(
      try refusal("strength=11")
        == EntryError(.badField(FieldError(field: "strength", problem: problem)), at: 1))
    #expect(
      try refusal("start=")
        == EntryError(.badField(FieldError(field: "started_at", problem: .missing)), at: 1))
    #expect(
      try refusal("site=eylid")
        == EntryError(.unknownWord("eylid", suggestions: ["eyelid"]), at: 1))
  }
}
