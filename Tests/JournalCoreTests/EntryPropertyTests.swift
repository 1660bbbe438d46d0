import JournalCore
import TestSupport
import Testing

/// Laws of the entry language, tried with seeded chance; the seed is in each message.
struct EntryPropertyTests {
  private static let zones: [FixtureZone] = [
    .berlin, .newYork, .cairo,
    // Half-hour and quarter-hour offsets, a change of half an hour, a day left out, the far ends.
    FixtureZone(name: "+05:45", firstOffset: 20_700, changes: []),
    FixtureZone(
      name: "half", firstOffset: 37_800,
      changes: [(1_775_314_800, 39_600), (1_791_039_600, 37_800)]),
    FixtureZone(name: "skips a day", firstOffset: -36_000, changes: [(1_780_221_600, 50_400)]),
    FixtureZone(name: "repeats a day", firstOffset: 50_400, changes: [(1_780_221_600, -36_000)]),
    FixtureZone(name: "-12", firstOffset: -43_200, changes: []),
    FixtureZone(name: "old", firstOffset: 561, changes: [(1_770_000_000, 0)]),
  ]

  private static let days =
    [
      "", "", "today", "yd", "yesterday", "tomorrow", "29feb", "31dec", "1jan", "31apr", "29mar",
      "25oct", "24apr", "29oct", "8mar", "1nov", "20nov2026", "2026-03-29", "2026-10-25",
      "2027-01-01", "2026-02-30", "1900-01-01", "9999-12-31",
    ] + Weekday.allCases.flatMap { [$0.name.lowercased(), $0.abbreviation] }

  private func clock(_ chance: inout SplitMix64) -> String {
    let hour = Int.random(in: 0...24, using: &chance)
    let minute = chance.pick([0, 1, 29, 30, 59, Int.random(in: 0...59, using: &chance)])
    switch Int.random(in: 0...5, using: &chance) {
    case 0: return ""
    case 1: return "about \(hour):\(minute.padded(2))"
    case 2: return "\(hour)\(chance.pick(["am", "pm"]))"
    case 3: return "\(hour % 12 + 1):\(minute.padded(2))\(chance.pick(["am", "PM"]))"
    default: return "\(hour):\(minute.padded(2))"
    }
  }

  private func expression(_ chance: inout SplitMix64) -> String {
    switch Int.random(in: 0...9, using: &chance) {
    case 0:
      let size = chance.pick([10, 1000, 100_000, 99_999_999_999])
      let number = Int.random(in: 0...size, using: &chance)
      return "\(number)\(chance.pick(["s", "m", "min", "h", "sec"])) ago"
    case 1:
      let day = chance.pick(["2026-03-29", "2026-10-25", "2026-04-24", "2026-10-29", "2026-11-01"])
      let time = "\(Int.random(in: 0...23, using: &chance).padded(2)):30"
      return "\(day)T\(time)\(chance.pick(["", ":15", "Z", "+02:00", "-12:00", "+14:00"]))"
    default:
      let parts = [chance.pick(Self.days), clock(&chance)].filter { !$0.isEmpty }
      return parts.shuffled(using: &chance).joined(separator: " ")
    }
  }

  private func now(in zone: FixtureZone, _ chance: inout SplitMix64) -> Moment {
    let anchors = zone.changes.map(\.seconds) + [1_774_746_000, 1_792_890_000]
    let anchor = chance.pick(anchors)
    let distance = chance.pick([3, 90, 5400, 90_000, 3_000_000])
    return zone.moment(at: anchor + Int.random(in: -distance...distance, using: &chance))
  }

  private func checkMoment(_ time: ResolvedTime, _ resolver: TimeResolver) -> Bool {
    // A moment lived at another offset may count to the date it had there.
    time.moment.seconds <= resolver.now.seconds
      && time.day == resolver.boundary.day(of: time.moment)
      && (time.day <= resolver.today || time.moment.offset != resolver.now.offset)
      && time.moment.local.day >= TimeResolver.earliestDay
  }

  @Test(arguments: 0..<UInt64(4))
  func `no expression gives a moment in the future, around every clock change`(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    let scanner = EntryParser(vocabulary: Vocabulary())
    var taken = 0
    for turn in 0..<25_000 {
      let zone = chance.pick(Self.zones)
      let start = ClockTime(minuteOfDay: chance.pick([0, 1, 240, 719]))
      let resolver = TimeResolver(
        now: now(in: zone, &chance), zone: zone, boundary: DayBoundary(start: start))
      let line = expression(&chance)
      let words = line.split(separator: " ").map(String.init)
      guard let facts = try? scanner.facts(words) else { continue }
      do {
        let time = try resolver.resolve(facts.time)
        taken += 1
        if !checkMoment(time, resolver) {
          Issue.record(
            "seed \(seed), turn \(turn): \(line) at \(resolver.now.iso) in \(zone): \(time)")
        }
      } catch {
        if !error.places.allSatisfy(words.indices.contains) {
          Issue.record("seed \(seed), turn \(turn): \(line): \(error)")
        }
      }
      if facts.time.isDayOnly, let day = try? resolver.day(facts.time), day > resolver.today {
        Issue.record("seed \(seed), turn \(turn): \(line) at \(resolver.now.iso): \(day)")
      }
    }
    #expect(taken > 10_000, "seed \(seed)")
  }

  @Test(arguments: 0..<UInt64(3))
  func `a clock time that is read shows that time on the wall`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed &+ 100)
    for turn in 0..<3000 {
      let zone = chance.pick(Self.zones)
      let resolver = TimeResolver(
        now: now(in: zone, &chance), zone: zone, boundary: .standard)
      var expression = TimeExpression()
      let clock = ClockTime(minuteOfDay: Int.random(in: 0..<1440, using: &chance))
      expression.clock = clock
      if Bool.random(using: &chance) {
        expression.day = .daysAgo(Int.random(in: 0...400, using: &chance))
      }
      guard let time = try? resolver.resolve(expression) else { continue }
      let local = LocalDateTime(day: time.moment.local.day, clock: clock)
      let readings = zone.moments(showing: local)
      if time.moment.local != local || readings.first != time.moment
        || time.remarks.contains(.earlierOfTwo) != (readings.count > 1)
      {
        Issue.record(
          "seed \(seed &+ 100), turn \(turn): \(clock.text) at \(resolver.now.iso): \(time)")
      }
    }
  }

  @Test(arguments: 0..<UInt64(200))
  func `the order of words does not matter`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed &+ 1000)
    let units = [
      "l", "90s", "x5", "mild", "bo7", "im2", "flicker", "pull", "eye-shut", "unbroken", "visible",
      "asleep", "with=corner", "+heat", "+touch", "?coffee", "?st", "c2", "tea 1",
      "z6.5",
      "stress 7", "screen 4h", "alcohol=14g", "menses yes", "yd", "about 21:30", "nicotine 2",
    ]
    let expected = try ordered(EntryDesk().facts(units.joined(separator: " ")))
    let line = units.shuffled(using: &chance).joined(separator: " ")
    #expect(try ordered(EntryDesk().facts(line)) == expected, "\(line)")
  }

  /// The same facts with lists in one order.
  private func ordered(_ facts: EntryFacts) -> EntryFacts {
    var facts = facts
    facts.character.sort { $0.rawValue < $1.rawValue }
    facts.circumstances.sort()
    facts.suspected.sort()
    facts.amounts.sort { ($0.trigger.name, $0.asEntered) < ($1.trigger.name, $1.asEntered) }
    facts.time.places = []
    return facts
  }
}
