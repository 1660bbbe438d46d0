import Reporting

/// What the overview page says beyond the help.
struct ManualSection {
  enum Part {
    case words(String)
    /// Examples as the help has them.
    case examples
    /// The verbs, each with what it is for.
    case verbs
    case list([(tag: String, meaning: String)])
  }

  let title: String
  let parts: [Part]

  static let all = [
    ManualSection(
      title: "DESCRIPTION",
      parts: [
        .words(
          """
          twj keeps a private journal of muscle twitches in one SQLite file on this machine. It has no
          network code. It does not diagnose.
          If your face droops, an arm goes weak, or speech goes wrong, ring your emergency number at
          once, even if it passes.
          """),
        .words(
          """
          After the site the words of an episode may stand in any order; every word is understood, or
          nothing is stored. A day without a record is unknown, never zero.
          """),
      ]),
    ManualSection(title: "EXAMPLES", parts: [.examples]),
    ManualSection(title: "COMMANDS", parts: [.verbs]),
    ManualSection(
      title: "TOPICS",
      parts: [
        .words("Each of these is told on one screen by help TOPIC:"),
        .list([
          ("logging", "What to type when it twitches, and when it does not."),
          ("times", "When it was: clock times, days, lengths, ranges."),
          ("triggers", "What goes with more episodes, and when that is known."),
          ("checkup", "Is it worth seeing somebody, and why."),
          ("sharing", "What leaves this machine, and how."),
          ("keeping", "Where it is, and how it stays."),
        ]),
      ]),
    ManualSection(
      title: "ENVIRONMENT",
      parts: [
        .list([
          ("TWJ_DB", "The journal file; the option --db comes first."),
          ("TWJ_NOW", "Fixes the clock, for examples and tests: 2026-11-20T21:45+01:00."),
          ("TZ", "The time zone of what is typed and shown."),
          ("XDG_DATA_HOME", "Where the folder of the journal is; else ~/.local/share."),
          ("XDG_STATE_HOME", "Where the folder of the backups is; else ~/.local/state."),
          ("VISUAL, EDITOR", "The editor of edit and note."),
          ("PAGER", "Shows what is longer than the terminal; else less. --no-pager: none."),
          ("NO_COLOR", "Anything in it: no colour."),
          ("LC_ALL, LC_CTYPE, LANG", "Without UTF-8 everything is drawn in ASCII."),
        ])
      ]),
    ManualSection(
      title: "FILES",
      parts: [
        .list([
          ("~/.local/share/twj/journal.db", "The journal, readable by its owner alone."),
          ("~/.local/state/twj/backups/", "The backups."),
        ])
      ]),
    ManualSection(
      title: "EXIT STATUS",
      parts: [
        .list([
          ("0", "Done."), ("1", "Unexpected."),
          ("3", "Nothing found, or nothing to undo."), ("64", "A word that is not understood."),
          ("65", "Bad data: an import, or a damaged journal."), ("66", "A file is missing."),
          ("73", "A file cannot be made."), ("74", "The disk is full or fails."),
          ("75", "The journal is busy."), ("77", "Not permitted."), ("78", "Bad settings."),
          ("130", "Interrupted."),
          ("10, 11, 12", "checkup --exit-code: a visit, a call today, an emergency."),
        ])
      ]),
  ]
}

extension ManualSection.Part {
  func write(_ text: inout ManualText, _ program: HelpEntry) {
    switch self {
    case .words(let words):
      text.macro("Pp")
      text.words(words)
    case .examples: text.literal(program.discussion)
    case .verbs:
      Self.tagged(program.verbs.map { ("Cm \($0.name)", $0.abstract) }, &text)
    case .list(let entries):
      Self.tagged(entries.map { ("\(ManualText.escaped($0.tag))", $0.meaning) }, &text)
    }
  }

  private static func tagged(
    _ entries: [(tag: String, meaning: String)], _ text: inout ManualText
  ) {
    text.macro("Bl -tag -width Ds")
    for entry in entries {
      text.macro("It \(entry.tag)")
      text.words(entry.meaning)
    }
    text.macro("El")
  }
}
