import RealModule

/// The mean of one number a journal, with its standard error from the spread between journals.
package struct MonteCarloMean: Hashable, Sendable {
  package let mean: Double
  /// 0 for a single journal.
  package let standardError: Double
  /// Journals that had a number.
  package let count: Int

  /// nil without a number.
  package init?(_ values: some Sequence<Double>) {
    let values = Array(values)
    guard !values.isEmpty else { return nil }
    let mean = values.reduce(0, +) / Double(values.count)
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let freedom = Double(max(values.count - 1, 1))
    self.mean = mean
    standardError = .sqrt(squares / freedom / Double(values.count))
    count = values.count
  }

  /// How often something was so.
  package init?(_ flags: some Sequence<Bool>) { self.init(flags.map { $0 ? 1.0 : 0.0 }) }

  /// The mean with its standard error in brackets, to three decimals.
  package var text: String { "\(Self.decimals(mean)) (\(Self.decimals(standardError)))" }

  /// A number of 0 or more with three decimals, and without the zero before them.
  package static func decimals(_ value: Double, digits: Int = 3) -> String {
    let scale = digits == 2 ? 100 : 1000
    let whole = Int((value * Double(scale)).rounded())
    let fraction = String(whole % scale + scale).dropFirst()
    return (whole >= scale ? String(whole / scale) : "") + "." + fraction
  }
}
