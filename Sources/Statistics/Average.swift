/// The middle of a list of finite numbers, in their unit; nil when there are none.
package enum Average {
  /// The sum divided by the number of values.
  package static func mean(of values: [Double]) -> Double? {
    precondition(values.allSatisfy(\.isFinite), "Only finite numbers have a mean.")
    return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  /// The value in the middle by size, or the mean of the two in the middle.
  package static func median(of values: [Double]) -> Double? {
    precondition(values.allSatisfy(\.isFinite), "Only finite numbers have a median.")
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let upper = sorted[sorted.count / 2]
    return sorted.count.isMultiple(of: 2) ? (sorted[sorted.count / 2 - 1] + upper) / 2 : upper
  }
}
