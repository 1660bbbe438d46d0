/// Durations as typed: `90s`, `1m30s`, `2min`, `1.5h`.
package enum DurationExpression {
  /// The units by the letter behind a number, each with what else people call it.
  package static let units: [(short: String, long: Set<String>)] = [
    ("s", ["sec", "secs", "second", "seconds"]),
    ("m", ["min", "mins", "minute", "minutes"]),
    ("h", ["hr", "hrs", "hour", "hours"]),
  ]

  /// Seconds of one number with `s` `sec` `m` `min` `h`, or of several in falling order; nil for
  /// anything else.
  package static func seconds(_ word: String) -> Double? {
    var rest = Substring(word.lowercased())
    var total = 0.0
    var lastSize = Double.infinity
    while !rest.isEmpty {
      guard let (number, afterNumber) = NumberExpression.leading(rest) else { return nil }
      let letters = afterNumber.prefix { $0.isASCII && $0.isLetter }
      guard let size = size(of: letters), size < lastSize else { return nil }
      total += number * size
      lastSize = size
      rest = afterNumber.dropFirst(letters.count)
    }
    return word.isEmpty ? nil : total
  }

  /// Seconds of a unit.
  private static func size(of unit: Substring) -> Double? {
    switch unit {
    case "s", "sec": 1
    case "m", "min": 60
    case "h": 3600
    default: nil
    }
  }
}

/// Plain decimal numbers as typed: ASCII digits with at most one point, no sign, no exponent.
package enum NumberExpression {
  /// The value of the whole word, or nil.
  package static func value(_ word: some StringProtocol) -> Double? {
    guard let (number, rest) = leading(Substring(word)), rest.isEmpty else { return nil }
    return number
  }

  /// The number a word begins with and what follows it.
  static func leading(_ text: Substring) -> (Double, Substring)? {
    let digits = text.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, digits.utf8.count <= 12 else { return nil }
    var rest = text.dropFirst(digits.count)
    var number = String(digits)
    if rest.first == "." {
      let fraction = rest.dropFirst().prefix { ("0"..."9").contains($0) }
      guard !fraction.isEmpty, fraction.utf8.count <= 12 else { return nil }
      number += "." + fraction
      rest = rest.dropFirst(fraction.count + 1)
    }
    return Double(number).map { ($0, rest) }
  }
}
