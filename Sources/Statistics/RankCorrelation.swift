import RealModule

/// Spearman's rank correlation: how well one quantity rises with another, in whatever shape.
///
///     rho = Σ dᵢ eᵢ / √(Σ dᵢ² Σ eᵢ²),  d, e = ranks less their mean
///
/// Equal values share the mean of their ranks; this is Pearson's correlation of those ranks.
/// Spearman (1904), American Journal of Psychology 15. It describes and tests nothing.
package struct RankCorrelation: Hashable, Sendable {
  /// From -1 (always opposite) over 0 to 1 (always together).
  package let rho: Double
  /// The number of pairs.
  package let count: Int

  package init(rho: Double, count: Int) {
    self.rho = rho
    self.count = count
  }

  /// The correlation of the pairs (`xs[i]`, `ys[i]`); nil for fewer than 3 pairs or a side on which
  /// all values are equal.
  ///
  /// The order of the pairs has no influence, not even on the last digit: all sums are of whole
  /// numbers. Neither side may hold a NaN.
  package static func spearman(_ xs: [Double], _ ys: [Double]) -> RankCorrelation? {
    spearman(Ranks(xs), Ranks(ys))
  }

  /// The same of ranks, each with that of the other list.
  package static func spearman(_ left: Ranks, _ right: Ranks) -> RankCorrelation? {
    let (xs, ys) = (left.doubledDeviations, right.doubledDeviations)
    precondition(xs.count == ys.count, "A correlation needs values in pairs.")
    guard xs.count >= 3, left.squares > 0, right.squares > 0 else { return nil }
    let scale = Double.sqrt(Double(left.squares) * Double(right.squares))
    return RankCorrelation(rho: Double(product(xs, ys)) / scale, count: xs.count)
  }

  fileprivate static func product(_ left: [Int], _ right: [Int]) -> Int {
    zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
  }
}

/// The ranks of some values, for correlations with several others.
package struct Ranks: Hashable, Sendable {
  /// Twice the distance of each value's mid-rank from the mean rank: a whole number even with ties.
  fileprivate let doubledDeviations: [Int]
  /// The sum of their squares.
  fileprivate let squares: Int

  /// None of the values is a NaN.
  package init(_ values: [Double]) {
    precondition(!values.contains(where: \.isNaN), "Only numbers have a rank.")
    let order = values.indices.sorted { values[$0] < values[$1] }
    var deviations = Array(repeating: 0, count: values.count)
    var first = 0
    while first < order.count {
      let tied = order[first...].prefix { values[$0] == values[order[first]] }
      let doubledRank = (first + 1) + (first + tied.count)
      for index in tied { deviations[index] = doubledRank - (values.count + 1) }
      first += tied.count
    }
    doubledDeviations = deviations
    squares = RankCorrelation.product(deviations, deviations)
  }
}
