/// The closed list of words that mean one thing by themselves (row 5 of the precedence table).
package enum EntryWords {
  /// The meaning of a lower-case word; nil when it is not in the list.
  static func meaning(of word: String) -> EntryWord? {
    switch word {
    case "unknown": .unknownDuration
    case "mild": .strength(2)
    case "mod": .strength(5)
    case "strong": .strength(8)
    case "today": .day(.daysAgo(0))
    case "yd", "yesterday": .day(.daysAgo(1))
    default:
      side(word).map(EntryWord.side) ?? eye(word).map(EntryWord.eye)
        ?? Episode.Quality(rawValue: word).map(EntryWord.quality)
        ?? detail(word).map(EntryWord.detail)
    }
  }

  private static func side(_ word: String) -> Side? {
    switch word {
    case "l", "left": .left
    case "r", "right": .right
    case "b", "both": .both
    case "m", "middle": .middle
    default: nil
    }
  }

  private static func eye(_ word: String) -> Episode.EyeClosure? {
    switch word {
    case "eye-shut", "forced_shut": .forcedShut
    case "eye-hard", "hard_open": .hardOpen
    case "eyes-clamp", "both_clamp": .bothClamp
    default: nil
    }
  }

  private static func detail(_ word: String) -> EntryWord.Detail? {
    switch word {
    case "unbroken": .unbroken
    case "visible": .visible
    case "unseen": .unseen
    case "asleep": .asleep
    case "ongoing": .ongoing
    default: nil
    }
  }

  /// All words that may be suggested, the longer form before the short one.
  package static let all: [String] =
    [
      "left", "right", "both", "middle", "unknown", "mild", "mod", "strong", "flicker", "pull",
      "rhythmic", "smack", "jerk", "urge", "eye-shut", "eye-hard", "eyes-clamp", "unbroken",
      "visible", "unseen", "asleep", "ongoing", "about", "ago", "today", "yesterday",
    ] + Weekday.allCases.map { $0.name.lowercased() }

  /// Words that mean something only with a number or a value after them.
  static let beforeValue: Set<String> = [
    "str", "bo", "im", "x", "sev", "suspect", "with", "skip", "when", "site", "reviewed", "covers",
    "outcome", "follow-up", "face", "arms", "speech", "start", "duration",
  ]
}
