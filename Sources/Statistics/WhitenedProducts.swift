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
    var block = [Double](repeating: 0, count: size * size)
    for row in 0..<size {
      for column in 0...row {
        let product = self[column, row]
        block[row * size + column] = product
        block[column * size + row] = product
      }
      block[row * size + row] += penalty[row]
    }
    return block
  }

  /// Whitens the columns of a matrix, already divided by the expected counts; where only the
  /// products with the last leading column and those after it are asked for, the others may be 0.
  init(
    _ matrix: DayMatrix, leading: Int, filter: LatentRateFilter, onlyWithOthers: Bool = false
  ) {
    self.leading = leading
    groups = matrix.groups
    leadingGroups = (leading + 3) / 4
    products = Array(repeating: .zero, count: leadingGroups * 4 * groups)
    squared = Array(repeating: .zero, count: groups)
    let first = onlyWithOthers ? (leading - 1) / 4 : 0
    var state = [SIMD4<Double>](repeating: .zero, count: groups)
    var block = [SIMD4<Double>](repeating: .zero, count: Self.blockRows * groups)
    var row = 0
    while row < matrix.rows {
      let count = min(Self.blockRows, matrix.rows - row)
      Self.whiten(matrix, rows: row..<(row + count), filter, &state, into: &block)
      block.withUnsafeBufferPointer { addProducts($0, rows: count, from: first) }
      row += count
    }
  }

  private static let blockRows = 32

  private static func whiten(
    _ matrix: DayMatrix, rows: Range<Int>, _ filter: LatentRateFilter,
    _ state: inout [SIMD4<Double>], into block: inout [SIMD4<Double>]
  ) {
    let groups = matrix.groups
    matrix.values.withUnsafeBufferPointer { values in
      state.withUnsafeMutableBufferPointer { state in
        block.withUnsafeMutableBufferPointer { block in
          for row in rows {
            let step = filter.steps[row]
            let source = row * groups
            let target = (row - rows.lowerBound) * groups
            for group in 0..<groups {
              let surprise = values[source + group] - state[group]
              block[target + group] = surprise * step.scale
              state[group] = (state[group] + surprise * step.gain) * step.carry
            }
          }
        }
      }
    }
  }

  private mutating func addProducts(
    _ block: UnsafeBufferPointer<SIMD4<Double>>, rows: Int, from first: Int
  ) {
    for leader in 0..<leadingGroups {
      for group in max(leader, first)..<groups {
        addProducts(of: leader, with: group, block, rows: rows)
      }
    }
    for group in leadingGroups..<max(groups, leadingGroups) {
      var sum = SIMD4<Double>.zero
      var index = group
      for _ in 0..<rows {
        sum += block[index] * block[index]
        index += groups
      }
      squared[group] += sum
    }
  }

  /// Adds the products of four leading columns with four others.
  private mutating func addProducts(
    of leader: Int, with group: Int, _ block: UnsafeBufferPointer<SIMD4<Double>>, rows: Int
  ) {
    var (first, second, third, fourth) = (
      SIMD4<Double>.zero, SIMD4<Double>.zero, SIMD4<Double>.zero, SIMD4<Double>.zero
    )
    var index = 0
    for _ in 0..<rows {
      let left = block[index &+ leader]
      let right = block[index &+ group]
      first += right * left[0]
      second += right * left[1]
      third += right * left[2]
      fourth += right * left[3]
      index &+= groups
    }
    let base = leader * 4 * groups + group
    products[base] += first
    products[base + groups] += second
    products[base + 2 * groups] += third
    products[base + 3 * groups] += fourth
  }
}
