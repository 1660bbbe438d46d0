import JournalCore
import TestSupport
import Testing

struct ZoneRulesTests {
  struct Gap: Sendable, CustomTestStringConvertible {
    let zone: FixtureZone
    let missing: [String]
    let before: String
    let after: String
    var testDescription: String { zone.name ?? "" }
  }

  struct Fold: Sendable, CustomTestStringConvertible {
    let zone: FixtureZone
    let repeated: [String]
    let once: [String]
    let offsets: [Int]
    var testDescription: String { zone.name ?? "" }
  }

  static let gaps = [
    Gap(
      zone: .berlin,
      missing: ["2026-03-29T02:00:00", "2026-03-29T02:30:00", "2026-03-29T02:59:59"],
      before: "2026-03-29T01:59:00+01:00", after: "2026-03-29T03:00:00+02:00"),
    Gap(
      zone: .newYork,
      missing: ["2026-03-08T02:00:00", "2026-03-08T02:30:00", "2026-03-08T02:59:59"],
      before: "2026-03-08T01:59:00-05:00", after: "2026-03-08T03:00:00-04:00"),
    Gap(
      zone: .cairo,
      missing: ["2026-04-24T00:00:00", "2026-04-24T00:30:00", "2026-04-24T00:59:59"],
      before: "2026-04-23T23:59:00+02:00", after: "2026-04-24T01:00:00+03:00"),
  ]

  static let folds = [
    Fold(
      zone: .berlin,
      repeated: ["2026-10-25T02:00:00", "2026-10-25T02:30:00", "2026-10-25T02:59:59"],
      once: ["2026-10-25T01:59:59", "2026-10-25T03:00:00"], offsets: [7200, 3600]),
    Fold(
      zone: .newYork,
      repeated: ["2026-11-01T01:00:00", "2026-11-01T01:30:00", "2026-11-01T01:59:59"],
      once: ["2026-11-01T00:59:59", "2026-11-01T02:00:00"], offsets: [-14_400, -18_000]),
    Fold(
      zone: .cairo,
      repeated: ["2026-10-29T23:00:00", "2026-10-29T23:30:00", "2026-10-29T23:59:59"],
      once: ["2026-10-29T22:59:59", "2026-10-30T00:00:00"], offsets: [10_800, 7200]),
  ]

  @Test(arguments: gaps)
  func `a time that the clocks skipped was never shown`(gap: Gap) throws {
    for text in gap.missing {
      let local = try #require(LocalDateTime(iso: text))
      #expect(gap.zone.moments(showing: local) == [], "\(text)")
    }
  }

  @Test(arguments: gaps)
  func `a skipped time lies between the minutes before and after`(gap: Gap) throws {
    for text in gap.missing {
      let local = try #require(LocalDateTime(iso: text))
      let neighbours = gap.zone.neighbours(ofMissing: local)
      #expect(neighbours.before.iso == gap.before, "\(text)")
      #expect(neighbours.after.iso == gap.after, "\(text)")
      #expect(neighbours.after.seconds - neighbours.before.seconds == 60)
    }
  }

  @Test(arguments: gaps)
  func `the minutes round a gap were shown once`(gap: Gap) throws {
    for text in [gap.before, gap.after] {
      let moment = try #require(Moment(iso: text))
      #expect(gap.zone.moments(showing: moment.local) == [moment])
    }
  }

  @Test(arguments: folds)
  func `a repeated time was shown twice, the earlier first`(fold: Fold) throws {
    for text in fold.repeated {
      let local = try #require(LocalDateTime(iso: text))
      let moments = fold.zone.moments(showing: local)
      #expect(moments.map(\.offset) == fold.offsets, "\(text)")
      #expect(moments.map(\.local) == [local, local])
      let (first, last) = (try #require(moments.first), try #require(moments.last))
      #expect(last.seconds - first.seconds == 3600)
    }
  }

  @Test(arguments: folds)
  func `the seconds round a repeated hour were shown once`(fold: Fold) throws {
    for text in fold.once {
      let local = try #require(LocalDateTime(iso: text))
      #expect(fold.zone.moments(showing: local).map(\.local) == [local], "\(text)")
    }
  }

  @Test(arguments: [FixtureZone.berlin, .newYork, .cairo])
  func `every instant of 2026 is found again by what the clock shows`(zone: FixtureZone) throws {
    let start = try #require(Moment(iso: "2026-01-01T00:00Z")).seconds
    let end = try #require(Moment(iso: "2027-01-01T00:00Z")).seconds
    let lost = stride(from: start, to: end, by: 900).filter { seconds in
      let moment = zone.moment(at: seconds)
      return !zone.moments(showing: moment.local).contains(moment)
    }
    #expect(lost == [])
  }

  @Test(arguments: [FixtureZone.berlin, .newYork, .cairo])
  func `a year has an hour that is missing and an hour that comes twice`(zone: FixtureZone) throws {
    let start = try #require(LocalDateTime(iso: "2026-01-01T00:00")).secondsSinceEpoch
    let counts = (0..<(365 * 96)).map { quarter in
      zone.moments(showing: LocalDateTime(secondsSinceEpoch: start + quarter * 900)).count
    }
    #expect(counts.count { $0 == 0 } == 4)
    #expect(counts.count { $0 == 2 } == 4)
    #expect(counts.count { $0 == 1 } == 365 * 96 - 8)
  }

  @Test(arguments: [FixtureZone.berlin, .newYork, .cairo])
  func `a table has two changes for each year from 2024 to 2027`(zone: FixtureZone) {
    let years = zone.changes.map { LocalDateTime(secondsSinceEpoch: $0.seconds).day.civil.year }
    #expect(years == [2024, 2024, 2025, 2025, 2026, 2026, 2027, 2027])
    #expect(zone.offset(at: 0) == zone.firstOffset)
    #expect(zone.changes.last?.offset == zone.firstOffset)
  }

  @Test func `a fixed zone shows every time once`() throws {
    let zone = FixedZone(seconds: -12_600)
    let local = try #require(LocalDateTime(iso: "2026-03-29T02:30"))
    #expect(zone.name == nil)
    #expect(zone.moments(showing: local).map(\.iso) == ["2026-03-29T02:30:00-03:30"])
  }
}
