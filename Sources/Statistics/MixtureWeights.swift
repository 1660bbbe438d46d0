import RealModule

/// Shares in proportion to numbers given by their logarithms.
enum MixtureWeights {
  /// The shares, which add up to 1; the largest logarithm is taken out first, so none overflows.
  static func normalized(_ logarithms: [Double]) -> [Double] {
    let largest = logarithms.max() ?? 0
    let raw = logarithms.map { Double.exp($0 - largest) }
    let sum = raw.reduce(0, +)
    return raw.map { $0 / sum }
  }
}
