import JournalCore

/// How plain numbers are written for people.
enum NumberText {
  /// A probability to two digits that count: `0.62`, `0.0062`, `below 0.0001`.
  static func probability(_ p: Double) -> String {
    p < 0.0001 ? "below 0.0001" : significant(p, digits: 2)
  }

  /// A number to so many digits that count, written without an exponent: `1.003`, `182`, `0.0031`.
  static func significant(_ value: Double, digits: Int) -> String {
    guard value != 0, value.isFinite else { return value.plainText }
    var scale = 1.0
    let target = (1..<digits).reduce(1.0) { power, _ in power * 10 }
    while abs(value) * scale < target, scale < 1e15 { scale *= 10 }
    while abs(value) * scale >= target * 10, scale > 1 { scale /= 10 }
    return ((value * scale).rounded() / scale).plainText
  }
}
