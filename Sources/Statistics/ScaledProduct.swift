import RealModule

/// The logarithm of a long product of positive numbers, with one logarithm for many factors.
struct ScaledProduct {
  private var fraction = 1.0
  private var exponent = 0

  mutating func multiply(by factor: Double) {
    fraction *= factor
    guard fraction < 0x1p-400 || fraction > 0x1p400 else { return }
    exponent += Int(fraction.exponent)
    fraction = fraction.significand
  }

  var logarithm: Double { .log(fraction) + Double(exponent) * .log(2) }
}
