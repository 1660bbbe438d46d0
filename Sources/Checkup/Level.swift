/// What to do next, from nothing to say up to ringing for help.
package enum Level: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// Not enough is logged for any advice.
  case none
  /// Self-care.
  case `self`
  /// A routine visit within about two weeks.
  case book
  /// A call to a health professional on the same day.
  case today
  /// Ring now, whatever the journal says otherwise.
  case emergency

  /// What JSON and tables hold.
  package var word: String {
    switch self {
    case .none: "NONE"
    case .self: "SELF"
    case .book: "BOOK"
    case .today: "TODAY"
    case .emergency: "EMERGENCY"
    }
  }

  /// The banner people read.
  package var title: String {
    switch self {
    case .none: "Not enough logged yet"
    case .self: "Carry on, keep logging"
    case .book: "Worth booking a visit"
    case .today: "Speak to a health professional today"
    case .emergency: "Get emergency help now"
    }
  }

  package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
}
