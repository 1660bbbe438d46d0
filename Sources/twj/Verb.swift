/// The closed list of verbs: those that are built and those that are only reserved.
enum Verb {
  /// Verbs that do something now.
  static let built = [
    "log", "start", "stop", "cancel", "again", "coffee", "tea", "cola", "espresso", "energy",
    "alcohol", "slept", "stress", "had", "none", "day", "catchup", "symptom", "face", "medicine",
    "event", "care", "visit", "profile", "snooze", "undo", "redo", "history", "edit", "note", "rm",
    "suspect", "list", "show", "week", "month", "chart", "triggers", "checkup", "when", "export",
    "report", "import", "config", "where", "completions", "words", "verify", "backup", "restore",
    "sync", "demo", "help", "version",
  ]

  /// Verbs of the contract that are not built yet.
  static let reserved = ["experiment"]

  /// Verbs that only look.
  static let reading = [
    "history", "list", "show", "week", "month", "chart", "triggers", "checkup", "when", "export",
    "report", "where", "completions", "words", "verify", "backup", "help", "version",
  ]

  /// Drinks that are verbs of their own, each with its milligrams of caffeine.
  static let drinks = ["tea", "cola", "espresso", "energy"]

  /// Verbs after which a lone `:` begins a note.
  static let takingNote = ["log", "start", "stop", "again", "day", "note"]

  /// Names a site of the user's own may not have.
  static let all = built + reserved + ["doctor"]

  static func isBuilt(_ word: String) -> Bool { built.contains(word) }
}
