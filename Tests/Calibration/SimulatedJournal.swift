package import Analysis

/// A journal with known truth.
package struct SimulatedJournal: Sendable {
  package let diary: TriggerDiary
  /// The true log rate ratio per unit of each effect, in the order of the scenario's.
  package let logRatios: [Double]
}
