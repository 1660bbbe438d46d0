package import JournalCore

/// One column of a diary: its header, and what its cells say.
package struct DiaryColumn: Hashable, Sendable {
  /// What the cells of a column say of the day.
  package enum Role: Hashable, Sendable {
    case date
    /// How many episodes there were.
    case episodes
    /// Whether the day was recorded at all.
    case logged
    case amount(DiaryMeasure)
    /// No header, and so no cell may hold anything.
    case nothing

    /// The role a fixed word names.
    init?(word: String) {
      switch word {
      case "date", "day": self = .date
      case "episodes", "count": self = .episodes
      case "logged": self = .logged
      default: return nil
      }
    }

    /// What only one column may be; nil where several may.
    var subject: String? {
      switch self {
      case .date: "date"
      case .episodes: "episodes"
      case .logged: "logged"
      case .amount(let measure): measure.trigger.name
      case .nothing: nil
      }
    }
  }

  /// As it stands in the file.
  package let header: String
  package let role: Role

  /// What it measures; nil for other columns.
  package var measure: DiaryMeasure? {
    if case .amount(let measure) = role { measure } else { nil }
  }
}

/// A trigger and the unit in which a column states it.
package struct DiaryMeasure: Hashable, Sendable {
  package let trigger: TriggerDefinition
  package let unit: DiaryUnit
}
