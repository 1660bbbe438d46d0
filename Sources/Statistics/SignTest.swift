/// Whether one of two kinds is more frequent, each case counting the same.
///
/// The exact p-value of so many of one kind and so many of the other when both are equally likely:
/// twice the smaller binomial tail. Arbuthnott (1710), Philosophical Transactions 27.
package enum SignTest {
  /// The two-sided p-value; nil without a case.
  package static func p(_ one: Int, _ other: Int) -> Double? {
    precondition(one >= 0 && other >= 0, "A count is not negative.")
    guard one + other > 0 else { return nil }
    return BinomialDistribution(trials: one + other, odds: 1).centralP(one)
  }
}
