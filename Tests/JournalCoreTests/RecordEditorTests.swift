import JournalCore
import Testing

/// `edit <id> field=value…` on episodes.
struct RecordEditorTests {
  private let desk: EntryDesk
  private let editor: RecordEditor
  private let episode: Episode

  init() throws {
    desk = try EntryDesk()
    editor = RecordEditor(vocabulary: desk.vocabulary, resolver: desk.resolver)
    let start = try #require(Moment(iso: "2026-11-20T21:30:00+01:00"))
    var full = Episode(
      uid: try #require(UID("e-1")), startedAt: start, site: Site(slug: "eyelid"),
      enteredAt: desk.now)
    full.id = 3
    full.duration = 90
    full.side = .left
    full.count = 5
    full.strength = 5
    full.bother = 6
    full.impact = 2
    full.character = [.flicker]
    full.eye = .forcedShut
    full.isUnbroken = true
    full.isVisible = true
    full.inSleep = false
    full.togetherWith = Site(slug: "brow")
    full.circumstances = ["heat"]
    full.suspected = ["caffeine"]
    full.note = "first"
    full.excludeReason = "double"
    episode = full
  }

  private func edited(_ words: String...) throws -> Episode {
    let assignments = try words.map { try #require(RecordEditor.Assignment(word: $0)) }
    return try #require(try editor.edited(episode, assignments) as? Episode)
  }

  @Test(arguments: [
    ("start=2h ago", "started_at", FieldValue.text("2026-11-20T19:45:00+01:00")),
    ("start=yd 21:30", "started_at", .text("2026-11-19T21:30:00+01:00")),
    ("started_at=2026-11-19T20:00:00+01:00", "started_at", .text("2026-11-19T20:00:00+01:00")),
    ("started-at=9:00", "started_at", .text("2026-11-20T09:00:00+01:00")),
    ("duration=2m", "duration_s", .number(120)), ("duration_s=45", "duration_s", .number(45)),
    ("duration-s=1m30s", "duration_s", .number(90)), ("duration=?", "duration_s", .null),
    ("duration=unknown", "duration_s", .null), ("precision=about", "precision", .text("about")),
    ("site=corner", "site", .text("lip-corner")), ("side=r", "side", .text("right")),
    ("SIDE=Middle", "side", .text("middle")), ("count=7", "count", .whole(7)),
    ("count=x7", "count", .whole(7)), ("strength=6.5", "strength", .number(6.5)),
    ("strength=mild", "strength", .number(2)), ("strength=str7", "strength", .number(7)),
    ("bother=bo3", "bother", .number(3)), ("bother=0", "bother", .number(0)),
    ("impact=4", "impact", .whole(4)), ("impact=im1", "impact", .whole(1)),
    ("character=pull,jerk", "character", .words(["pull", "jerk"])),
    ("character=Pull jerk", "character", .words(["pull", "jerk"])),
    ("eye=eye-hard", "eye", .text("hard_open")), ("eye=both-clamp", "eye", .text("both_clamp")),
    ("ongoing=no", "ongoing", .flag(false)), ("ongoing=", "ongoing", .null),
    ("unbroken=no", "unbroken", .flag(false)), ("visible=n", "visible", .flag(false)),
    ("in_sleep=yes", "in_sleep", .flag(true)), ("asleep=true", "in_sleep", .flag(true)),
    ("together_with=upper-lip", "together_with", .text("lip-upper")),
    ("with=nose", "together_with", .text("nose")),
    ("circumstances=+touch, +Fatigue", "circumstances", .words(["touch", "fatigue"])),
    ("tags=sound", "circumstances", .words(["sound"])),
    ("suspected=coffee,?st", "suspected", .words(["caffeine", "stress"])),
    ("suspect=sleep", "suspected", .words(["sleep"])),
    ("note= two  words ", "note", .text(" two  words ")),
    ("exclude_reason=a test", "exclude_reason", .text("a test")),
    ("defaulted=side", "defaulted", .words(["side"])),
  ])
  func `every field takes what is typed when logging`(
    word: String, field: String, value: FieldValue
  ) throws {
    let after = try edited(word)
    let changed = after.fieldList[field]
    if case .moment(let moment) = changed {
      #expect(FieldValue.text(moment.iso) == value)
    } else {
      #expect(changed == value)
    }
    #expect(after.id == 3 && after.key == episode.key)
    for other in Episode.fields.map(\.name) where ![field, "precision"].contains(other) {
      #expect(after.fieldList[other] == episode.fieldList[other], "\(other)")
    }
  }

  @Test(arguments: [
    "duration_s", "side", "count", "strength", "bother", "impact", "eye", "unbroken", "visible",
    "in_sleep", "together_with", "note", "exclude_reason",
  ])
  func `an empty value clears`(field: String) throws {
    #expect(!episode.fieldList[field].isNull)
    #expect(try edited("\(field)=").fieldList[field] == .null)
  }

  @Test func `lists are cleared to nothing`() throws {
    let after = try edited("character=", "circumstances=", "suspected=")
    #expect(after.character.isEmpty && after.circumstances.isEmpty && after.suspected.isEmpty)
  }

  @Test(arguments: [
    ("start=20m ago", "about"), ("start=about 9:00", "about"), ("start=yd", "day"),
    ("start=9:00", "exact"),
  ])
  func `a new start brings its precision`(word: String, precision: String) throws {
    #expect(try edited(word).precision.rawValue == precision)
    #expect(try edited("precision=day", word).precision == .day)
    #expect(try edited(word, "precision=exact").precision == .exact)
  }

  @Test func `a field that is stated is no longer one taken from the last entry`() throws {
    var again = episode
    again.defaulted = ["side", "strength"]
    let side = RecordEditor.Assignment(name: "side", value: "left")
    let after = try #require(try editor.edited(again, [side]) as? Episode)
    #expect(after.side == .left && after.defaulted == ["strength"])
  }

  @Test func `nothing assigned changes nothing`() throws {
    let after = try editor.edited(episode, [])
    #expect(after.statesSame(as: episode) && after.id == 3)
  }

  @Test(arguments: [
    ("strenght=5", "strenght", "strength"), ("sid=l", "sid", "side"), ("notes=x", "notes", "note"),
    ("begin=9:00", "begin", ""), ("started=9:00", "started", "start"), ("siet=lid", "siet", "site"),
    ("xyzzy=x", "xyzzy", ""),
  ])
  func `an unknown field shows what is close`(word: String, name: String, close: String) {
    let problem = EntryProblem.unknownField(
      name, record: "episode", suggestions: close.isEmpty ? [] : [close])
    #expect(throws: EntryError(problem, at: 1)) { try edited("side=r", word) }
  }

  @Test(arguments: ["uid=x", "entered_at=yd", "entered-at=", "UID="])
  func `identity and history are fixed`(word: String) throws {
    let error = try #require(throws: EntryError.self) { try edited(word) }
    guard case .fixedField = error.problem else {
      Issue.record("\(error)")
      return
    }
    #expect(error.places == [0])
  }

  @Test(arguments: [
    ("side=l", "side=r", "side"), ("start=9:00", "started_at=10:00", "started_at"),
    ("duration=2m", "duration_s=60", "duration_s"), ("note=", "note=x", "note"),
  ])
  func `one field given twice is refused with both places`(
    first: String, second: String, fact: String
  ) {
    let problem = EntryProblem.twice(fact: fact, first: first, second: second)
    #expect(throws: EntryError(problem, at: 0, 2)) { try edited(first, "count=2", second) }
  }

  @Test func `a word is cut at its first equals sign`() throws {
    #expect(RecordEditor.Assignment(word: "note=a=b") == .init(name: "note", value: "a=b"))
    #expect(RecordEditor.Assignment(word: "note=") == .init(name: "note", value: ""))
    #expect(RecordEditor.Assignment(word: "=x") == nil)
    #expect(RecordEditor.Assignment(word: "note") == nil)
    #expect(RecordEditor.Assignment(word: "") == nil)
  }
}
