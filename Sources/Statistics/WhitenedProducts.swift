/// Scalar products of whitened columns: cᵀ V⁻¹ d for the leading columns c with every column d.
///
/// The order of every sum is fixed, so the same numbers give the same bits. Time is proportional
/// to days x leading columns x columns; whitening costs one pass for all columns together.
struct WhitenedProducts {
  /// The number of leading columns.
  private let leading: Int
  private let leadingGroups: Int
  private let groups: Int
  private var products: [SIMD4<Double>]
  private var squared: [SIMD4<Double>]

  /// cᵀ V⁻¹ d of a leading column with any column.
  subscript(row: Int, column: Int) -> Double {
    let (first, second) =
      column < leading && column / 4 < row / 4 ? (column, row) : (row, column)
    return products[first * groups + second / 4][second % 4]
  }

  /// dᵀ V⁻¹ d of any column.
  func square(_ column: Int) -> Double {
    let group = column / 4
    return group < leadingGroups
      ? products[column * groups + group][column % 4] : squared[group][column % 4]
  }

  /// The first rows and columns with a penalty added along the diagonal.
  func penalizedBlock(size: Int, penalty: [Double]) -> [Double] {
    (0..<(size * size)).map { index in
      let (row, column) = (index / size, index % size)
      return self[row, column] + (row == column ? penalty[row] : 0)
    }
  }

  /// Whitens the columns of a matrix, already divided by the expected counts.
  init(_ matrix: DayMatrix, leading: Int, filter: LatentRateFilter) {
    self.leading = leading
    groups = matrix.groups
    leadingGroups = (leading + 3) / 4
    products = Array(repeating: .zero, count: leadingGroups * 4 * groups)
    squared = Array(repeating: .zero, count: groups)
    var state = [SIMD4<Double>](repeating: .zero, count: groups)
    var block = [SIMD4<Double>](repeating: .zero, count: Self.blockRows * groups)
    var row = 0
    while row < matrix.rows {
      let count = min(Self.blockRows, matrix.rows - row)
      Self.whiten(matrix, rows: row..<(row + count), filter, &state, into: &block)
      for group in 0..<leadingGroups { addProducts(of: group, block, rows: count) }
      for group in leadingGroups..<max(groups, leadingGroups) {
        addSquares(of: group, block, rows: count)
      }
      row += count
    }
  }

  private static let blockRows = 32

  private static func whiten(
    _ matrix: DayMatrix, rows: Range<Int>, _ filter: LatentRateFilter,
    _ state: inout [SIMD4<Double>], into block: inout [SIMD4<Double>]
  ) {
    let groups = matrix.groups
    for row in rows {
      let step = filter.steps[row]
      let source = row * groups
      let target = (row - rows.lowerBound) * groups
      for group in 0..<groups {
        let surprise = matrix.values[source + group] - state[group]
        block[target + group] = surprise * step.scale
        state[group] = (state[group] + surprise * step.gain) * step.carry
      }
    }
  }

  /// Adds the products of four leading columns with themselves and all groups after them.
  private mutating func addProducts(of leader: Int, _ block: [SIMD4<Double>], rows: Int) {
    let base = leader * 4 * groups
    for group in leader..<groups {
      var sums = (
        SIMD4<Double>.zero, SIMD4<Double>.zero, SIMD4<Double>.zero, SIMD4<Double>.zero
      )
      var index = 0
      for _ in 0..<rows {
        let left = block[index + leader]
        let right = block[index + group]
        sums.0 += right * left[0]
        sums.1 += right * left[1]
        sums.2 += right * left[2]
        sums.3 += right * left[3]
        index += groups
      }
      products[base + group] += sums.0
      products[base + groups + group] += sums.1
      products[base + 2 * groups + group] += sums.2
      products[base + 3 * groups + group] += sums.3
    }
  }

  private mutating func addSquares(of group: Int, _ block: [SIMD4<Double>], rows: Int) {
    var sum = SIMD4<Double>.zero
    var index = group
    for _ in 0..<rows {
      sum += block[index] * block[index]
      index += groups
    }
    squared[group] += sum
  }
}
