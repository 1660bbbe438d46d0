import RealModule

/// The score of an exposure at one point of the grid.
struct PointScore: Sendable {
  /// U: how far counts and exposure move together.
  var score: Double
  /// I: what U would vary by.
  var information: Double
  /// eᵀ q: the weighted squares before the exposure explains any.
  var residual: Double
  /// The share of the point.
  var weight: Double

  /// t; 0 where nothing varies.
  func statistic(_ degreesOfFreedom: Double) -> Double {
    let scale = dispersion(degreesOfFreedom)
    guard information > 0, scale > 0 else { return 0 }
    let t = score / .sqrt(information * scale)
    return t.isFinite ? t : 0
  }

  /// s: the squares left per degree of freedom.
  func dispersion(_ degreesOfFreedom: Double) -> Double {
    information > 0 ? (residual - score * score / information) / degreesOfFreedom : 0
  }

  /// The one-step estimate with its standard error; nil where nothing varies.
  func component(_ degreesOfFreedom: Double) -> StudentMixture.Component? {
    let scale = dispersion(degreesOfFreedom)
    guard information > 0, scale > 0 else { return nil }
    let center = score / information
    let error = Double.sqrt(scale / information)
    guard center.isFinite, error.isFinite, error > 0 else { return nil }
    return StudentMixture.Component(weight: weight, center: center, scale: error)
  }
}
