import RealModule

/// Whether a row of findings keeps what was promised: at most a tenth of what is shown false, and
/// each power within .05 of what is expected. Without a true trigger what is expected is a false share.
///
/// What is expected was itself measured on some hundred journals. A difference beyond .05 by less
/// than two standard errors of the difference of both is told apart from one beyond that.
struct PowerGoal {
  /// nil where only the power counts.
  let falseShare: MonteCarloMean?
  let powers: [MonteCarloMean]
  let expected: [Double]
  /// The number of journals behind what is expected.
  let expectedJournals: Int

  var text: String {
    let isRare = falseShare.map { $0.mean <= 0.10 + 2 * $0.standardError } ?? true
    let gaps = zip(powers, expected).map { power, expected in
      (size: power.mean - expected, clear: 0.05 + 2 * error(power, expected))
    }
    if !isRare { return "missed: false" }
    if gaps.contains(where: { $0.size < -$0.clear }) { return "missed: power" }
    if gaps.contains(where: { $0.size > $0.clear }) { return "held, more power" }
    return gaps.allSatisfy { abs($0.size) <= 0.05 } ? "held" : "held within error"
  }

  /// The standard error of the difference between a power and what is expected of it.
  private func error(_ power: MonteCarloMean, _ expected: Double) -> Double {
    let other = expected * (1 - expected) / Double(max(expectedJournals, 1))
    return .sqrt(power.standardError * power.standardError + other)
  }

  /// Each power with its standard error, in order.
  static func text(_ powers: [MonteCarloMean]) -> String {
    powers.isEmpty ? "-" : powers.map(\.text).joined(separator: ", ")
  }

  var expectedText: String {
    let digits = powers.isEmpty ? 3 : 2
    return expected.isEmpty
      ? "-"
      : expected.map { MonteCarloMean.decimals($0, digits: digits) }.joined(separator: ", ")
  }
}
