import RealModule

/// Kendall's rank correlation tau-b: how many more pairs of days agree in their order than disagree.
///
///     tau = S / √((T - Tx) (T - Ty)),  S = agreeing less disagreeing pairs
///
/// T counts all pairs, Tx and Ty those tied on a side. z is S over its standard deviation under
/// independence with ties. Kendall (1970), Rank correlation methods, 3 and 4; no continuity
/// correction. Neighbouring days depend on each other, so z and p are right only for independent
/// ones. Time grows with the square of the pairs.
package struct KendallCorrelation: Hashable, Sendable {
  /// From -1 (always opposite) over 0 to 1 (always together).
  package let tau: Double
  /// Nearly standard normal for independent pairs.
  package let z: Double
  /// The number of pairs.
  package let count: Int

  /// The two-sided p-value of z.
  package var p: Double { .erfc(abs(z) / .sqrt(2)) }

  /// The correlation of the pairs (`xs[i]`, `ys[i]`); nil for fewer than 3 pairs or a side on which
  /// all values are equal. Neither side may hold a NaN.
  package init?(_ xs: [Double], _ ys: [Double]) {
    precondition(xs.count == ys.count, "A correlation needs values in pairs.")
    precondition(
      !xs.contains(where: \.isNaN) && !ys.contains(where: \.isNaN), "Only numbers have an order.")
    let n = xs.count
    guard n >= 3 else { return nil }
    let left = Self.ties(in: xs)
    let right = Self.ties(in: ys)
    let pairs = n * (n - 1) / 2
    guard left.pairs < pairs, right.pairs < pairs else { return nil }
    let agreement = Double(Self.agreement(xs, ys))
    tau = agreement / .sqrt(Double(pairs - left.pairs) * Double(pairs - right.pairs))
    z = agreement / .sqrt(Self.variance(Double(n), left, right))
    count = n
  }

  /// Sums over the groups of equal values, t values each: t (t - 1) / 2, t (t - 1) (2 t + 5) and
  /// t (t - 1) (t - 2).
  private struct Ties {
    var pairs = 0
    var weighted = 0
    var triples = 0
  }

  private static func ties(in values: [Double]) -> Ties {
    let sorted = values.sorted()
    var ties = Ties()
    var first = 0
    while first < sorted.count {
      let size = sorted[first...].prefix { $0 == sorted[first] }.count
      ties.pairs += size * (size - 1) / 2
      ties.weighted += size * (size - 1) * (2 * size + 5)
      ties.triples += size * (size - 1) * (size - 2)
      first += size
    }
    return ties
  }

  private static func agreement(_ xs: [Double], _ ys: [Double]) -> Int {
    var sum = 0
    for i in xs.indices {
      for j in 0..<i {
        let (x, y) = (sign(xs[i], xs[j]), sign(ys[i], ys[j]))
        sum += x * y
      }
    }
    return sum
  }

  private static func sign(_ left: Double, _ right: Double) -> Int {
    left > right ? 1 : left < right ? -1 : 0
  }

  private static func variance(_ n: Double, _ left: Ties, _ right: Ties) -> Double {
    let all = n * (n - 1) * (2 * n + 5)
    let main = (all - Double(left.weighted) - Double(right.weighted)) / 18
    let both = 4 * Double(left.pairs) * Double(right.pairs) / (2 * n * (n - 1))
    let triples = Double(left.triples) * Double(right.triples) / (9 * n * (n - 1) * (n - 2))
    return main + both + triples
  }
}
