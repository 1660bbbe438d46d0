import JournalCore
import Testing

@testable import Storage

struct ReadingTests {
  private let store: JournalStore
  private let today = DayBoundary.standard.day(of: evening)

  init() throws { store = try JournalStore.inMemory() }

  private func exposure(_ name: String, day: LocalDay) throws -> Exposure {
    Exposure(
      uid: try uid(name), trigger: "caffeine", day: day, at: nil, amountKind: .add, amount: 95,
      unit: "mg", asEntered: nil, enteredAt: evening)
  }

  @Test func `an empty journal holds nothing`() throws {
    #expect(try store.journal().isEmpty)
    #expect(try store.lastEpisode() == nil)
    #expect(try store.record(id: 1) == nil)
    #expect(try store.record(Episode.self, key: "e") == nil)
    #expect(try store.dayBoundary() == .standard)
  }

  @Test func `a range has the days from its first to its last, and the rest whole`() throws {
    for offset in -2...2 {
      try store.write(
        .add(try episode("e\(offset)", hoursLater: 24 * offset)),
        .add(try exposure("x\(offset)", day: today + offset)),
        .add(DayRecord(day: today + offset)),
        .add(
          Medicine(
            uid: try uid("m\(offset)"), name: "name", medicineClass: .other, step: .start,
            day: today + offset)))
    }
    let journal = try store.journal(in: (today - 1)...today)
    #expect(journal.episodes.map(\.uid.text) == ["e-1", "e0"])
    #expect(journal.exposures.map(\.uid.text) == ["x-1", "x0"])
    #expect(journal.days.map(\.day) == [today - 1, today])
    #expect(journal.medicines.count == 5)
  }

  @Test func `an episode after midnight lies in the range of the day before`() throws {
    try store.write(.add(try episode("late", hoursLater: 6)))
    #expect(try store.journal(in: today...today).episodes.count == 1)
    #expect(try store.journal(in: (today + 1)...(today + 1)).episodes.isEmpty)
  }

  @Test func `a range without limits is the whole journal`() throws {
    var chance = RandomRecords(seed: 3)
    for kind in RecordKind.allCases { try store.write(.add(chance.record(kind))) }
    let range = LocalDay(number: -1_000_000)...LocalDay(number: 1_000_000)
    #expect(try store.journal(in: range) == store.journal())
    #expect(try store.journal().records.count == RecordKind.allCases.count)
  }

  @Test func `the last episode is the one entered last, not the one that began last`() throws {
    try store.write(.add(try episode("later", hoursLater: 3)))
    try store.write(.add(try episode("earlier")))
    #expect(try store.lastEpisode()?.uid.text == "earlier")
  }

  @Test func `a record is found by its kind and key`() throws {
    try store.write(.add(try episode("same")), .add(Setting(name: "same", value: "v")))
    #expect(try store.record(Setting.self, key: "same")?.value == "v")
    #expect(try store.record(Episode.self, key: "same")?.id == 1)
    #expect(try store.record(of: .visit, key: "same") == nil)
  }

  @Test func `the vocabulary is sites, triggers and settings only`() throws {
    var chance = RandomRecords(seed: 4)
    for kind in RecordKind.allCases { try store.write(.add(chance.record(kind))) }
    let words = try store.vocabularyRecords()
    #expect(words.records.count == 3)
    #expect(words.sites.count == 1 && words.triggers.count == 1 && words.settings.count == 1)
    #expect(store.vocabularyAtOpening.isEmpty)
  }
}
