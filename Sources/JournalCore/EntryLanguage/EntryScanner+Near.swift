/// What a number with letters behind it may have been meant as.
extension EntryScanner {
  /// `x5` for `5x` where that is understood, else the durations whose unit is nearest: `90s`, `90m`
  /// or `90h` for `90z`, `6h` for `6hours`; none for a word of another shape.
  func numbered(near word: String) -> [String] {
    let lower = word.lowercased()
    guard let (_, rest) = NumberExpression.leading(lower[...]), !rest.isEmpty,
      rest.allSatisfy({ $0.isASCII && $0.isLetter })
    else { return [] }
    let number = lower[..<rest.startIndex]
    let turned = String(rest + number)
    if (try? numbered(turned)) != nil { return [turned] }
    let names = Self.unitNames.first { $0.names.contains(String(rest)) }.map { [$0.unit] }
    let near = Suggestion.nearest(to: String(rest), among: Self.unitNames.flatMap(\.names))
    let units = names ?? Self.unitNames.filter { !$0.names.isDisjoint(with: near) }.map(\.unit)
    return units.map { number + $0 }.filter { word in
      DurationExpression.seconds(word).map { 0 < $0 && $0 <= Episode.longestDuration } ?? false
    }
  }

  /// They lack their number; the nearest other word would say something else.
  static let scaleNames: Set = ["str", "strength", "bo", "bother", "im", "impact"]

  private static let unitNames: [(unit: String, names: Set<String>)] = [
    ("s", ["s", "sec", "secs", "second", "seconds"]),
    ("m", ["m", "min", "mins", "minute", "minutes"]),
    ("h", ["h", "hr", "hrs", "hour", "hours"]),
  ]
}
