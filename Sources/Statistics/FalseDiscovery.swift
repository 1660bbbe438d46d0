/// The share of chance findings among several tests, held down by the rule of Benjamini & Hochberg
/// (1995), Journal of the Royal Statistical Society B 57.
///
///     q₍ᵢ₎ = min over j >= i of p₍ⱼ₎ m / j,  at most 1
package enum FalseDiscovery {
  /// The q-value of each p-value, in the order of the p-values: the smallest level at which the
  /// rule still finds it.
  ///
  /// The p-values lie from 0 to 1; equal ones have equal q-values.
  package static func adjusted(_ ps: [Double]) -> [Double] {
    precondition(ps.allSatisfy { 0 <= $0 && $0 <= 1 }, "A p-value lies from 0 to 1.")
    let order = ps.indices.sorted { (ps[$0], $0) < (ps[$1], $1) }
    var adjusted = ps
    var least = 1.0
    for (place, index) in order.enumerated().reversed() {
      least = min(least, ps[index] * Double(ps.count) / Double(place + 1))
      adjusted[index] = least
    }
    return adjusted
  }
}
