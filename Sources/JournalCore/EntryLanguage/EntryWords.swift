/// The closed list of words that mean one thing by themselves (row 5 of the precedence table).
package enum EntryWords {
  /// The meaning of a lower-case word; nil when it is not in the list.
  static func meaning(of word: String) -> EntryWord? { table[word] }

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

  private static let table: [String: EntryWord] = [
    "l": .side(.left), "left": .side(.left), "r": .side(.right), "right": .side(.right),
    "b": .side(.both), "both": .side(.both), "m": .side(.middle), "middle": .side(.middle),
    "unknown": .unknownDuration,
    "mild": .strength(2), "mod": .strength(5), "strong": .strength(8),
    "flicker": .quality(.flicker), "pull": .quality(.pull), "rhythmic": .quality(.rhythmic),
    "smack": .quality(.smack), "jerk": .quality(.jerk), "urge": .quality(.urge),
    "eye-shut": .eye(.forcedShut), "eye-hard": .eye(.hardOpen), "eyes-clamp": .eye(.bothClamp),
    "forced_shut": .eye(.forcedShut), "hard_open": .eye(.hardOpen),
    "both_clamp": .eye(.bothClamp),
    "unbroken": .detail(.unbroken), "visible": .detail(.visible), "unseen": .detail(.unseen),
    "asleep": .detail(.asleep), "ongoing": .detail(.ongoing),
    "today": .day(.daysAgo(0)), "yd": .day(.daysAgo(1)), "yesterday": .day(.daysAgo(1)),
  ]
}
