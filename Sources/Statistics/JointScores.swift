import RealModule

/// The scores of several exposures together, for telling apart what moves together.
package struct JointScores: Sendable {
  private struct PointMatrix {
    var scores: [Double]
    /// Row by row.
    var information: [Double]
    var residual: Double
    var logPosterior: Double
    var weight: Double
  }

  private let points: [PointMatrix]
  private let count: Int
  private let degreesOfFreedom: Double

  /// The exposures must all vary.
  package init(_ model: LatentRateModel, _ columns: [ExposureColumn]) {
    let matrix = model.base(adding: columns)
    let width = model.design.width
    let count = columns.count
    points = model.points.map { point in
      let products = WhitenedProducts(matrix, leading: matrix.columns, filter: point.filter)
      let halfScore = point.factor.halfSolve(point.score)
      let halves = (0..<count).map { column in
        point.factor.halfSolve((0..<width).map { products[$0, width + 1 + column] })
      }
      let scores = (0..<count).map {
        products[width, width + 1 + $0] - Self.dot(halves[$0], halfScore)
      }
      let information = (0..<(count * count)).map { index -> Double in
        let (row, column) = (index / count, index % count)
        return products[width + 1 + row, width + 1 + column] - Self.dot(halves[row], halves[column])
      }
      return PointMatrix(
        scores: scores, information: information, residual: point.residual,
        logPosterior: point.logPosterior, weight: point.weight)
    }
    self.count = count
    degreesOfFreedom = model.degreesOfFreedom
  }

  /// The test of one exposure when others are allowed for, by their places in the list.
  ///
  /// No refit: the others are taken out of the score with a ridge of a hundredth, and the points
  /// are weighted anew by how well the others explain the counts. nil when the others leave
  /// nothing of it, or are so alike that they cannot be told apart.
  package func test(of target: Int, adjustedFor others: [Int]) -> ScoreTest? {
    var scores: [PointScore] = []
    var logarithms: [Double] = []
    for point in points {
      guard let (score, logPosterior) = adjusted(point, target, others) else { return nil }
      scores.append(score)
      logarithms.append(logPosterior)
    }
    for (index, weight) in MixtureWeights.normalized(logarithms).enumerated() {
      scores[index].weight = weight
    }
    return ScoreTest(scores, degreesOfFreedom: degreesOfFreedom - Double(others.count))
  }

  /// How alike the scores of two exposures are, from 0 to 1, at the likeliest point of the grid.
  package func likeness(_ first: Int, _ second: Int) -> Double {
    guard let point = points.max(by: { $0.weight < $1.weight }) else { return 0 }
    let scale =
      point.information[first * count + first] * point.information[second * count + second]
    guard scale > 0 else { return 0 }
    return abs(point.information[first * count + second]) / .sqrt(scale)
  }

  private func adjusted(
    _ point: PointMatrix, _ target: Int, _ others: [Int]
  ) -> (PointScore, Double)? {
    let size = others.count
    guard degreesOfFreedom > Double(size) else { return nil }
    let block = others.flatMap { row in
      others.map { column in
        point.information[row * count + column] * (row == column ? 1.01 : 1)
      }
    }
    guard let factor = CholeskyFactor(block, size: size) else { return nil }
    let scores = factor.halfSolve(others.map { point.scores[$0] })
    let shared = factor.halfSolve(others.map { point.information[target * count + $0] })
    let explained = Self.dot(scores, scores)
    let score = PointScore(
      score: point.scores[target] - Self.dot(shared, scores),
      information: point.information[target * count + target] - Self.dot(shared, shared),
      residual: point.residual - explained, weight: 0)
    return (score, point.logPosterior + (explained - factor.logDeterminant) / 2)
  }

  private static func dot(_ left: [Double], _ right: [Double]) -> Double {
    zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
