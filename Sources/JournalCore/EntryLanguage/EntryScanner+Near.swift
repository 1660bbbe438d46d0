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
    let all = DurationExpression.units.map { (unit: $0.short, names: $0.long.union([$0.short])) }
    let names = all.first { $0.names.contains(String(rest)) }.map { [$0.unit] }
    let near = Suggestion.nearest(to: String(rest), among: all.flatMap(\.names))
    let units = names ?? all.filter { !$0.names.isDisjoint(with: near) }.map(\.unit)
    return units.map { number + $0 }.filter { word in
      DurationExpression.seconds(word).map { 0 < $0 && $0 <= Episode.longestDuration } ?? false
    }
  }

  /// They lack their number; the nearest other word would say something else.
  static let scaleNames = Set(scales.flatMap { [$0.name, $0.fact] })
}
