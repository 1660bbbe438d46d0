/// One table of the calibration, to be measured row by row.
package struct CalibrationSection: Sendable {
  package let title: String
  package let explanation: String
  let columns: [String]
  /// The scenarios in the order of the rows.
  package let scenarios: [Scenario]
  /// Makes the row of a scenario by its place.
  let row: @Sendable (Int, JournalRun, UInt64) async -> [String]

  /// Measures all rows; `progress` is told the title and the scenario of each before it begins.
  package func table(
    _ run: JournalRun, seed: UInt64, progress: @Sendable (String) -> Void = { _ in }
  ) async -> CalibrationTable {
    var rows: [[String]] = []
    for index in scenarios.indices {
      progress("\(title): \(scenarios[index].name)")
      rows.append(await row(index, run, seed))
    }
    return CalibrationTable(
      title: title, explanation: explanation, columns: columns, rows: rows)
  }
}
