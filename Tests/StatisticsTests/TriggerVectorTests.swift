import Foundation
import Testing

@testable import Statistics

/// The trigger test against a second program that works with whole covariance matrices.
struct TriggerVectorTests {
  @Test(arguments: TriggerVector.all)
  func `the fit without triggers agrees to 1e-9`(name: String) throws {
    let vector = try TriggerVector(name)
    let model = try vector.model()
    #expect(model.days.count == vector.numbers.logged_days)
    #expect(model.design.width == vector.numbers.nuisance_columns)
    for (value, expected) in zip(model.fit.coefficients, vector.numbers.b0) {
      #expect(abs(value - expected) <= 1e-9)
    }
    for (value, expected) in zip(model.fit.means, vector.numbers.mu_first5) {
      #expect(abs(value - expected) <= 1e-9)
    }
  }

  @Test(arguments: TriggerVector.all)
  func `the 16 weights agree to 1e-8`(name: String) throws {
    let vector = try TriggerVector(name)
    let points = try vector.model().points
    #expect(points.count == 16)
    for (point, expected) in zip(points, vector.numbers.grid) {
      #expect(point.rate.variance == expected.s2)
      #expect(point.rate.memory == expected.rho)
      #expect(abs(point.weight - expected.weight) <= 1e-8)
    }
  }

  @Test(arguments: TriggerVector.all)
  func `36 p-values agree to 1e-8, and the one-step estimates`(name: String) throws {
    let vector = try TriggerVector(name)
    let model = try vector.model()
    var centring = CalendarCentring(model)
    let columns = try vector.numbers.tests.map { test in
      centring.column(try #require(vector.exposures[test.trigger]), lag: test.lag)
    }
    #expect(columns.count == 36)
    for (test, expected) in zip(model.tests(of: columns), vector.numbers.tests) {
      let test = try #require(test)
      #expect(abs(test.twoSided - expected.p) <= 1e-8)
      let estimate = try #require(test.oneStep)
      #expect(abs(estimate.center - expected.beta_one_step) <= 1e-8)
      #expect(abs(estimate.standardError - expected.se) <= 1e-8)
    }
  }

  @Test(arguments: TriggerVector.all)
  func `the interval of caffeine agrees to 1e-5`(name: String) throws {
    let vector = try TriggerVector(name)
    let model = try vector.model()
    var centring = CalendarCentring(model)
    let column = centring.column(try #require(vector.exposures["caffeine_cups"]), lag: 0)
    let expected = vector.numbers.fit_caffeine_lag0
    let question = RateRatioFit.Question(column)
    // Alone it is fitted at four points at a time, beside others at one.
    for asked in [[question], [question, question]] {
      let fit = try #require(RateRatioFit.fits(model, asked)[asked.count - 1]).logRatio
      let interval = fit.interval()
      #expect(abs(fit.center - expected.beta) <= 1e-5)
      #expect(abs(interval.low - expected.lo) <= 1e-5)
      #expect(abs(interval.high - expected.hi) <= 1e-5)
    }
  }

  @Test(arguments: TriggerVector.all)
  func `one-sided, tilted and adjusted p-values agree to 1e-8`(name: String) throws {
    let vector = try TriggerVector(name)
    let model = try vector.model()
    #expect(model.degreesOfFreedom == vector.oneSided.df)
    var centring = CalendarCentring(model)
    let columns = try vector.oneSided.tests.map { test in
      centring.column(try #require(vector.exposures[test.trigger]), lag: test.lag)
    }
    let joint = JointScores(model, columns)
    for (index, expected) in vector.oneSided.tests.enumerated() {
      let test = try #require(model.tests(of: columns)[index])
      #expect(abs(test.more - expected.p_more) <= 1e-8)
      #expect(abs(test.fewer - expected.p_fewer) <= 1e-8)
      #expect(abs(test.twoSided - expected.p_two_sided) <= 1e-8)
      let declared = expected.declared_direction == "more" ? test.more : test.fewer
      #expect(abs(TiltedLevel.p(declaredTail: declared) - expected.p_tilted) <= 1e-8)
      #expect(test.statistics.count == expected.t_at_grid.count)
      for (t, reference) in zip(test.statistics, expected.t_at_grid) {
        #expect(abs(t - reference) <= 1e-8)
      }
      #expect(columns[index].knownDays == expected.days_with_value)
      #expect(columns[index].episodes == expected.episodes_on_those_days)
      #expect(abs(columns[index].effectiveDays - expected.effective_days) <= 1e-8)
      for adjusted in expected.adjusted {
        let others = try adjusted.adjusted_for.map { other in
          try #require(
            vector.oneSided.tests.firstIndex { $0.trigger == other.trigger && $0.lag == other.lag })
        }
        let result = try #require(joint.test(of: index, adjustedFor: others))
        #expect(abs(result.more - adjusted.p_more) <= 1e-8)
        #expect(abs(result.fewer - adjusted.p_fewer) <= 1e-8)
      }
    }
  }
}
