import Foundation

/// The numbers of a second program: `Reference/rank_and_poisson.json`, made by the script beside it.
struct ReferenceNumbers: Decodable {
  struct RankCase: Decodable, CustomStringConvertible {
    let name: String
    let x: [Double]
    let y: [Double]
    let rho: Double
    var description: String { name }
  }

  struct ProbabilityCase: Decodable {
    let shape: Double
    let x: Double
    let probability: Double
  }

  struct QuantileCase: Decodable {
    let shape: Double
    let p: Double
    let x: Double
  }

  struct IntervalCase: Decodable {
    let count: Int
    let exposure: Double
    let low: Double
    let high: Double
  }

  let rankCorrelations: [RankCase]
  let gammaProbabilities: [ProbabilityCase]
  let gammaQuantiles: [QuantileCase]
  let poissonIntervals: [IntervalCase]

  static func load() throws -> ReferenceNumbers {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Reference/rank_and_poisson.json")
    return try JSONDecoder().decode(ReferenceNumbers.self, from: Data(contentsOf: file))
  }
}

/// The distance of two numbers as a share of the second one; 0 when both are 0.
func relativeError(_ value: Double, _ expected: Double) -> Double {
  value == expected ? 0 : abs(value - expected) / abs(expected)
}
