/// “Did you mean”: the known words nearest to one that is not known.
package enum Suggestion {
  /// At most three candidates, all equally near: at distance 1, else at distance 2 (never for words
  /// of up to three letters); none when nothing is close, and never the word itself.
  package static func nearest(to word: String, among candidates: [String]) -> [String] {
    let typed = Array(word.lowercased())
    guard (1...40).contains(typed.count) else { return [] }
    var seen: Set<String> = []
    let known = candidates.filter { $0 != word && seen.insert($0).inserted }.map { candidate in
      (candidate, distance(typed, Array(candidate.lowercased())))
    }
    let limit = typed.count <= 3 ? 1 : 2
    guard let nearest = known.map(\.1).min(), nearest <= limit else { return [] }
    return known.filter { $0.1 == nearest }.prefix(3).map(\.0)
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
