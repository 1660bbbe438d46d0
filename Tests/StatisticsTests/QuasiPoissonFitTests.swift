import TestSupport
import Testing

@testable import Statistics

struct QuasiPoissonFitTests {
  private static func epil() throws -> QuasiPoissonFit? {
    let table = try ReferenceFile.table("epil")
    let treated = (table["trt"] ?? []).map { $0 == "progabide" ? 1.0 : 0 }
    let base = try ReferenceFile.numbers("epil", "lbase")
    let counts = try ReferenceFile.numbers("epil", "y")
    return QuasiPoissonFit(
      counts: counts, exposures: counts.map { _ in 1 },
      columns: [
        base, treated, try ReferenceFile.numbers("epil", "lage"),
        try ReferenceFile.numbers("epil", "V4"), zip(base, treated).map { $0 * $1 },
      ])
  }

  private static func discoveries() throws -> QuasiPoissonFit? {
    let counts = try ReferenceFile.numbers("discoveries", "y")
    return QuasiPoissonFit(
      counts: counts, exposures: counts.map { _ in 1 },
      columns: [try ReferenceFile.numbers("discoveries", "t")])
  }

  private static func weeks() throws -> QuasiPoissonFit? {
    let reference = try ModelNumbers.fit("weeks")
    guard let counts = reference.counts, let exposures = reference.exposures else { return nil }
    return QuasiPoissonFit(
      counts: counts, exposures: exposures, columns: [counts.indices.map(Double.init)])
  }

  @Test(arguments: ["epil", "discoveries", "weeks"])
  func `all numbers agree with 40 digit arithmetic to 1e-9`(name: String) throws {
    let reference = try ModelNumbers.fit(name)
    let found =
      switch name {
      case "epil": try Self.epil()
      case "discoveries": try Self.discoveries()
      default: try Self.weeks()
      }
    let fit = try #require(found)
    #expect(fit.coefficients.count == reference.coefficients.count)
    for (value, expected) in zip(fit.coefficients, reference.coefficients) {
      #expect(relativeError(value, expected) <= 1e-9)
    }
    for (value, expected) in zip(fit.standardErrors(dispersion: 1), reference.unitErrors) {
      #expect(relativeError(value, expected) <= 1e-9)
    }
    #expect(relativeError(fit.dispersion, reference.dispersion) <= 1e-9)
    #expect(relativeError(fit.deviance, reference.deviance) <= 1e-9)
    #expect(relativeError(fit.logLikelihood, reference.logLikelihood) <= 1e-9)
  }

  @Test func `seizures are as R has them`() throws {
    let fit = try #require(try Self.epil())
    #expect(relativeError(fit.dispersion, 4.41387400547571) <= 1e-6)
    #expect(relativeError(fit.coefficients[4], -0.159769600576731) <= 1e-6)
    #expect(relativeError(fit.standardErrors()[4], 0.114676110396889) <= 1e-6)
    #expect(relativeError(fit.deviance, 869.072080583299) <= 1e-6)
    #expect(relativeError(fit.logLikelihood, -817.48837912631) <= 1e-6)
    #expect(relativeError(fit.coefficient(4).twoSided, 0.164896819589652) <= 1e-6)
  }

  @Test func `discoveries became fewer as R has it`() throws {
    let slope = try #require(try Self.discoveries()).coefficient(1)
    #expect(relativeError(slope.value, -0.00536022354765043) <= 1e-6)
    #expect(relativeError(slope.standardError, 0.00246035457674099) <= 1e-6)
    #expect(relativeError(slope.statistic, -2.17863863945604) <= 1e-6)
    #expect(relativeError(slope.twoSided, 0.0317562111277933) <= 1e-6)
    #expect(relativeError(slope.fewer, 0.0317562111277933 / 2) <= 1e-6)
  }

  @Test func `a dispersion below the least one is not believed`() throws {
    let even = try #require(
      QuasiPoissonFit(
        counts: [4, 4, 4, 5, 4, 4], exposures: [1, 1, 1, 1, 1, 1], columns: [[0, 1, 2, 3, 4, 5]]))
    #expect(even.dispersion < 0.2)
    #expect(
      even.coefficient(1, leastDispersion: 1).standardError
        == even.standardErrors(dispersion: 1)[1])
    #expect(even.coefficient(1).standardError < even.standardErrors(dispersion: 1)[1])
  }

  @Test func `without an event, without counts to spare, or with equal columns there is no fit`() {
    let ones = [1.0, 1, 1, 1]
    let times = [0.0, 1, 2, 3]
    #expect(QuasiPoissonFit(counts: [0, 0, 0, 0], exposures: ones, columns: [times]) == nil)
    #expect(QuasiPoissonFit(counts: [1, 2], exposures: [1, 1], columns: [[0, 1]]) == nil)
    #expect(
      QuasiPoissonFit(counts: [1, 2, 0, 4], exposures: ones, columns: [times, times]) == nil)
    #expect(QuasiPoissonFit(counts: [1, 2, 0, 4], exposures: ones, columns: [ones]) == nil)
  }

  @Test(arguments: [
    [0, 0, 0, 0, 0, 0, 0, 5], [7, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 9_000],
  ])
  func `a slope without end is no fit`(counts: [Double]) {
    #expect(
      QuasiPoissonFit(
        counts: counts, exposures: counts.map { _ in 7 },
        columns: [counts.indices.map(Double.init)]) == nil)
  }

  @Test(arguments: [61, 62, 63] as [UInt64])
  func `the unit of time and of exposure changes nothing but itself`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<30 {
      let rows = 0..<Int.random(in: 6...40, using: &chance)
      let counts = rows.map { _ in Double(Int.random(in: 0...30, using: &chance)) }
      let days = rows.map { _ in Double(Int.random(in: 1...7, using: &chance)) }
      let times = rows.map { Double($0) }
      let fit = try #require(QuasiPoissonFit(counts: counts, exposures: days, columns: [times]))
      let scaled = try #require(
        QuasiPoissonFit(
          counts: counts, exposures: days.map { $0 * 24 }, columns: [times.map { $0 / 52 - 3 }]))
      #expect(relativeError(scaled.coefficients[1], fit.coefficients[1] * 52) <= 1e-7)
      #expect(relativeError(scaled.coefficient(1).statistic, fit.coefficient(1).statistic) <= 1e-7)
      #expect(relativeError(scaled.dispersion, fit.dispersion) <= 1e-8)
      #expect(relativeError(fit.means.reduce(0, +), counts.reduce(0, +)) <= 1e-10)
    }
  }

  @Test func `huge counts are no trouble`() throws {
    let counts = (0..<20).map { 40_000.0 + 900 * Double($0) }
    let fit = try #require(
      QuasiPoissonFit(
        counts: counts, exposures: counts.map { _ in 7 },
        columns: [counts.indices.map(Double.init)]))
    #expect(fit.coefficient(1).more < 1e-6)
    #expect(fit.dispersion.isFinite && fit.logLikelihood.isFinite)
  }
}
