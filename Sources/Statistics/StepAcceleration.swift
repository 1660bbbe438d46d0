/// Goes faster to where a step that is repeated ends: from the last few steps it foretells the
/// place at which the next would change least, by least squares.
///
/// Anderson (1965), Iterative procedures for nonlinear integral equations, J. ACM 12, with a depth
/// of three. A change that became larger shows that the forecast was wrong: what came before is
/// then forgotten and one plain step taken.
struct StepAcceleration {
  private struct Place {
    let coefficients: [Double]
    let change: [Double]
  }

  private static let depth = 3
  /// The latest last.
  private var places: [Place] = []

  /// Where to go on from a place at which a step adds `change`.
  mutating func next(from coefficients: [Double], change: [Double]) -> [Double] {
    let place = Place(coefficients: coefficients, change: change)
    if let last = places.last, Self.dot(change, change) > Self.dot(last.change, last.change) {
      places = []
    }
    let plain = zip(coefficients, change).map { $0 + $1 }
    defer { places = places.suffix(Self.depth - 1) + [place] }
    guard let shares = shares(of: change) else { return plain }
    var next = plain
    for (before, share) in zip(places, shares) {
      for index in next.indices {
        next[index] -=
          share
          * (coefficients[index] - before.coefficients[index] + change[index]
            - before.change[index])
      }
    }
    return next.allSatisfy(\.isFinite) ? next : plain
  }

  /// The shares of the differences to the places before that make the change smallest; nil without
  /// such places or where they say the same.
  private func shares(of change: [Double]) -> [Double]? {
    guard !places.isEmpty else { return nil }
    let differences = places.map { zip(change, $0.change).map { $0 - $1 } }
    let count = differences.count
    let products = (0..<(count * count)).map { index in
      let (row, column) = (index / count, index % count)
      return Self.dot(differences[row], differences[column]) * (row == column ? 1 + 1e-10 : 1)
    }
    return CholeskyFactor(products, size: count)?
      .solve(differences.map { Self.dot($0, change) })
  }

  private static func dot(_ left: [Double], _ right: [Double]) -> Double {
    zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
