import JournalCore
import TestSupport
import Testing

/// Three devices with clocks of their own: whatever is edited and in whatever order they meet, they
/// end with the same records.
struct SyncLawTests {
  /// A device that knows only what it did and what it was told.
  private struct Device {
    var state = SyncState()
    var skew: Int

    /// Adds, edits or removes one of a few records.
    mutating func act(at seconds: Int, _ chance: inout SplitMix64) {
      let number = Int.random(in: 0..<6, using: &chance)
      let before = state.record(Self.name(number))
      let tag = UInt64.random(in: .min ... .max, using: &chance)
      let change: Change? =
        switch (before, Int.random(in: 0..<4, using: &chance)) {
        case (nil, _): .add(Self.made(number, &chance))
        case (let record?, 0): .remove(record)
        case (let record?, _): Self.edited(record, &chance).map { .replace(record, with: $0) }
        }
      if let change { state.edit(change, at: seconds + skew, tag: tag) }
    }

    static func name(_ number: Int) -> RecordName {
      number < 4
        ? RecordName(.episode, key: "e\(number)")
        : RecordName(.dayRecord, key: LocalDay(number: 20_000 + number).iso)
    }

    private static func made(_ number: Int, _ chance: inout SplitMix64) -> any JournalRecord {
      let at = Moment(seconds: 1_795_000_000 + number, offset: 3600)
      guard number < 4, let uid = UID("e\(number)") else {
        let isClosed = Bool.random(using: &chance)
        return DayRecord(
          day: LocalDay(number: 20_000 + number), closed: isClosed ? DayRecord.Closing.none : nil,
          closedAt: isClosed ? at : nil, note: Bool.random(using: &chance) ? "n" : nil)
      }
      var episode = Episode(uid: uid, startedAt: at, site: Site(slug: "eyelid"), enteredAt: at)
      episode.strength = Double(Int.random(in: 0...10, using: &chance))
      return episode
    }

    private static func edited(
      _ record: any JournalRecord, _ chance: inout SplitMix64
    ) -> (any JournalRecord)? {
      if var episode = record as? Episode {
        switch Int.random(in: 0..<4, using: &chance) {
        case 0: episode.strength = Double(Int.random(in: 0...10, using: &chance))
        case 1: episode.note = Bool.random(using: &chance) ? nil : "note \(chance.next() % 9)"
        case 2: episode.side = Bool.random(using: &chance) ? .left : .right
        default: episode.circumstances = Bool.random(using: &chance) ? [] : ["heat"]
        }
        return episode
      }
      guard var day = record as? DayRecord else { return nil }
      if Bool.random(using: &chance) {
        day.note = "note \(chance.next() % 9)"
      } else {
        day.closed = day.closed == nil ? .complete : nil
        day.closedAt = day.closed.map { _ in Moment(seconds: 1_795_000_500, offset: 0) }
      }
      return day
    }
  }

  private static func records(_ state: SyncState) -> [String] {
    state.records.keys.sorted().compactMap { name in
      state.record(name).map { "\(name.key) \($0.values)" }
    }
  }

  @Test(arguments: 0..<10)
  func `devices that have met in any order hold the same`(block: Int) {
    for seed in block * 50..<block * 50 + 50 {
      var chance = SplitMix64(seed: UInt64(seed))
      var devices = (0..<3).map { _ in Device(skew: .random(in: -90_000...90_000, using: &chance)) }
      var files: [[(name: RecordName, state: RecordState)]] = []
      for step in 0..<40 {
        let number = Int.random(in: 0..<3, using: &chance)
        if Int.random(in: 0..<4, using: &chance) > 0 {
          devices[number].act(at: 1_795_100_000 + step * 40, &chance)
        } else {
          Self.meet(&devices[number].state, &files, &chance)
        }
      }
      for number in [0, 1, 2, 0, 1, 2] { Self.meet(&devices[number].state, &files, &chance) }
      let all = devices.map { Self.records($0.state) }
      #expect(all[0] == all[1] && all[1] == all[2], "seed \(seed)")
      #expect(devices[0].state.records == devices[1].state.records, "seed \(seed)")
    }
  }

  /// Reads all files in an order of chance, some of them twice, then writes what they lack.
  private static func meet(
    _ state: inout SyncState, _ files: inout [[(name: RecordName, state: RecordState)]],
    _ chance: inout SplitMix64
  ) {
    var there = SyncState()
    for file in files.shuffled(using: &chance) + files.prefix(2) {
      for (name, known) in file { there.join(name, known) }
    }
    state.join(there)
    let beyond = state.beyond(there)
    if !beyond.isEmpty { files.append(beyond) }
  }

  @Test(arguments: 0..<200)
  func `joining is the same in any order, in any grouping, and done twice`(seed: Int) {
    var chance = SplitMix64(seed: UInt64(seed))
    let states = (0..<3).map { _ in
      var device = Device(skew: .random(in: -50...50, using: &chance))
      for step in 0..<12 { device.act(at: 1_795_100_000 + step, &chance) }
      return device.state
    }
    func joined(_ order: [Int]) -> [RecordName: RecordState] {
      var state = states[order[0]]
      for number in order.dropFirst() { state.join(states[number]) }
      return state.records
    }
    var right = states[1]
    right.join(states[2])
    var grouped = states[0]
    grouped.join(right)
    let all = joined([0, 1, 2])
    for order in [[2, 1, 0], [1, 0, 2], [0, 1, 2, 2, 0], [2, 0, 1, 1]] {
      #expect(joined(order) == all, "seed \(seed), \(order)")
    }
    #expect(grouped.records == all, "seed \(seed)")
  }

  @Test func `a later edit wins for each field, also by a clock that runs behind`() throws {
    var chance = SplitMix64(seed: 1)
    let uid = try #require(UID("e1"))
    let at = Moment(seconds: 1_795_000_000, offset: 0)
    var first = SyncState()
    let episode = Episode(uid: uid, startedAt: at, site: Site(slug: "lip"), enteredAt: at)
    first.edit(.add(episode), at: 1_795_000_000, tag: chance.next())
    var second = first
    var stronger = episode
    stronger.strength = 7
    first.edit(.replace(episode, with: stronger), at: 1_795_000_100, tag: chance.next())
    var sided = episode
    sided.side = .left
    second.edit(.replace(episode, with: sided), at: 1_795_000_200, tag: chance.next())
    second.join(first)
    let name = RecordName(episode)
    let both = try #require(second.record(name) as? Episode)
    #expect(both.strength == 7 && both.side == .left)
    var weaker = both
    weaker.strength = 2
    second.edit(.replace(both, with: weaker), at: 1_700_000_000, tag: chance.next())
    first.join(second)
    #expect((first.record(name) as? Episode)?.strength == 2, "it was made knowing of the 7")
  }

  @Test func `what was removed stays removed, until it is added again`() throws {
    let uid = try #require(UID("e1"))
    let at = Moment(seconds: 1_795_000_000, offset: 0)
    let episode = Episode(uid: uid, startedAt: at, site: Site(slug: "lip"), enteredAt: at)
    var edited = episode
    edited.note = "later"
    let name = RecordName(episode)
    var first = SyncState()
    first.edit(.add(episode), at: 1, tag: 1)
    var second = first
    first.edit(.remove(episode), at: 10, tag: 2)
    second.edit(.replace(episode, with: edited), at: 20, tag: 3)
    second.join(first)
    #expect(second.record(name) == nil)
    first.join(second)
    #expect(first.record(name) == nil)
    first.edit(.add(episode), at: 30, tag: 4)
    second.join(first)
    #expect(second.record(name) != nil)
  }

  @Test func `an amount keeps its unit, and a closing its time`() throws {
    let at = Moment(seconds: 1_795_000_000, offset: 0)
    let day = DayRecord(day: LocalDay(number: 20_000), closed: .complete, closedAt: at)
    var first = SyncState()
    first.edit(.add(day), at: 1, tag: 1)
    var second = first
    var open = day
    open.closed = nil
    open.closedAt = nil
    first.edit(.replace(day, with: open), at: 10, tag: 2)
    var none = day
    none.closed = DayRecord.Closing.none
    second.edit(.replace(day, with: none), at: 20, tag: 3)
    second.join(first)
    let joined = try #require(second.record(RecordName(day)) as? DayRecord)
    #expect(joined.closed == DayRecord.Closing.none)
    #expect(joined.closedAt == at)
  }
}
