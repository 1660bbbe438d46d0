import RealModule

/// The filters of four points of the grid, which may be the same one, each for expected counts of
/// its own, side by side, as ``LatentRateFilter`` is that of one.
struct LatentRateLanes: Sendable {
  private var variance: Lanes
  /// The logarithm of the weight that each point has before any data.
  private(set) var logPrior: Lanes
  /// The number of days from each observed one to the next.
  private let gaps: [Int]
  /// What is left of the state on the next observed day: ρᵍ.
  private var carries: [Lanes]
  /// The share of a surprise that is kept: P/F.
  private var gains: [Lanes]
  /// 1/F.
  private var weights: [Lanes]

  /// `days` are the observed days as whole numbers in rising order; `rates` are four.
  init(_ rates: [LatentRate], days: [Int]) {
    gaps = zip(days, days.dropFirst()).map { $1 - $0 } + [1]
    carries = Array(repeating: .zero, count: days.count)
    (gains, weights) = (carries, carries)
    (variance, logPrior) = (.zero, .zero)
    move(to: rates)
  }

  /// Becomes the filters of four other points, for means that are still to be given.
  mutating func move(to rates: [LatentRate]) {
    precondition(rates.count == Lanes.scalarCount, "Four stand side by side.")
    for (place, rate) in rates.enumerated() {
      variance[place] = rate.variance
      logPrior[place] = .log(rate.prior)
      for row in gaps.indices { carries[row][place] = rate.memory(over: gaps[row]) }
    }
  }

  /// Becomes the filters of other means of the same days, given as one divided by them.
  mutating func update(inverseMeans: [Lanes]) {
    Self.filter(inverseMeans, variance, carries, gains: &gains, weights: &weights)
  }

  private static func filter(
    _ inverses: [Lanes], _ variance: Lanes, _ carries: [Lanes], gains: inout [Lanes],
    weights: inout [Lanes]
  ) {
    var uncertainty = variance
    let (inverses, carries) = (inverses.span, carries.span)
    var gains = gains.mutableSpan
    var weights = weights.mutableSpan
    for row in carries.indices {
      let weight = 1 / (uncertainty + inverses[row])
      let gain = uncertainty * weight
      let kept = carries[row] * carries[row]
      gains[row] = gain
      weights[row] = weight
      // P (1 - P/F) is the gain divided by the mean.
      uncertainty = kept * (gain * inverses[row]) + variance * (1 - kept)
    }
  }

  /// log|V| of the counts, whose expected numbers are given by their logarithms.
  func logDeterminant(logMeans: [Lanes]) -> Lanes {
    var sum = Lanes.zero
    var product = Lanes(repeating: 1)
    for row in logMeans.indices {
      sum += 2 * logMeans[row]
      product *= weights[row]
      if row % Self.factors == Self.factors - 1 {
        sum -= Lanes.logarithm(product)
        product = Lanes(repeating: 1)
      }
    }
    return sum - Lanes.logarithm(product)
  }

  /// So many weights, of 1e-13 to 1e3 each, have a product that is neither 0 nor endless.
  private static let factors = 16

  /// Puts V⁻¹ of a column divided by the expected counts in its place.
  ///
  /// - Returns: The column times that.
  @discardableResult
  func solve(_ column: inout [Lanes]) -> Lanes {
    var (state, later, squares) = (Lanes.zero, Lanes.zero, Lanes.zero)
    let (gains, weights, carries) = (self.gains.span, self.weights.span, self.carries.span)
    var result = column.mutableSpan
    for row in carries.indices {
      let surprise = result[row] - state
      let weighted = surprise * weights[row]
      squares += surprise * weighted
      result[row] = weighted
      state = (state + surprise * gains[row]) * carries[row]
    }
    for row in carries.indices.reversed() {
      let kept = carries[row] * later
      let shared = kept * gains[row]
      let own = result[row]
      result[row] = own + shared
      later = kept - shared - own
    }
    return squares
  }

  /// Whitens a row of columns divided by the expected counts in place; `state` begins as zeros and
  /// leads from one row to the next.
  @inline(__always)
  func whiten(
    _ row: Int, _ block: inout MutableSpan<Lanes>, _ state: inout MutableSpan<Lanes>, at place: Int
  ) {
    let (gain, carry) = (gains[row], carries[row])
    let scale = weights[row].squareRoot()
    for column in state.indices {
      let surprise = block[place + column] - state[column]
      block[place + column] = surprise * scale
      state[column] = (state[column] + surprise * gain) * carry
    }
  }
}
