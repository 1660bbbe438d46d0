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
    if let last = places.last, Self.square(change) > Self.square(last.change) {
      places.removeAll(keepingCapacity: true)
    }
    let shares = shares(of: change)
    defer { keep(Place(coefficients: coefficients, change: change)) }
    var next = coefficients
    for index in next.indices { next[index] += change[index] }
    guard let shares else { return next }
    for (before, share) in zip(places, shares) {
      for index in next.indices {
        next[index] -=
          share
          * (coefficients[index] - before.coefficients[index] + change[index]
            - before.change[index])
      }
    }
    guard next.allSatisfy(\.isFinite) else { return zip(coefficients, change).map { $0 + $1 } }
    return next
  }

  private mutating func keep(_ place: Place) {
    if places.count == Self.depth { places.removeFirst() }
    places.append(place)
  }

  /// The shares of the differences to the places before that make the change smallest; nil without
  /// such places or where they say the same.
  private func shares(of change: [Double]) -> [Double]? {
    guard !places.isEmpty else { return nil }
    let count = places.count
    var products = [Double](repeating: 0, count: count * count)
    var right = [Double](repeating: 0, count: count)
    for (row, place) in places.enumerated() {
      for (column, other) in places[...row].enumerated() {
        var sum = 0.0
        for index in change.indices {
          sum += (change[index] - place.change[index]) * (change[index] - other.change[index])
        }
        products[row * count + column] = sum * (row == column ? 1 + 1e-10 : 1)
      }
      for index in change.indices {
        right[row] += (change[index] - place.change[index]) * change[index]
      }
    }
    return CholeskyFactor(products, size: count)?.solve(right)
  }

  private static func square(_ change: [Double]) -> Double {
    change.reduce(0) { $0 + $1 * $1 }
  }
}
