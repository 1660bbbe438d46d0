import JournalCore
import RealModule

/// What one trigger truly does.
package struct SimulatedEffect: Hashable, Sendable {
  package let exposure: SimulatedExposure
  /// Days until it acts.
  package let lag: Int
  /// How many times as many episodes come with two standard deviations more.
  package let ratio: Double

  package init(_ exposure: SimulatedExposure, lag: Int = 0, ratio: Double) {
    self.exposure = exposure
    self.lag = lag
    self.ratio = ratio
  }

  /// Which way more of it goes.
  var direction: TriggerDirection { ratio > 1 ? .more : .fewer }

  /// The logarithm of the ratio for one unit, from all days of the exposure.
  func logRatioPerUnit(_ values: [Double]) -> Double {
    let mean = values.reduce(0, +) / Double(values.count)
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let spread = Double.sqrt(squares / Double(values.count))
    return spread > 0 ? .log(ratio) / (2 * spread) : 0
  }
}
