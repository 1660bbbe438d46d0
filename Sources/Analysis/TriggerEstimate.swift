package import JournalCore
package import Statistics

/// What a journal says of one trigger: numbers, what they are worth, and what is missing.
package struct TriggerEstimate: Sendable {
  /// One lag's p-value and rate ratio; nil where the lag was not tested.
  package struct Lag: Sendable {
    package let lag: Int
    /// The two-sided p-value.
    package let p: Double?
    /// The log rate ratio per unit of the trigger; at the reported lag of a finding the one that
    /// allows for the other findings, as in ``HighToLow``.
    package let logRatio: Double?
    package let interval: ConfidenceInterval?
    /// How many days carry the comparison.
    package let effectiveDays: Double
  }

  /// How many times as many episodes came on a high day as on a low one, two standard deviations
  /// of the trigger apart.
  package struct HighToLow: Sendable {
    package let ratio: Double
    package let interval: ConfidenceInterval
    /// The two standard deviations, in the trigger's unit.
    package let step: Double
    /// Other findings that are allowed for.
    package let adjustedFor: [String]
    /// By how much a hidden cause would have to multiply both the trigger and the episodes to
    /// explain the limit nearer 1; 1 when the interval holds 1.
    package let eValue: Double
  }

  package let trigger: TriggerDefinition
  package let family: TriggerFamily
  package let suspect: DeclaredSuspect?
  package let verdict: TriggerVerdict
  /// The direction found; nil when not tested.
  package let direction: TriggerDirection?
  /// The p-value of a suspect that entered its family.
  package let declaredP: Double?
  package let q: Double?
  /// Weekly looks in a row, up to three.
  package let heldLooks: Int
  /// Spearman's rho of the day's value and its episodes; a description.
  package let spearman: RankCorrelation?
  /// Observed days with a value, and episodes on them.
  package let knownDays: Int
  package let episodes: Int
  /// The lag the ratio is for; nil when not tested.
  package let reportedLag: Int?
  package let lags: [Lag]
  package let highToLow: HighToLow?
  /// The ratio of a high to a low day that would have been found four times in five.
  package let smallestDetectable: Double?
  package let shortfall: TriggerShortfall?
  package let notes: [TriggerNote]
  package let belief: TriggerBelief?
}
