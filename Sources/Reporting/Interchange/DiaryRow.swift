package import JournalCore

/// What one row of a diary states of its day.
package struct DiaryRow: Hashable, Sendable {
  /// What is known of the episodes of a day.
  package enum State: Hashable, Sendable {
    /// The day was not recorded; `hasValues` tells whether other cells hold something all the same.
    case unlogged(hasValues: Bool)
    /// The number of episodes is not known.
    case open
    /// The day is known, with so many episodes.
    case closed(episodes: Int)
  }

  /// The day's value of one trigger.
  package struct Value: Hashable, Sendable {
    package let trigger: TriggerDefinition
    /// In the trigger's unit.
    package let amount: Double
    /// The cell with its unit.
    package let asEntered: String
  }

  /// Counted from 1.
  package let line: Int
  package let day: LocalDay
  package let state: State
  /// In the order of the columns; none on a day that was not recorded.
  package let values: [Value]
  /// The names of the triggers whose cells are blank, in the order of the columns.
  package let blanks: [String]

  /// Episodes known of; 0 also where unknown.
  package var episodes: Int {
    if case .closed(let count) = state { count } else { 0 }
  }

  package var isClosed: Bool {
    if case .closed = state { true } else { false }
  }
}
