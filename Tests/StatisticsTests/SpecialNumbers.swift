import Foundation

/// The numbers of a second program: `Reference/special.json`, made by the script beside it.
struct SpecialNumbers: Decodable {
  struct StudentTail: Decodable {
    let k: Double
    let t: Double
    let tail: Double
  }

  struct StudentQuantile: Decodable {
    let k: Double
    let p: Double
    let t: Double
  }

  struct BetaProbability: Decodable {
    let a: Double
    let b: Double
    let x: Double
    let p: Double
  }

  struct BetaQuantile: Decodable {
    let a: Double
    let b: Double
    let p: Double
    let odds: Double
    let x: Double
  }

  struct Binomial: Decodable {
    let n: Int
    let odds: Double
    let k: Int
    let exactly: Double
    let atLeast: Double
    let atMost: Double
  }

  struct Mixture: Decodable {
    let k: Double
    /// Weight, center and scale of each.
    let parts: [[Double]]
    let p: Double
    let value: Double
  }

  struct Cauchy: Decodable {
    let ps: [Double]
    let p: Double
  }

  let studentTails: [StudentTail]
  let studentQuantiles: [StudentQuantile]
  let betaProbabilities: [BetaProbability]
  let betaQuantiles: [BetaQuantile]
  let binomials: [Binomial]
  let mixtures: [Mixture]
  let cauchy: [Cauchy]

  static func load() throws -> SpecialNumbers { try ReferenceFile.decoded("special") }
}
