import JournalCore
import Testing

/// `edit` on days and on the smaller kinds of record.
struct RecordEditorDayTests {
  private let desk: EntryDesk
  private let uid: UID

  init() throws {
    desk = try EntryDesk()
    uid = try #require(UID("r-1"))
  }

  private func edited<Record: JournalRecord>(_ record: Record, _ words: String...) throws -> Record
  {
    let editor = RecordEditor(vocabulary: desk.vocabulary, resolver: desk.resolver)
    let assignments = try words.map { try #require(RecordEditor.Assignment(word: $0)) }
    return try #require(try editor.edited(record, assignments) as? Record)
  }

  @Test func `closing and opening a day keeps its two fields together`() throws {
    let open = DayRecord(day: desk.resolver.today)
    let closed = try edited(open, "closed=complete")
    #expect(closed.closed == .complete && closed.closedAt == desk.now)
    let earlier = try #require(Moment(iso: "2026-11-20T20:00:00+01:00"))
    let first = DayRecord(
      day: desk.resolver.today, closed: DayRecord.Closing.none, closedAt: earlier)
    #expect(try edited(first, "closed=complete").closedAt == earlier)
    let reopened = try edited(first, "closed=")
    #expect(reopened.closed == nil && reopened.closedAt == nil)
  }

  @Test func `what was declined, and the note`() throws {
    let record = DayRecord(day: desk.resolver.today, skipped: ["sleep"], note: "quiet")
    #expect(try edited(record, "skipped=coffee, st").skipped == ["caffeine", "stress"])
    #expect(try edited(record, "skipped=").skipped == [])
    #expect(try edited(record, "note=").note == nil)
    #expect(try edited(record, "note=loud").note == "loud")
    for word in ["day=yd", "closed_at=yd", "closed=open", "skipped=foo", "start=9:00"] {
      #expect(throws: EntryError.self, "\(word)") { try edited(record, word) }
    }
  }

  @Test func `answers of a face check`() throws {
    let check = FaceCheck(at: desk.now, face: .yes, arms: .yes, speech: .yes)
    let after = try edited(check, "face=no", "arms=not-sure", "speech=skip")
    #expect(after.face == .no && after.arms == .notSure && after.speech == .notAsked)
    #expect(throws: EntryError.self) { try edited(check, "at=yd 9:00") }
    #expect(throws: EntryError.self) { try edited(check, "face=maybe") }
  }

  @Test func `medicines, events and care take their words`() throws {
    let medicine = Medicine(
      uid: uid, name: "X", medicineClass: .other, step: .start, day: desk.resolver.today)
    #expect(try edited(medicine, "class=dopamine-blocking").medicineClass == .dopamineBlocking)
    #expect(try edited(medicine, "class=antipsychotic").medicineClass == .dopamineBlocking)
    #expect(try edited(medicine, "change=Switch", "name=Y").step == .switch)
    #expect(throws: EntryError.self) { try edited(medicine, "class=blue") }
    #expect(throws: EntryError.self) { try edited(medicine, "name=") }
    let event = HealthEvent(uid: uid, eventKind: .other, day: desk.resolver.today, detail: nil)
    let operation = try edited(event, "kind=neck-operation", "day=yd", "detail=thyroid")
    #expect(operation.eventKind == .neckOperation && operation.detail == "thyroid")
    #expect(try edited(event, "kind=knock", "detail=Head").detail == "head")
    let care = Care(uid: uid, measure: .rest, at: desk.now)
    #expect(try edited(care, "measure=warm-compress", "minutes=10", "helped=yes").minutes == 10)
    #expect(try edited(care, "measure=yoga").measure == .relaxation)
    #expect(try edited(care, "start=2h ago").at.iso == "2026-11-20T19:45:00+01:00")
    #expect(try edited(care, "minutes=20min").minutes == 20)
  }

  @Test func `a profile may look ahead only where it is due`() throws {
    let profile = try edited(
      Profile(), "birth_year=1980", "weight=70.5", "due=1mar",
      "conditions=migraine,facial-palsy-left")
    #expect(profile.birthYear == 1980 && profile.weight == 70.5)
    #expect(profile.due?.iso == "2027-03-01")
    #expect(profile.conditions == [.migraine, .facialPalsyLeft])
    #expect(throws: EntryError.self) { try edited(profile, "pregnant_since=tomorrow") }
    #expect(try edited(profile, "birth_year=", "due=").birthYear == nil)
  }

  @Test func `a setting is changed where its form is checked, not here`() {
    let setting = Setting(name: "day_start", value: "04:00")
    #expect(throws: EntryError(.fixedField("value"), at: 0)) { try edited(setting, "value=25:00") }
  }

  @Test func `no record of any kind changes without an assignment`() throws {
    for record in try EditSamples.all() {
      let editor = RecordEditor(vocabulary: desk.vocabulary, resolver: desk.resolver)
      let after = try editor.edited(record, [])
      #expect(after.statesSame(as: record) && after.id == record.id)
    }
  }
}
