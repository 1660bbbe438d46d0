import Foundation
import TestSupport
import Testing

@testable import Statistics

struct LatentRateModelTests {
  /// Random counts on some days, and exposures known on some.
  private static func diary(
    _ chance: inout SplitMix64, days: Int, mean: Int
  ) -> (counts: [Double?], exposures: [[Double?]]) {
    let counts = (0..<days).map { _ -> Double? in
      Int.random(in: 0..<6, using: &chance) == 0
        ? nil : Double(Int.random(in: 0...(2 * mean), using: &chance))
    }
    let exposures = (0..<4).map { _ in
      counts.map { count -> Double? in
        count == nil || Int.random(in: 0..<12, using: &chance) == 0
          ? nil : Double(Int.random(in: 0...9, using: &chance))
      }
    }
    return (counts, exposures)
  }

  /// Statistics of 1.4 and 1.5 from whole matrices, at one point of the grid.
  private static func denseStatistic(
    _ model: LatentRateModel, _ point: LatentRateModel.Point, _ column: ExposureColumn
  ) throws -> (t: Double, residual: Double) {
    let means = model.fit.means
    let size = model.days.count
    let width = model.design.width
    let matrix = (0..<(size * size)).map { index -> Double in
      let (row, other) = (index / size, index % size)
      let gap = abs(model.days[row] - model.days[other])
      let memory = gap == 0 ? 1 : pow(point.rate.memory, Double(gap))
      return point.rate.variance * means[row] * means[other] * memory + (gap == 0 ? means[row] : 0)
    }
    let v = try #require(CholeskyFactor(matrix, size: size))
    func dot(_ left: [Double], _ right: [Double]) -> Double {
      zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let designs = (0..<width).map { column in
      model.days.indices.map {
        means[$0] * Array(model.design.row(model.days[$0]))[column]
      }
    }
    let e = model.days.indices.map { row in
      model.counts[row] - means[row]
        + (0..<width).reduce(0) { $0 + designs[$1][row] * model.fit.coefficients[$1] }
    }
    let solved = designs.map { v.solve($0) }
    let a = try #require(
      CholeskyFactor(
        (0..<(width * width)).map { index in
          let (row, other) = (index / width, index % width)
          return dot(designs[row], solved[other]) + (row == other ? model.design.penalty[row] : 0)
        }, size: width))
    func projected(_ x: [Double]) -> [Double] {
      let whitened = v.solve(x)
      let shares = a.solve(designs.map { dot($0, whitened) })
      return whitened.indices.map { row in
        whitened[row] - (0..<width).reduce(0) { $0 + solved[$1][row] * shares[$1] }
      }
    }
    let d = model.days.indices.map { means[$0] * column.deviations[$0] }
    let q = projected(e)
    let (u, i, residual) = (dot(d, q), dot(d, projected(d)), dot(e, q))
    let s = (residual - u * u / i) / model.degreesOfFreedom
    return (u / (i * s).squareRoot(), residual)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `t at every point is that of whole matrices to 1e-9`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let diary = Self.diary(&chance, days: 28 + Int(seed) * 3, mean: [1, 4, 20][Int(seed) % 3])
    for hasTrend in [true, false] {
      let model = try #require(
        LatentRateModel(counts: diary.counts, firstWeekday: Int(seed), hasTrend: hasTrend))
      var centring = CalendarCentring(model)
      let column = centring.column(diary.exposures[0], lag: 1)
      let test = try #require(model.tests(of: [column])[0])
      for (point, t) in zip(model.points.filter { !$0.isNegligible }, test.statistics) {
        let dense = try Self.denseStatistic(model, point, column)
        #expect(abs(t - dense.t) <= 1e-9)
        #expect(relativeError(point.residual, dense.residual) <= 1e-9)
      }
      #expect(abs(model.points.reduce(0) { $0 + $1.weight } - 1) <= 1e-12)
    }
  }

  @Test(arguments: [141, 142, 143] as [UInt64])
  func `the unit of an exposure changes its ratio and no p-value`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let diary = Self.diary(&chance, days: 70, mean: 2)
    let model = try #require(LatentRateModel(counts: diary.counts, firstWeekday: 3))
    var centring = CalendarCentring(model)
    let columns = [
      centring.column(diary.exposures[1], lag: 0),
      centring.column(diary.exposures[1].map { $0.map { 95 * $0 + 40 } }, lag: 0),
    ]
    let tests = try model.tests(of: columns).map { try #require($0) }
    #expect(abs(tests[0].twoSided - tests[1].twoSided) <= 1e-8)
    #expect(abs(tests[0].more - tests[1].more) <= 1e-8)
    let ratios = try columns.map { try #require(RateRatioFit(model, $0)).logRatio.center }
    #expect(abs(ratios[0] - 95 * ratios[1]) <= 1e-4)
    #expect(relativeError(columns[1].effectiveDays, columns[0].effectiveDays) <= 1e-6)
    #expect(relativeError(columns[1].spread, 95 * columns[0].spread) <= 1e-12)
  }

  @Test(arguments: [151, 152, 153] as [UInt64])
  func `tests made together are those made alone, bit for bit`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let diary = Self.diary(&chance, days: 84, mean: 2)
    let model = try #require(LatentRateModel(counts: diary.counts, firstWeekday: 0))
    let again = try #require(LatentRateModel(counts: diary.counts, firstWeekday: 0))
    var centring = CalendarCentring(model)
    let columns = diary.exposures.map { centring.column($0, lag: 0) }
    let together = model.tests(of: columns)
    #expect(again.tests(of: columns).map { $0?.twoSided } == together.map { $0?.twoSided })
    for (column, test) in zip(columns, together) {
      let alone = try #require(model.tests(of: [column])[0])
      #expect(abs(alone.twoSided - (test?.twoSided ?? -1)) <= 1e-12)
    }
  }

  @Test func `without an episode or with too few days there is no model`() {
    #expect(LatentRateModel(counts: [], firstWeekday: 0) == nil)
    #expect(LatentRateModel(counts: Array(repeating: nil, count: 50), firstWeekday: 0) == nil)
    #expect(LatentRateModel(counts: Array(repeating: 0, count: 50), firstWeekday: 0) == nil)
    #expect(LatentRateModel(counts: Array(repeating: 1, count: 9), firstWeekday: 0) == nil)
    #expect(LatentRateModel(counts: Array(repeating: 1, count: 10), firstWeekday: 0) != nil)
  }

  @Test func `trend and weekday columns are those of the method`() {
    let widths = [1, 41, 63, 84, 147, 3_650].map { NuisanceDesign(days: $0, firstWeekday: 0).width }
    // One cosine for each 42 days, from 1 to 12, halves to even; with level and six weekdays.
    #expect(widths == [8, 8, 9, 9, 11, 19])
    #expect(NuisanceDesign(days: 3_650, firstWeekday: 0, hasTrend: false).width == 7)
    let design = NuisanceDesign(days: 84, firstWeekday: 2)
    #expect(design.penalty == [0, 1, 1, 4, 4, 4, 4, 4, 4])
    #expect(Array(design.row(0).suffix(6)) == [0, 0, 1, 0, 0, 0])
    #expect(Array(design.row(4).suffix(6)) == [-1, -1, -1, -1, -1, -1])
    #expect(abs(design.row(10)[10 * 9 + 1] - 2.squareRoot() * cos(.pi * 10.5 / 84)) <= 1e-15)
  }

  @Test func `the penalized fit has no slope left at its end`() throws {
    var chance = SplitMix64(seed: 9)
    let diary = Self.diary(&chance, days: 120, mean: 3)
    let model = try #require(LatentRateModel(counts: diary.counts, firstWeekday: 4))
    for column in 0..<model.design.width {
      let score = model.days.indices.reduce(0) { sum, row in
        let value = Array(model.design.row(model.days[row]))[column]
        return sum + value * (model.counts[row] - model.fit.means[row])
      }
      let pull = model.design.penalty[column] * model.fit.coefficients[column]
      #expect(abs(score - pull) <= 1e-9)
    }
  }
}
