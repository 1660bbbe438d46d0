/// What is said about the journal of made-up days.
package enum DemoText {
  /// Above everything that is read from it.
  package static let banner = "Demonstration: every entry here is made up (synthetic)."

  package static let question = "Something was written to it since it was made. Remove it all?"
  package static let declined = "Nothing was removed."

  private static let indent = "      "
  private static let hints = [
    "\(indent)Look:       twj demo week · twj demo triggers · twj demo chart",
    "\(indent)Play:       twj demo lid l 90s · twj demo coffee 2 · twj demo undo",
  ]

  /// What was made, where, and what to type.
  package static func made(
    _ path: String, days: Int, episodes: Int, isDryRun: Bool, style: Style
  ) -> [String] {
    let what =
      "a demonstration journal: \(days) days, \(FactText.count(episodes, "episode")), "
      + "all made up (synthetic)"
    if isDryRun { return ["would make \(what)", "\(indent)\(TerminalText.safe(path))"] }
    return [
      Receipt.done(what, style: style),
      "\(indent)\(TerminalText.safe(path))  (your own journal is untouched)",
    ] + hints + ["\(indent)Take away:  twj demo remove"]
  }

  /// That there is one, and how to begin anew.
  package static func exists(_ path: String) -> [String] {
    ["There is a demonstration journal already:  \(TerminalText.safe(path))"] + hints
      + ["\(indent)Anew:       twj demo remove, then twj demo"]
  }

  package static func removed(_ path: String, isDryRun: Bool, style: Style) -> String {
    let what = "the demonstration journal  \(TerminalText.safe(path))"
    return isDryRun ? "would remove \(what)" : Receipt.done("removed \(what)", style: style)
  }
}
