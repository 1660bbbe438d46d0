/// A number of days as typed: `56d`, `8w`.
package enum DaySpan {
  /// At most 10,000 days or weeks; nil for anything else.
  package static func days(_ word: String) -> Int? {
    let lower = word.lowercased()
    let size = lower.last == "w" ? 7 : lower.last == "d" ? 1 : 0
    guard size > 0, let count = Int(digits: lower.dropLast()), (1...10_000).contains(count) else {
      return nil
    }
    return count * size
  }
}
