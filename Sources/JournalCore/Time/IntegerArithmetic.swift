extension Int {
  /// The quotient rounded towards minus infinity; `divisor` is positive.
  package func floorDivided(by divisor: Int) -> Int {
    self >= 0 ? self / divisor : -((divisor - 1 - self) / divisor)
  }

  /// The remainder of ``floorDivided(by:)``, 0 to `divisor` − 1.
  package func floorRemainder(by divisor: Int) -> Int {
    self - floorDivided(by: divisor) * divisor
  }

  /// Decimal digits, filled with zeros on the left to `width`.
  package func padded(_ width: Int) -> String {
    let digits = String(self)
    return digits.utf8.count >= width
      ? digits : String(repeating: "0", count: width - digits.utf8.count) + digits
  }

  /// Reads a number that consists of ASCII digits only: no sign, no space; nil when it is too large.
  package init?(digits text: some StringProtocol) {
    guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    self.init(String(text))
  }
}
