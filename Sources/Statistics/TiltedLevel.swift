/// The p-value of a test with a direction fixed beforehand.
///
/// Nine tenths of the level lie in the declared direction, one tenth against it, so the opposite can
/// still be found and the p-value is a valid two-sided one: `min(1, p/0.9, (1 - p)/0.1)`.
package enum TiltedLevel {
  /// `declaredTail` is the one-sided p-value in the declared direction.
  package static func p(declaredTail: Double) -> Double {
    min(1, declaredTail / 0.9, (1 - declaredTail) / 0.1)
  }
}
