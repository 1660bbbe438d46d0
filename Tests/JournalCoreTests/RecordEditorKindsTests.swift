import JournalCore
import Testing

/// `edit` on the other kinds of record.
struct RecordEditorKindsTests {
  private let desk: EntryDesk
  private let uid: UID

  init() throws {
    desk = try EntryDesk()
    uid = try #require(UID("r-1"))
  }

  private func edited<Record: JournalRecord>(_ record: Record, _ words: String...) throws -> Record
  {
    let editor = RecordEditor(
      vocabulary: desk.vocabulary, resolver: desk.resolver, rules: ["P1", "D1"])
    let assignments = try words.map { try #require(RecordEditor.Assignment(word: $0)) }
    return try #require(try editor.edited(record, assignments) as? Record)
  }

  private func cups(_ typed: String? = "2 cups", amount: Double = 190) -> Exposure {
    Exposure(
      uid: uid, trigger: "caffeine", day: desk.resolver.today, at: desk.now, amountKind: .add,
      amount: amount, unit: "mg", asEntered: typed, enteredAt: desk.now)
  }

  @Test(arguments: [
    ("amount=3", 285.0, "3 cups"), ("amount=120mg", 120, "120 mg"), ("amount=1cup", 95, "1 cup"),
  ])
  func `an amount is stated anew, with what was typed`(
    word: String, amount: Double, typed: String
  ) throws {
    let after = try edited(cups(), word)
    #expect(after.amount == amount && after.asEntered == typed && after.unit == "mg")
  }

  @Test func `a bare number counts the drink that was typed before`() throws {
    let tea = try edited(cups("1 tea", amount: 47), "amount=2")
    #expect(tea.amount == 94 && tea.asEntered == "2 tea")
    #expect(try edited(cups("2 cups + 1 tea", amount: 237), "amount=2").amount == 190)
    #expect(try edited(cups("1 tea + 2 cups", amount: 237), "amount=2").amount == 190)
    #expect(try edited(cups(nil), "amount=2").amount == 190)
  }

  @Test func `a trigger that is no longer known keeps its unit`() throws {
    let old = Exposure(
      uid: uid, trigger: "chocolate", day: desk.resolver.today, at: nil, amountKind: .total,
      amount: 3, unit: "bar", asEntered: "3 bar", enteredAt: desk.now)
    for word in ["amount=4", "amount=4bar", "amount=4 bar"] {
      let after = try edited(old, word)
      #expect(after.amount == 4 && after.asEntered == "4 bar", "\(word)")
    }
    #expect(throws: EntryError.self) { try edited(old, "amount=4mg") }
    #expect(throws: EntryError.self) { try edited(old, "amount=1000001") }
  }

  @Test func `other fields of an exposure`() throws {
    #expect(try edited(cups(), "day=mon").day.iso == "2026-11-16")
    #expect(try edited(cups(), "kind=total").amountKind == .total)
    #expect(try edited(cups(), "at=").at == nil)
    #expect(try edited(cups(), "as_entered=").asEntered == nil)
    let moved = try edited(cups(), "start=yd 15:00")
    #expect(moved.at?.iso == "2026-11-19T15:00:00+01:00" && moved.day.iso == "2026-11-19")
    #expect(try edited(cups(), "at=yd 15:00", "day=today").day == desk.resolver.today)
  }

  @Test(arguments: [
    "amount=", "amount=4h", "amount=53", "amount=-1", "day=tomorrow", "day=", "kind=more",
    "trigger=sleep",
    "unit=g", "entered_at=yd", "at=tomorrow 9:00",
  ])
  func `what an exposure cannot hold is refused`(word: String) throws {
    let error = try #require(throws: EntryError.self) { try edited(cups(), word) }
    #expect(error.places == [0])
  }

  private func symptom() -> Symptom {
    var symptom = Symptom(
      uid: uid, symptom: "numb_lip", startedAt: desk.now, enteredAt: desk.now)
    symptom.side = .left
    symptom.site = Site(slug: "lip")
    symptom.severity = 5
    symptom.isImproving = true
    symptom.reviewedOn = desk.resolver.today
    symptom.isOngoing = true
    symptom.onset = .sudden
    return symptom
  }

  @Test(arguments: [
    ("symptom=face-droop", "symptom", FieldValue.text("face_droop")),
    ("symptom=Drooping", "symptom", .text("face_droop")), ("start=", "started_at", .null),
    ("onset=gradual", "onset", .text("gradual")), ("onset=Unknown", "onset", .text("unknown")),
    ("onset=", "onset", .text("unknown")), ("side=b", "side", .text("both")),
    ("side=", "side", .null),
    ("site=calf", "site", .text("calf")), ("site=", "site", .null),
    ("ongoing=no", "ongoing", .flag(false)),
    ("severity=8", "severity", .number(8)), ("severity=sev8", "severity", .number(8)),
    ("severity=", "severity", .null), ("local-cause=yes", "local_cause", .flag(true)),
    ("longstanding=y", "longstanding", .flag(true)),
    ("reviewed_on=mon", "reviewed_on", .text("2026-11-16")),
    ("reviewed=", "reviewed_on", .null), ("usual=yes", "usual", .flag(true)),
    ("improving=no", "improving", .flag(false)), ("improving=", "improving", .null),
  ])
  func `fields of a symptom`(word: String, field: String, value: FieldValue) throws {
    let changed = try edited(symptom(), word).fieldList[field]
    if case .day(let day) = changed {
      #expect(FieldValue.text(day.iso) == value)
    } else {
      #expect(changed == value)
    }
  }

  @Test(arguments: [
    "symptom=", "symptom=twitchy", "onset=fast", "severity=11", "severity=mild", "site=elbow",
    "reviewed_on=tomorrow", "start=tomorrow 9:00", "ongoing=perhaps", "uid=x", "entered_at=",
  ])
  func `what a symptom cannot hold is refused`(word: String) throws {
    let error = try #require(throws: EntryError.self) { try edited(symptom(), word) }
    #expect(error.places == [0])
  }

  @Test func `fields of a visit`() throws {
    let visit = Visit(
      uid: uid, day: desk.resolver.today, who: "gp", covers: ["P1"], outcome: "wait",
      followUp: desk.resolver.today)
    #expect(try edited(visit, "who=Optician").who == "optician")
    #expect(try edited(visit, "day=yd").day.iso == "2026-11-19")
    #expect(try edited(visit, "covers=d1, lid,face-droop").covers == ["D1", "EYE", "face_droop"])
    #expect(try edited(visit, "covers=").covers == [])
    #expect(try edited(visit, "outcome=").outcome == nil)
    #expect(try edited(visit, "follow-up=mon").followUp?.iso == "2026-11-23")
    #expect(try edited(visit, "follow_up=2027-01-05").followUp?.iso == "2027-01-05")
    #expect(try edited(visit, "follow_up=").followUp == nil)
    for word in [
      "who=", "who=neurologst", "who=yd", "covers=P9", "day=tomorrow", "day=", "follow_up=soon",
    ] {
      #expect(throws: EntryError.self, "\(word)") { try edited(visit, word) }
    }
  }
}
