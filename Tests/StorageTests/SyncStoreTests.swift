import JournalCore
import SQLite
import Testing

@testable import Storage

/// `JournalStore.sync`: what a change log tells others, and what it takes from them.
struct SyncStoreTests {
  /// A journal, its clock, and the folder's files it has met.
  private final class Device {
    let store: JournalStore
    let skew: Int
    private var count = 0
    private let name: String

    init(_ name: String, skew: Int) throws {
      store = try JournalStore.inMemory()
      self.skew = skew
      self.name = name
    }

    func uid() throws -> UID {
      count += 1
      return try #require(UID("\(name)-\(count)"))
    }

    func moment(_ step: Int) -> Moment {
      Moment(seconds: 1_795_100_000 + step * 50 + skew, offset: 3600)
    }

    func write(_ change: Change, _ step: Int) throws {
      try store.write(label: "w", at: moment(step), uid: uid()) { _ in [change] }
    }

    func meet(_ files: inout [String], _ step: Int) throws {
      var there = SyncState()
      for file in files { there.join(try SyncText.read(Array(file.utf8))) }
      let outcome = try store.sync(
        with: there, label: "sync", at: moment(step), uid: uid(), dryRun: false)
      let beyond = outcome.knowledge.beyond(there)
      if !beyond.isEmpty { files.append(SyncText.file(beyond)) }
    }
  }

  private static func act(_ device: Device, _ chance: inout RandomRecords, _ step: Int) throws {
    let records = try device.store.journal().records
    switch (chance.number(below: 8), records.isEmpty) {
    case (0...2, _), (_, true):
      let record = chance.record(chance.kind())
      let isThere = records.contains { RecordName($0) == RecordName(record) }
      if !isThere { try device.write(.add(record), step) }
    case (3, _): try device.write(.remove(records[chance.number(below: records.count)]), step)
    case (4...5, _):
      let record = records[chance.number(below: records.count)]
      try device.write(.replace(record, with: chance.variation(of: record)), step)
    case (6, _): _ = try device.store.undo(at: device.moment(step), uid: device.uid())
    default: _ = try device.store.redo(at: device.moment(step), uid: device.uid())
    }
  }

  private static func content(_ device: Device) throws -> [String] {
    try device.store.journal().records.map { "\(RecordName($0)) \($0.values)" }.sorted()
  }

  @Test(arguments: 0..<40)
  func `three journals end the same, with undos, redos and a history forgotten`(seed: Int) throws {
    var chance = RandomRecords(seed: seed)
    let devices = try ["a", "b", "c"].map {
      try Device($0, skew: chance.number(below: 200_000) - 100_000)
    }
    var files: [String] = []
    for step in 0..<40 {
      let device = devices[chance.number(below: 3)]
      switch chance.number(below: 12) {
      case 0...2: try device.meet(&files, step)
      case 3 where seed % 4 == 0:
        _ = try device.store.forgetHistory(at: device.moment(step), uid: device.uid())
      default: try Self.act(device, &chance, step)
      }
    }
    for device in devices + devices + devices { try device.meet(&files, 50) }
    let contents = try devices.map(Self.content)
    let areSame = contents[0] == contents[1] && contents[1] == contents[2]
    #expect(areSame, "seed \(seed)")
    let count = files.count
    for device in devices {
      try device.meet(&files, 60)
      let check = try device.store.check(now: Moment(seconds: 9_999_999_999, offset: 0), deep: true)
      #expect(check.faults == [], "seed \(seed)")
    }
    #expect(files.count == count, "nothing is left to say")
  }

  @Test func `undo takes a sync back here alone, and redo and the next sync bring it again`() throws
  {
    var files: [String] = []
    let (one, two) = (try Device("a", skew: 0), try Device("b", skew: 0))
    try one.write(.add(try episode("e1")), 1)
    try one.meet(&files, 2)
    try two.meet(&files, 3)
    #expect(try two.store.journal().episodes.count == 1)
    _ = try two.store.undo(at: two.moment(4), uid: two.uid())
    #expect(try two.store.journal().isEmpty)
    _ = try two.store.redo(at: two.moment(5), uid: two.uid())
    #expect(try two.store.journal().episodes.count == 1)
    _ = try two.store.undo(at: two.moment(6), uid: two.uid())
    try two.meet(&files, 7)
    #expect(files.count == 1, "undoing a sync is nothing to tell")
    #expect(try two.store.journal().episodes.count == 1)
    try one.meet(&files, 8)
    #expect(try one.store.journal().episodes.count == 1)
  }

  @Test func `a day closed as without twitches on one device, and an episode on another`() throws {
    var files: [String] = []
    let (one, two) = (try Device("a", skew: 0), try Device("b", skew: 0))
    let twitch = try episode("e1")
    let day = DayBoundary.standard.day(of: twitch.startedAt)
    try one.write(.add(twitch), 1)
    try two.write(
      .add(DayRecord(day: day, closed: DayRecord.Closing.none, closedAt: evening)), 2)
    for device in [one, two, one, two, one, two] { try device.meet(&files, 3) }
    for device in [one, two] {
      #expect(try device.store.journal().days.map(\.closed) == [.complete])
    }
    #expect(try Self.content(one) == Self.content(two))
  }

  @Test(arguments: ["replace(state, 'eyelid', 'eyelie')", "substr(state, 2)"])
  func `what was learned and changed by itself is found`(change: String) throws {
    let (one, two) = (try Device("a", skew: 0), try Device("b", skew: 0))
    try one.write(.add(try episode("e1")), 1)
    _ = try two.store.sync(
      with: one.store.knowledge(), label: "sync", at: evening, uid: uid("s"), dryRun: false)
    let now = Moment(seconds: 9_999_999_999, offset: 0)
    #expect(try two.store.check(now: now, deep: false).isSound)
    try two.store.connection.execute("UPDATE syncState SET state = \(change)")
    #expect(try !two.store.check(now: now, deep: false).isSound)
  }

  @Test func `a dry run says what would come and stores nothing`() throws {
    let (one, two) = (try Device("a", skew: 0), try Device("b", skew: 0))
    try one.write(.add(try episode("e1")), 1)
    let knowledge = try one.store.knowledge()
    let outcome = try two.store.sync(
      with: knowledge, label: "sync", at: evening, uid: uid("s"), dryRun: true)
    #expect(outcome.added == 1)
    #expect(outcome.group == nil)
    #expect(try two.store.journal().isEmpty)
    #expect(try two.store.history(limit: 1).isEmpty)
  }
}
