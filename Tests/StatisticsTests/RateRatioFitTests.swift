import Foundation
import TestSupport
import Testing

@testable import Statistics

/// The rate ratio at the edges of what a journal can hold.
struct RateRatioFitTests {
  /// 70 days of which every other one has the exposure.
  private static func diary(_ count: (Int, Bool) -> Double) -> ([Double?], [Double?]) {
    let exposed = (0..<70).map { $0 * $0 % 11 % 2 == 0 }
    return (
      exposed.enumerated().map { count($0.offset, $0.element) }, exposed.map { $0 ? 1 : 0 }
    )
  }

  /// The fit of an exposure alone and, the second, of the same beside itself: there are two ways.
  private static func fits(_ model: LatentRateModel, _ column: ExposureColumn) -> [RateRatioFit] {
    let question = RateRatioFit.Question(column)
    let beside = RateRatioFit.fits(model, [question, question])
    let alone = RateRatioFit(model, column)
    #expect((alone == nil) == (beside[0] == nil) && (alone == nil) == (beside[1] == nil))
    return [alone, beside[1]].compactMap { $0 }
  }

  @Test func `a constant or unknown exposure has no ratio and no test`() throws {
    let counts = (0..<60).map { Optional(Double($0 % 3)) }
    let model = try #require(LatentRateModel(counts: counts, firstWeekday: 0))
    var centring = CalendarCentring(model)
    for values in [
      Array(repeating: 190, count: 60), Array(repeating: nil, count: 60),
      [4] + Array(repeating: nil, count: 59), Array(repeating: 0, count: 60),
    ] as [[Double?]] {
      let column = centring.column(values, lag: 0)
      #expect(Self.fits(model, column).isEmpty)
      #expect(model.tests(of: [column])[0] == nil)
    }
  }

  @Test func `500 episodes a day and three times as many with the exposure give a ratio of 3`()
    throws
  {
    let (counts, values) = Self.diary { day, isExposed in
      (isExposed ? 1_500 : 500) + Double(day * 37 % 41)
    }
    let model = try #require(LatentRateModel(counts: counts, firstWeekday: 0))
    var centring = CalendarCentring(model)
    let column = centring.column(values, lag: 0)
    let fits = Self.fits(model, column)
    #expect(fits.count == 2)
    for ratio in fits.map(\.logRatio) {
      #expect(abs(exp(ratio.center) - 3) <= 0.1)
      #expect(ratio.interval().low > log(2) && ratio.interval().high < log(4.5))
    }
    #expect(try #require(model.tests(of: [column])[0]).more < 1e-6)
  }

  @Test func `one episode in all has a finite ratio or none`() throws {
    let (counts, values) = Self.diary { day, _ in day == 30 ? 1 : 0 }
    let model = try #require(LatentRateModel(counts: counts, firstWeekday: 0))
    var centring = CalendarCentring(model)
    let column = centring.column(values, lag: 0)
    for fit in Self.fits(model, column) { #expect(fit.logRatio.center.isFinite) }
    let test = try #require(model.tests(of: [column])[0])
    #expect((0...1).contains(test.twoSided))
  }

  @Test func `episodes on exposed days alone have a large ratio, not an endless one`() throws {
    let (counts, values) = Self.diary { day, isExposed in isExposed ? Double(1 + day % 3) : 0 }
    let model = try #require(LatentRateModel(counts: counts, firstWeekday: 0))
    var centring = CalendarCentring(model)
    let column = centring.column(values, lag: 0)
    #expect(try #require(model.tests(of: [column])[0]).more < 0.01)
    for ratio in Self.fits(model, column).map(\.logRatio) {
      #expect(ratio.center > 1 && ratio.interval().high.isFinite)
    }
  }

  @Test(arguments: 1...15 as ClosedRange<UInt64>)
  func `NaN never comes out, whatever goes in`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let most = [1, 3, 30, 500, 100_000][Int(seed) % 5]
    let counts = (0..<Int.random(in: 12...90, using: &chance)).map { _ -> Double? in
      switch Int.random(in: 0..<6, using: &chance) {
      case 0: nil
      case 1, 2: 0
      default: Double(Int.random(in: 0...most, using: &chance))
      }
    }
    guard let model = LatentRateModel(counts: counts, firstWeekday: 5) else { return }
    var centring = CalendarCentring(model)
    let scales = [1e-6, 1, 400, 1e6]
    let columns = scales.map { scale in
      centring.column(
        counts.map { _ in
          Bool.random(using: &chance) ? nil : scale * Double(Int.random(in: 0...2, using: &chance))
        }, lag: 0)
    }
    for (column, test) in zip(columns, model.tests(of: columns)) {
      #expect(column.effectiveDays.isFinite && column.spread.isFinite)
      if let test {
        let numbers = [test.more, test.fewer, test.twoSided]
        #expect(numbers.allSatisfy { (0...1).contains($0) })
        #expect(test.statistics.allSatisfy { $0.isFinite })
        if let step = test.oneStep { #expect(step.center.isFinite && step.standardError.isFinite) }
      }
      for ratio in Self.fits(model, column).map(\.logRatio) {
        #expect(ratio.center.isFinite && ratio.standardError.isFinite)
        #expect(ratio.interval().low.isFinite && ratio.interval().high.isFinite)
      }
    }
  }

  @Test(arguments: [171, 172] as [UInt64])
  func `exposures that say the same cannot be told apart but break nothing`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let (counts, values) = Self.diary { _, isExposed in
      Double(Int.random(in: 0...(isExposed ? 6 : 2), using: &chance))
    }
    let model = try #require(LatentRateModel(counts: counts, firstWeekday: 0))
    var centring = CalendarCentring(model)
    let column = centring.column(values, lag: 0)
    let twin = centring.column(values.map { $0.map { 2 * $0 } }, lag: 0)
    let joint = JointScores(model, [column, twin])
    #expect(abs(joint.likeness(0, 1) - 1) <= 1e-9)
    let alone = try #require(joint.test(of: 0, adjustedFor: []))
    #expect(abs(alone.more - (try #require(model.tests(of: [column])[0])).more) <= 1e-10)
    if let adjusted = joint.test(of: 1, adjustedFor: [0]) {
      #expect(adjusted.more > 0.1)
    }
    if let fit = RateRatioFit(model, column, adjustedFor: [twin]) {
      #expect(fit.logRatio.center.isFinite && fit.logRatio.interval().high.isFinite)
    }
  }

  /// Six exposures of which the fourth is constant, and the first again, allowing for two others.
  private static func questions(
    _ seed: UInt64
  ) throws -> (LatentRateModel, [RateRatioFit.Question]) {
    var chance = SplitMix64(seed: seed)
    let (counts, values) = diary { _, isExposed in
      Double(Int.random(in: 0...(isExposed ? 4 : 2), using: &chance))
    }
    let model = try #require(LatentRateModel(counts: counts, firstWeekday: 2))
    var centring = CalendarCentring(model)
    let columns = (0..<6).map { index in
      centring.column(
        index == 3
          ? values.map { _ in 1 }
          : values.map { value in
            value.map { Double(index) * $0 + Double.random(in: 0...3, using: &chance) }
          }, lag: 0)
    }
    return (
      model,
      columns.map { RateRatioFit.Question($0) }
        + [RateRatioFit.Question(columns[0], adjustedFor: [columns[1], columns[2]])]
    )
  }

  private static func distance(_ one: RateRatioFit?, _ other: RateRatioFit?) -> Double {
    guard let one, let other else { return one == nil && other == nil ? 0 : .infinity }
    return max(
      abs(one.logRatio.center - other.logRatio.center), abs(one.interval.low - other.interval.low),
      abs(one.interval.high - other.interval.high))
  }

  @Test(arguments: [173, 174, 175] as [UInt64])
  func `what is fitted beside an exposure changes none of its numbers`(seed: UInt64) throws {
    let (model, questions) = try Self.questions(seed)
    let fits = RateRatioFit.fits(model, questions)
    #expect(fits.count == 7 && fits[3] == nil)
    for (question, fit) in zip(questions, fits) {
      for other in [questions[1], questions[6]] {
        #expect(Self.distance(RateRatioFit.fits(model, [other, question])[1], fit) <= 1e-12)
      }
    }
  }

  @Test(arguments: [173, 174, 175] as [UInt64])
  func `an exposure alone, at four points at a time, ends where it ends beside others`(
    seed: UInt64
  ) throws {
    let (model, questions) = try Self.questions(seed)
    let counted = model.points.count { $0.weight >= RateRatioFit.negligible }
    if seed == 173 { #expect(counted % 4 != 0, "The last points are fewer than four.") }
    for (question, fit) in zip(questions, RateRatioFit.fits(model, questions)) {
      let alone = RateRatioFit(model, question.exposure, adjustedFor: question.others)
      #expect(Self.distance(alone, fit) <= 1e-7)
    }
  }
}
