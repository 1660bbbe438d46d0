package import Statistics

/// A trigger's value so many days before each observed day, and how episodes went with it.
package struct LagTest: Sendable {
  /// 0 for the same day, 1 and 2 for the days after.
  package let lag: Int
  package let column: ExposureColumn
  /// nil where the value does not vary, or where its family is not asked for.
  package let test: ScoreTest?

  /// Whether the days suffice for a test of its family.
  func passes(_ gate: TriggerGate) -> Bool {
    column.isVaried && column.knownDays >= gate.days && Int(column.episodes) >= gate.episodes
      && column.effectiveDays >= gate.effectiveDays
  }
}
