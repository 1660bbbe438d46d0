package import JournalCore
package import Reporting

extension ChangeSequence {
  /// Each change by itself.
  package var changes: [Change] {
    parts.flatMap { part -> [Change] in
      switch part {
      case .changes(let changes): changes
      case .added(let run): run.records.map { Change.add($0) }
      }
    }
  }
}

extension ImportPlan {
  /// Each change by itself.
  package var changes: [Change] { sequence.changes }
}
