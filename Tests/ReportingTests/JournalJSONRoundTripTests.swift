import JournalCore
import Reporting
import TestSupport
import Testing

/// The law of the interchange: an import of an export gives an equal journal.
struct JournalJSONRoundTripTests {
  @Test(arguments: 0..<250)
  func `an export imported into an empty journal gives an equal journal`(seed: Int) throws {
    var sample = JournalJSONSample(seed: seed)
    let journal = sample.journal()
    let text = Self.export(journal, notes: true)
    let imported = try Self.read(text)
    #expect(imported.warnings.isEmpty)
    let plan = ImportPlan(existing: Journal(), incoming: imported.journal, replace: false)
    #expect(plan.warnings.isEmpty)
    let result = Self.applied(plan.changes, to: Journal())
    #expect(result.canonical == journal.canonical)
    // Equal texts are equal byte for byte, where equal strings may differ in their normal form.
    #expect(
      Array(Self.export(result.canonical, notes: true).utf8)
        == Array(Self.export(journal.canonical, notes: true).utf8))
  }

  @Test(arguments: 0..<250, [true, false])
  func `importing an export again changes nothing`(seed: Int, replace: Bool) throws {
    var sample = JournalJSONSample(seed: seed)
    let journal = sample.journal()
    for notes in [true, false] {
      let imported = try Self.read(Self.export(journal, notes: notes))
      let plan = ImportPlan(existing: journal, incoming: imported.journal, replace: replace)
      #expect(plan.changes.isEmpty)
      #expect(plan.counts.values.allSatisfy { $0.added + $0.changed + $0.removed == 0 })
      #expect(plan.counts.values.map(\.unchanged).reduce(0, +) == journal.records.count)
    }
  }

  @Test(arguments: 0..<60)
  func `replacing gives the journal of the file whatever was there`(seed: Int) throws {
    var sample = JournalJSONSample(seed: seed)
    let (old, new) = (sample.journal(), sample.journal())
    let imported = try Self.read(Self.export(new, notes: true))
    let plan = ImportPlan(existing: old, incoming: imported.journal, replace: true)
    let result = Self.applied(plan.changes, to: old)
    var expected = new
    for index in expected.days.indices {
      let before = old.days.first { $0.day == expected.days[index].day }
      expected.days[index].note = expected.days[index].note ?? before?.note
    }
    let unstated = JournalSettings(new.settings).stored["day_start"] == nil
    if unstated, JournalSettings(old.settings).stored["day_start"] != nil {
      expected.settings.append(Setting(name: "day_start", value: "04:00"))
    }
    #expect(result.canonical == expected.canonical)
  }

  @Test(arguments: HostileText.payloads)
  func `notes of any content survive byte for byte`(payload: String) throws {
    var journal = Journal()
    var episode = try Self.episode("a")
    episode.note = payload
    if (1...FieldLimit.name).contains(payload.utf8.count) {
      episode.circumstances = [payload, "x", payload]
      episode.suspected = [payload]
    }
    journal.episodes = [episode]
    let text = Self.export(journal, notes: true)
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x7F })
    let imported = try #require(try Self.read(text).journal.episodes.first)
    #expect(imported.note.map { Array($0.utf8) } == Array(payload.utf8))
    #expect(
      imported.circumstances.map { Array($0.utf8) } == episode.circumstances.map { Array($0.utf8) })
    #expect(imported.suspected.map { Array($0.utf8) } == episode.suspected.map { Array($0.utf8) })
  }

  @Test func `a thousand random notes survive byte for byte`() throws {
    var sample = JournalJSONSample(seed: 7)
    var journal = Journal()
    for number in 0..<1000 {
      var episode = try Self.episode("e\(number)")
      var note = ""
      for _ in 0..<Int.random(in: 0...40, using: &sample) {
        let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &sample))
        note.unicodeScalars.append(scalar ?? "\u{0}")
      }
      episode.note = note
      journal.episodes.append(episode)
    }
    let imported = try Self.read(Self.export(journal, notes: true)).journal
    #expect(
      imported.episodes.map { Array(($0.note ?? "?").utf8) }
        == journal.episodes.map { Array(($0.note ?? "?").utf8) })
  }

  @Test func `notes stay behind unless they are asked for`() throws {
    var journal = Journal()
    var episode = try Self.episode("a")
    episode.note = "secret"
    journal.episodes = [episode]
    journal.days = [DayRecord(day: JournalJSONSample.today, note: "secret")]
    #expect(Self.export(journal, notes: true).split(separator: "secret").count == 3)
    let text = Self.export(journal, notes: false)
    #expect(!text.contains("secret"))
    #expect(!text.contains("note"))
  }

  // MARK: - Steps

  static func episode(_ uid: String) throws -> Episode {
    let start = Moment(seconds: JournalJSONSample.now.seconds - 9000, offset: 3600)
    return Episode(
      uid: try #require(UID(uid)), startedAt: start, site: Site(slug: "eyelid"), enteredAt: start)
  }

  static func export(_ journal: Journal, notes: Bool) -> String {
    JournalJSON.encode(
      journal, exportedAt: JournalJSONSample.now, timeZone: "Europe/Berlin", notes: notes)
  }

  static func read(_ text: String) throws -> ImportedJournal {
    try JournalJSON.decode(
      Array(text.utf8), now: JournalJSONSample.now, vocabulary: Vocabulary())
  }

  /// The journal after the changes, as a store would apply them.
  static func applied(_ changes: [Change], to journal: Journal) -> Journal {
    func name(_ record: any JournalRecord) -> String { "\(type(of: record).kind) \(record.key)" }
    var records = Dictionary(uniqueKeysWithValues: journal.records.map { (name($0), $0) })
    for change in changes {
      if let before = change.before { records[name(before)] = nil }
      if let after = change.after { records[name(after)] = after }
    }
    var result = Journal()
    for record in records.values { result.append(record) }
    return result
  }
}
