import JournalCore
import Reporting
import TestSupport
import Testing

struct JournalJSONPlanTests {
  @Test func `many new records beside stored ones are kept together, after what changes`() throws {
    var (old, new) = (Journal(), Journal())
    old.episodes = try [
      JournalJSONRoundTripTests.episode("a"), JournalJSONRoundTripTests.episode("b"),
    ]
    new.episodes = try (0..<130).map { try JournalJSONRoundTripTests.episode("new\($0)") }
    var changed = old.episodes[1]
    changed.strength = 7
    new.episodes.insert(changed, at: 60)
    let plan = ImportPlan(existing: old, incoming: new, replace: false)
    guard
      case (.changes(let first)?, .added(let run)?) = (
        plan.sequence.parts.first, plan.sequence.parts.last
      )
    else { throw FieldError(field: "parts", problem: .missing) }
    #expect(first.map(\.subject.key) == [changed.key])
    #expect(run.records.map(\.key) == new.episodes.filter { $0 != changed }.map(\.key))
    #expect(plan.counts[.episode] == .init(added: 130, changed: 1))
    #expect(plan.sequence.count == 131)
  }

  @Test func `the file's values replace those that differ and the number stays`() throws {
    var old = try JournalJSONRoundTripTests.episode("a")
    old.id = 17
    old.side = .left
    old.strength = 3
    old.note = "mine"
    var new = old
    new.id = nil
    new.side = nil
    new.strength = 8
    new.note = nil
    let plan = Self.plan(Self.journal(old), Self.journal(new))
    #expect(plan.counts == [.episode: ImportPlan.Counts(changed: 1)])
    let after = try #require(plan.changes.first?.after as? Episode)
    #expect(after.id == 17)
    #expect(after.side == nil)
    #expect(after.strength == 8)
    #expect(after.note == "mine")
  }

  @Test func `a note in the file takes the place of the stored one`() throws {
    var old = try JournalJSONRoundTripTests.episode("a")
    old.note = "mine"
    var new = old
    new.note = "theirs"
    let plan = Self.plan(Self.journal(old), Self.journal(new))
    #expect((plan.changes.first?.after as? Episode)?.note == "theirs")
  }

  @Test func `a record that only lacks its note in the file is unchanged`() throws {
    let today = JournalJSONSample.today
    let old = Self.journal(DayRecord(day: today, skipped: ["stress"], note: "mine"))
    let plan = Self.plan(old, Self.journal(DayRecord(day: today, skipped: ["stress"])))
    #expect(plan.changes.isEmpty)
    #expect(plan.counts == [.dayRecord: ImportPlan.Counts(unchanged: 1)])
  }

  @Test(arguments: [false, true])
  func `records left out of the file go only when it replaces`(replace: Bool) throws {
    var old = Self.journal(try JournalJSONRoundTripTests.episode("a"))
    old.triggers = [
      TriggerDefinition(name: "wine", unit: "glass", amountKind: .amount, dayRule: .sum)
    ]
    let new = Self.journal(try JournalJSONRoundTripTests.episode("b"))
    let plan = ImportPlan(existing: old, incoming: new, replace: replace)
    #expect(plan.changes.first?.after?.key == "b")
    #expect(
      plan.changes.filter { $0.after == nil }.compactMap { $0.before?.key }
        == (replace ? ["a", "wine"] : []))
    #expect(plan.counts[.episode]?.removed == (replace ? 1 : 0))
  }

  @Test func `settings, sites and triggers come before what names them`() throws {
    var sample = JournalJSONSample(seed: 3)
    let kinds = Self.plan(Journal(), sample.journal()).changes.map { type(of: $0.subject).kind }
    let definitions: Set<RecordKind> = [.setting, .siteDefinition, .triggerDefinition]
    #expect(Set(kinds).isSuperset(of: [.siteDefinition, .triggerDefinition, .episode]))
    #expect(kinds.drop { definitions.contains($0) }.allSatisfy { !definitions.contains($0) })
  }

  @Test func `a day closed none with an episode of the file becomes complete`() throws {
    let episode = try JournalJSONRoundTripTests.episode("a")
    let day = DayBoundary.standard.day(of: episode.startedAt)
    var stored = DayRecord(day: day, closed: DayRecord.Closing.none, closedAt: episode.enteredAt)
    stored.id = 5
    let plan = Self.plan(Self.journal(stored), Self.journal(episode))
    #expect(plan.warnings == [.closedComplete(day)])
    #expect(plan.counts[.dayRecord] == ImportPlan.Counts(changed: 1))
    let after = try #require(plan.changes.last?.after as? DayRecord)
    #expect(after.closed == .complete)
    #expect(after.closedAt == episode.enteredAt)
    #expect(after.id == 5)
  }

  @Test func `a day closed none in the file becomes complete by an episode of the journal`() throws
  {
    let episode = try JournalJSONRoundTripTests.episode("a")
    let day = DayBoundary.standard.day(of: episode.startedAt)
    let stated = DayRecord(day: day, closed: DayRecord.Closing.none, closedAt: episode.enteredAt)
    let plan = Self.plan(Self.journal(episode), Self.journal(stated))
    #expect(plan.warnings == [.closedComplete(day)])
    #expect((plan.changes.first?.after as? DayRecord)?.closed == .complete)
    let replacing = ImportPlan(
      existing: Self.journal(episode), incoming: Self.journal(stated), replace: true)
    #expect(replacing.warnings.isEmpty)
    #expect(
      replacing.changes.compactMap { $0.after as? DayRecord }.map(\.closed)
        == [DayRecord.Closing.none])
  }

  @Test func `an excluded episode leaves a day closed none as it is`() throws {
    var episode = try JournalJSONRoundTripTests.episode("a")
    episode.excludeReason = "not a twitch"
    let stated = DayRecord(
      day: DayBoundary.standard.day(of: episode.startedAt), closed: DayRecord.Closing.none,
      closedAt: episode.enteredAt)
    let plan = Self.plan(Self.journal(stated), Self.journal(episode))
    #expect(plan.warnings.isEmpty)
    #expect(plan.counts[.dayRecord] == nil)
  }

  @Test func `the day an episode counts to follows the day start of the file`() throws {
    var episode = try JournalJSONRoundTripTests.episode("a")
    let midnight = (JournalJSONSample.today - 3).number * 86_400
    episode.startedAt = Moment(seconds: midnight + 3 * 3600, offset: 0)
    let stated = DayRecord(
      day: JournalJSONSample.today - 3, closed: DayRecord.Closing.none,
      closedAt: episode.enteredAt)
    var file = Self.journal(episode)
    #expect(Self.plan(Self.journal(stated), file).warnings.isEmpty)
    file.settings = [Setting(name: "day_start", value: "02:00")]
    #expect(
      Self.plan(Self.journal(stated), file).warnings
        == [.closedComplete(JournalJSONSample.today - 3)])
  }

  @Test func `a profile takes over what the file knows`() {
    var old = Journal()
    old.profile = Profile(birthYear: 1970, weight: 70, conditions: [.migraine])
    old.profile?.id = 4
    var new = Journal()
    new.profile = Profile(pregnantSince: JournalJSONSample.today - 90, weight: 75)
    var merged = Profile(
      birthYear: 1970, pregnantSince: JournalJSONSample.today - 90, weight: 75,
      conditions: [.migraine])
    merged.id = 4
    #expect(Self.plan(old, new).changes.first?.after as? Profile == merged)
    let replacing = ImportPlan(existing: old, incoming: new, replace: true)
    #expect((replacing.changes.first?.after as? Profile)?.birthYear == nil)
  }

  @Test func `the standard day start of a file is no change unless another was set`() {
    var file = Journal()
    file.settings = [Setting(name: "day_start", value: "04:00")]
    #expect(Self.plan(Journal(), file).changes.isEmpty)
    var late = Journal()
    late.settings = [Setting(name: "day_start", value: "06:00")]
    #expect((Self.plan(late, file).changes.first?.after as? Setting)?.value == "04:00")
    #expect((Self.plan(Journal(), late).changes.first?.after as? Setting)?.value == "06:00")
  }

  @Test func `twenty thousand records come back unchanged`() throws {
    var journal = Journal()
    for number in 0..<20_000 {
      journal.episodes.append(try JournalJSONRoundTripTests.episode("e\(number)"))
    }
    let text = JournalJSONRoundTripTests.export(journal, notes: true)
    let imported = try JournalJSONRoundTripTests.read(text)
    let plan = Self.plan(journal, imported.journal)
    #expect(plan.counts == [.episode: ImportPlan.Counts(unchanged: 20_000)])
  }

  // MARK: - Steps

  private static func plan(_ existing: Journal, _ incoming: Journal) -> ImportPlan {
    ImportPlan(existing: existing, incoming: incoming, replace: false)
  }

  private static func journal(_ record: any JournalRecord) -> Journal {
    var journal = Journal()
    journal.append(record)
    return journal
  }
}
