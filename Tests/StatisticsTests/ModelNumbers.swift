import Foundation

/// The numbers of a second program: `Reference/models.json`, made by the script beside it.
struct ModelNumbers: Decodable {
  struct RateRatio: Decodable {
    let counts: [Int]
    let exposures: [Double]
    let low: Double
    /// nil is without end.
    let high: Double?
    let midLow: Double
    let midHigh: Double?
    let p: Double
    let midP: Double
  }

  struct Share: Decodable {
    let successes: Int
    let trials: Int
    let low: Double
    let high: Double
    let wilsonLow: Double
    let wilsonHigh: Double
    let designEffect: Double
    let clusteredLow: Double
    let clusteredHigh: Double
  }

  struct Kendall: Decodable, CustomStringConvertible {
    let name: String
    let x: [Double]
    let y: [Double]
    let tau: Double
    let z: Double
    let p: Double
    var description: String { name }
  }

  struct Fit: Decodable {
    let name: String
    let counts: [Double]?
    let exposures: [Double]?
    let coefficients: [Double]
    let unitErrors: [Double]
    let dispersion: Double
    let deviance: Double
    let logLikelihood: Double
  }

  struct Change: Decodable {
    let name: String
    let counts: [Double]?
    let exposures: [Double]?
    let likeliest: Int
    let likelihoodRatio: Double
    let mode: Int
    let posterior: [Double]
  }

  struct Clusters: Decodable {
    let one: [Int]
    let other: [Int]
    let designEffect: Double
    let t: Double
    let p: Double
    let low: Double
    let high: Double
  }

  let rateRatios: [RateRatio]
  let proportions: [Share]
  let kendall: [Kendall]
  let fits: [Fit]
  let changePoints: [Change]
  let clusters: [Clusters]

  static func load() throws -> ModelNumbers { try ReferenceFile.decoded("models") }

  static func fit(_ name: String) throws -> Fit {
    guard let fit = try load().fits.first(where: { $0.name == name }) else {
      throw CocoaError(.coderValueNotFound)
    }
    return fit
  }

  static func change(_ name: String) throws -> Change {
    guard let change = try load().changePoints.first(where: { $0.name == name }) else {
      throw CocoaError(.coderValueNotFound)
    }
    return change
  }
}
