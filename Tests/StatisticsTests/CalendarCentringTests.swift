import Foundation
import TestSupport
import Testing

@testable import Statistics

struct CalendarCentringTests {
  private static func model(_ chance: inout SplitMix64) -> LatentRateModel? {
    let counts = (0..<90).map { _ -> Double? in
      Int.random(in: 0..<5, using: &chance) == 0
        ? nil : Double(Int.random(in: 0...4, using: &chance))
    }
    return LatentRateModel(counts: counts, firstWeekday: Int.random(in: 0...6, using: &chance))
  }

  private static func values(_ model: LatentRateModel, _ chance: inout SplitMix64) -> [Double?] {
    let missing = Int.random(in: 2...9, using: &chance)
    return (0..<model.design.days).map { _ in
      Int.random(in: 0..<missing, using: &chance) == 0
        ? nil : Double.random(in: 0...400, using: &chance).rounded()
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `sums shared between exposures give what a centring from scratch gives`(
    seed: UInt64
  ) throws {
    var chance = SplitMix64(seed: seed)
    let model = try #require(Self.model(&chance))
    var shared = CalendarCentring(model)
    for _ in 0..<12 {
      let values = Self.values(model, &chance)
      let lag = Int.random(in: -1...2, using: &chance)
      let first = Bool.random(using: &chance) ? 0 : Int.random(in: 1...40, using: &chance)
      var fresh = CalendarCentring(model)
      let expected = fresh.column(values, lag: lag, from: first)
      let column = shared.column(values, lag: lag, from: first)
      for (value, other) in zip(column.deviations, expected.deviations) {
        #expect(abs(value - other) <= 1e-8)
      }
      #expect(column.knownDays == expected.knownDays && column.episodes == expected.episodes)
      #expect(column.spread == expected.spread)
      #expect(relativeError(column.effectiveDays, expected.effectiveDays) <= 1e-9)
    }
  }

  @Test(arguments: [161, 162, 163] as [UInt64])
  func `deviations are orthogonal to the calendar over all known days`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let counts = (0..<90).map { _ in Optional(Double(Int.random(in: 0...4, using: &chance))) }
    let model = try #require(LatentRateModel(counts: counts, firstWeekday: 1))
    let values = Self.values(model, &chance)
    var centring = CalendarCentring(model)
    let column = centring.column(values, lag: 0)
    for (value, deviation) in zip(values, column.deviations) where value == nil {
      #expect(deviation == 0)
    }
    for index in 0..<model.design.width {
      let sum = column.deviations.enumerated().reduce(0) {
        $0 + $1.element * Array(model.design.row($1.offset))[index]
      }
      // The ridge of 1e-6 leaves its share.
      #expect(abs(sum) <= 1e-3)
    }
  }

  @Test(arguments: 0...2)
  func `a trigger that the weekday decides has no spread of its own`(lag: Int) throws {
    var chance = SplitMix64(seed: 7)
    let counts = (0..<182).map { day in
      Optional(Double(Int.random(in: 0...2, using: &chance) + (day % 7 > 4 ? 3 : 0)))
    }
    let model = try #require(LatentRateModel(counts: counts, firstWeekday: 0))
    var weekend = (0..<182).map { Optional($0 % 7 > 4 ? 1.0 : 0) }
    var centring = CalendarCentring(model)
    #expect(!centring.column(weekend, lag: lag).isVaried)
    weekend[100] = 1
    #expect(centring.column(weekend, lag: lag).isVaried)
  }

  @Test func `a lag moves values to later days, and a negative one to earlier ones`() throws {
    let counts = (0..<40).map { Optional(Double($0 % 3)) }
    let model = try #require(LatentRateModel(counts: counts, firstWeekday: 0))
    var values = [Double?](repeating: nil, count: 40)
    values[10] = 3
    values[20] = 9
    for (lag, episodes) in [(0, [10, 20]), (1, [11, 21]), (2, [12, 22]), (-1, [9, 19])] {
      var centring = CalendarCentring(model)
      let column = centring.column(values, lag: lag)
      #expect(column.knownDays == 2)
      #expect(column.episodes == Double(episodes.reduce(0) { $0 + $1 % 3 }))
    }
    var late = CalendarCentring(model)
    #expect(late.column(values, lag: 1, from: 12).knownDays == 1)
  }

  @Test func `what the calendar tells is no exposure`() throws {
    let counts = (0..<70).map { Optional(Double($0 % 4)) }
    let model = try #require(LatentRateModel(counts: counts, firstWeekday: 0))
    var centring = CalendarCentring(model)
    let weekend = centring.column((0..<70).map { $0 % 7 > 4 ? 1 : 0 }, lag: 0)
    #expect(weekend.deviations.allSatisfy { abs($0) <= 1e-6 })
    let constant = centring.column(Array(repeating: 190, count: 70), lag: 0)
    #expect(constant.spread == 0 && constant.effectiveDays == 0 && !constant.isVaried)
    let unknown = centring.column(Array(repeating: nil, count: 70), lag: 0)
    #expect(unknown.knownDays == 0 && !unknown.isVaried)
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `columns made together are those made alone`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let model = try #require(Self.model(&chance))
    let exposures = (0..<Int.random(in: 1...9, using: &chance)).map { _ in
      // Values of days after the last are not looked at.
      LaggedExposure(
        Self.values(model, &chance) + (seed > 6 ? Array(repeating: 1e6, count: 30) : []),
        lag: Int.random(in: -1...2, using: &chance),
        from: Bool.random(using: &chance) ? 0 : Int.random(in: 1...95, using: &chance))
    }
    var centring = CalendarCentring(model)
    let together = centring.columns(exposures)
    #expect(together.count == exposures.count)
    for (column, exposure) in zip(together, exposures) {
      var alone = CalendarCentring(model)
      let values = Array(exposure.values.prefix(model.design.days))
      let expected = alone.column(values, lag: exposure.lag, from: exposure.firstDay)
      for (value, other) in zip(column.deviations, expected.deviations) {
        #expect(abs(value - other) <= 1e-8)
      }
      #expect(column.knownDays == expected.knownDays && column.episodes == expected.episodes)
      #expect(column.spread == expected.spread)
    }
  }
}
