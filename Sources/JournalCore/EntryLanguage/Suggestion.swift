/// “Did you mean”: the known words nearest to one that is not known.
package enum Suggestion {
  /// At most three candidates at distance 2 or less (1 or less for words of up to three letters),
  /// nearest first; none when nothing is close.
  package static func nearest(to word: String, among candidates: [String]) -> [String] {
    let typed = Array(word.lowercased())
    guard typed.count <= 40 else { return [] }
    let limit = typed.count <= 3 ? 1 : 2
    var seen: Set<String> = []
    return candidates.filter { seen.insert($0).inserted }
      .compactMap { candidate -> (String, Int)? in
        let distance = distance(typed, Array(candidate.lowercased()))
        return distance <= limit && distance < max(typed.count, 2) ? (candidate, distance) : nil
      }
      .enumerated()
      .sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }
      .prefix(3).map(\.element.0)
  }

  /// Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment).
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    guard abs(left.count - right.count) <= 2 else { return 3 }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        var cost = min(
          last[column] + (left[row] == right[column] ? 0 : 1), last[column + 1] + 1,
          current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
