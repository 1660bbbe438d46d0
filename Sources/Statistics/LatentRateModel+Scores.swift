import RealModule

extension LatentRateModel {
  /// The test of each exposure alone; nil for one that does not vary.
  package func tests(of columns: [ExposureColumn]) -> [ScoreTest?] {
    let varied = columns.indices.filter { columns[$0].isVaried }
    guard !varied.isEmpty else { return columns.map { _ in nil } }
    let matrix = base(adding: varied.map { columns[$0] })
    var scores = Array(repeating: [PointScore](), count: varied.count)
    for point in points where !point.isNegligible {
      let products = WhitenedProducts(
        matrix, leading: leading, filter: point.filter, onlyWithOthers: true)
      let halfScore = point.factor.halfSolve(point.score)
      for index in varied.indices {
        scores[index].append(Self.score(products, leading + index, halfScore, at: point))
      }
    }
    var tests: [ScoreTest?] = columns.map { _ in nil }
    for (index, column) in varied.enumerated() {
      tests[column] = ScoreTest(scores[index], degreesOfFreedom: degreesOfFreedom)
    }
    return tests
  }

  /// The nuisance columns, the working response and some exposures.
  func base(adding columns: [ExposureColumn]) -> DayMatrix {
    var matrix = base(extraColumns: columns.count)
    for (index, column) in columns.enumerated() {
      for row in days.indices { matrix[row, leading + index] = column.deviations[row] }
    }
    return matrix
  }

  private static func score(
    _ products: WhitenedProducts, _ column: Int, _ halfScore: [Double], at point: Point
  ) -> PointScore {
    let width = halfScore.count
    let half = point.factor.halfSolve((0..<width).map { products[$0, column] })
    var score = products[width, column]
    var information = products.square(column)
    for index in 0..<width {
      score -= half[index] * halfScore[index]
      information -= half[index] * half[index]
    }
    return PointScore(
      score: score, information: information, residual: point.residual, weight: point.weight)
  }
}
