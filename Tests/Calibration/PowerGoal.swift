/// Whether a row of findings keeps what was promised: at most a tenth of what is shown false, and
/// each power within .05 of what is expected. Without a true trigger what is expected is a false share.
struct PowerGoal {
  /// nil where only the power counts.
  let falseShare: MonteCarloMean?
  let powers: [MonteCarloMean]
  let expected: [Double]

  var text: String {
    let isRare = falseShare.map { $0.mean <= 0.10 + 2 * $0.standardError } ?? true
    let isStrong = zip(powers, expected).allSatisfy { $0.mean >= $1 - 0.05 }
    let isAlike = zip(powers, expected).allSatisfy { $0.mean <= $1 + 0.05 }
    switch (isRare, isStrong, isAlike) {
    case (false, _, _): return "missed: false"
    case (true, false, _): return "missed: power"
    case (true, true, false): return "held, more power"
    case (true, true, true): return "held"
    }
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
