extension DayColumns {
  /// For each row the sum of its columns, each times its weight.
  ///
  /// Level and weekday of a row are one of seven numbers.
  func takeRowSums(weights: [Lanes], to sums: inout [Lanes]) {
    let (values, weekdays, weights) = (self.values.span, self.weekdays.span, weights.span)
    let (shared, trends) = (self.shared, self.trends)
    var levels = InlineArray<7, Lanes>(repeating: weights[0])
    for weekday in 0..<6 {
      levels[weekday] += weights[1 + trends + weekday]
      levels[6] -= weights[1 + trends + weekday]
    }
    var sums = sums.mutableSpan
    for row in weekdays.indices {
      var sum = levels[Int(weekdays[row])]
      let start = row &* shared &+ 1
      for trend in 0..<trends { sum += values[start &+ trend] * weights[1 &+ trend] }
      sums[row] = sum
    }
    for (index, column) in own.enumerated() {
      let (column, weight) = (column.span, weights[shared + index])
      for row in column.indices { sums[row] += column[row] * weight }
    }
  }

  /// For each column the sum of its rows, each times its weight.
  func takeColumnSums(weights: [Lanes], to sums: inout [Lanes]) {
    let (weekdays, weights) = (self.weekdays.span, weights.span)
    var sums = sums.mutableSpan
    var levels = InlineArray<7, Lanes>(repeating: .zero)
    for row in weekdays.indices { levels[Int(weekdays[row])] += weights[row] }
    sums[0] = levels[6]
    for weekday in 0..<6 {
      sums[0] += levels[weekday]
      sums[1 + trends + weekday] = levels[weekday] - levels[6]
    }
    takeTrendSums(weights, &sums)
    for (index, column) in own.enumerated() {
      let column = column.span
      var sum = Lanes.zero
      for row in column.indices { sum += column[row] * weights[row] }
      sums[shared + index] = sum
    }
  }

  /// The trends two by two, which share the reading of the weights.
  private func takeTrendSums(_ weights: Span<Lanes>, _ sums: inout MutableSpan<Lanes>) {
    let values = self.values.span
    let shared = self.shared
    for trend in stride(from: 1, through: trends, by: 2) {
      // The column after the last trend is a weekday's, whose sum is known.
      var (first, second) = (Lanes.zero, Lanes.zero)
      var place = trend
      for row in weights.indices {
        first += values[place] * weights[row]
        second += values[place &+ 1] * weights[row]
        place &+= shared
      }
      sums[trend] = first
      if trend < trends { sums[trend + 1] = second }
    }
  }
}
