import TestSupport
import Testing

/// A refused command: nothing on standard output, the whole complaint on standard error, an exit
/// code, and a journal as it was.
struct ErrorTests {
  struct Refusal: Sendable, CustomTestStringConvertible {
    let line: String
    let status: Int32
    let complaint: String

    var testDescription: String { "twj \(line)" }
  }

  static let noon = "2026-11-21T12:00:00+01:00"

  static let refusals = [
    Refusal(
      line: "lid l 90", status: 64,
      complaint: """
        twj: what unit is 90?
          twj lid l 90
                    ^^
        Write 90s (seconds) or 90m (minutes):  twj lid l 90s

        """),
    Refusal(
      line: "lid l 90 seconds yd", status: 64,
      complaint: """
        twj: what unit is 90?
          twj lid l 90 seconds yd
                    ^^
        In one word:  twj lid l 90s yd

        """),
    Refusal(
      line: "lid l 90s yesterdai 21:30", status: 64,
      complaint: """
        twj: I do not know “yesterdai”. Did you mean yesterday (yd)?
          twj lid l 90s yesterdai 21:30
                        ^^^^^^^^^
        A note goes after a colon:  : yesterdai

        """),
    Refusal(
      line: "lid l tomorrow 9:00", status: 64,
      complaint: """
        twj: Sun 22 Nov 2026, 09:00 has not happened yet.
          twj lid l tomorrow 9:00
                    ^^^^^^^^ ^^^^
        Only what has happened can be logged; see how words are read:  twj when …

        """),
    Refusal(
      line: "lid l 25:99", status: 64,
      complaint: """
        twj: 25:99 is not a time of day.
          twj lid l 25:99
                    ^^^^^
        Examples: 21:30 · 9:30pm · 20m ago

        """),
    Refusal(
      line: "eylid l 90s", status: 64,
      complaint: """
        twj: “eylid” is neither a verb nor a body site. Did you mean eyelid?
          twj eylid l 90s
              ^^^^^
        twj eyelid l 90s

        """),
    Refusal(
      line: "lid l r 90s", status: 64,
      complaint: """
        twj: both left and right given.
          twj lid l r 90s
                  ^ ^
        For both at once write b; for two episodes run it twice.

        """),
    Refusal(
      line: "slept 65h", status: 64,
      complaint: """
        twj: 65h of sleep in one night? The limit is 24h. Did you mean 6.5h?
          twj slept 65h
                    ^^^
        twj slept 6.5h

        """),
    Refusal(
      line: "coffee 500", status: 64,
      complaint: """
        twj: caffeine goes from 0 to 5000 mg, not 500 cups. Did you mean 500mg?
          twj coffee 500
                     ^^^
        twj coffee 500mg

        """),
    Refusal(
      line: "lid l c500 yd", status: 64,
      complaint: """
        twj: caffeine goes from 0 to 5000 mg, not 500 cups. Did you mean c500mg?
          twj lid l c500 yd
                    ^^^^
        twj lid l c500mg yd

        """),
    Refusal(
      line: "alcohol 300", status: 64,
      complaint: """
        twj: alcohol goes from 0 to 1000 g, not 300 drinks. Did you mean 300g?
          twj alcohol 300
                      ^^^
        twj alcohol 300g

        """),
    Refusal(
      line: "stress 11", status: 64,
      complaint: """
        twj: stress goes from 0 to 10, not 11.
          twj stress 11
                     ^^
        Run it again so that it stays between 0 and 10.

        """),
    Refusal(
      line: "lid l 26.11.2027", status: 64,
      complaint: """
        twj: I do not know “26.11.2027”.
          twj lid l 26.11.2027
                    ^^^^^^^^^^
        A day is written 20nov or 2026-11-20:  twj lid l 2027-11-26

        """),
    Refusal(
      line: "none 2/11/2026", status: 64,
      complaint: """
        twj: I do not know “2/11/2026”.
          twj none 2/11/2026
                   ^^^^^^^^^
        A day is written 20nov or 2026-11-20

        """),
    Refusal(
      line: "none 31.11.2026", status: 64,
      complaint: """
        twj: I do not know “31.11.2026”.
          twj none 31.11.2026
                   ^^^^^^^^^^
        A day is written 20nov or 2026-11-20

        """),
  ]

  @Test(arguments: refusals)
  func `a refused line says what is wrong, where, and what to type`(refusal: Refusal) throws {
    let program = try TestProgram(now: Self.noon)
    let outcome = program.run(refusal.line)
    #expect(outcome.error == refusal.complaint)
    #expect(outcome.output.isEmpty)
    #expect(outcome.status == refusal.status)
    #expect(!program.hasJournal)
  }

  @Test(arguments: refusals)
  func `a refused line leaves the journal as it was`(refusal: Refusal) throws {
    let program = try TestProgram(now: Self.noon)
    program.run("lid r 2m c1 z7 20m ago")
    let before = try program.stored()
    #expect(program.run(refusal.line).status == refusal.status)
    #expect(try program.stored() == before)
  }

  @Test func `an id that was never given names the newest one`() throws {
    let program = try TestProgram(now: Self.noon)
    for _ in 1...38 { program.run("lid l") }
    let outcome = program.run("edit 99 side=r")
    #expect(outcome.error == "twj: there is no #99. The newest is #38.\nSee them:  twj list\n")
    #expect(outcome.output.isEmpty)
    #expect(outcome.status == 3)
  }

  @Test(arguments: ["edit 99 side=r", "rm 1", "show 1"])
  func `an id in an empty journal is not found, and no journal is made`(line: String) throws {
    let program = try TestProgram()
    let outcome = program.run(line)
    #expect(outcome.error.contains("Nothing is recorded yet."))
    #expect(outcome.status == 3)
    #expect(!program.hasJournal)
  }

  @Test(arguments: [
    "lid --frobnicate", "lid l 90s --colour", "list --sinse 8w", "week -x", "export xml",
    "history --limit none", "history --limit 0", "day --all",
  ])
  func `an unknown option or subcommand is a usage error`(line: String) throws {
    let program = try TestProgram()
    let outcome = program.run(line)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.hasPrefix("twj: "))
    #expect(outcome.error.hasSuffix("Help:  twj help\n"))
    #expect(!program.hasJournal)
  }

  struct Hint: Sendable, CustomTestStringConvertible {
    let line: String
    let first: String
    let last: String

    var testDescription: String { "twj \(line)" }
  }

  @Test(arguments: [
    Hint(
      line: "wek", first: "twj: “wek” is neither a verb nor a body site. Did you mean week?",
      last: "twj week"),
    Hint(
      line: "hsitory",
      first: "twj: “hsitory” is neither a verb nor a body site. Did you mean history?",
      last: "twj history"),
    Hint(
      line: "xylophone", first: "twj: “xylophone” is neither a verb nor a body site.",
      last: "Sites:  twj words sites   Verbs:  twj help"),
    Hint(
      line: "week lsat", first: "twj: I do not know “lsat”. Did you mean last?",
      last: "See:  twj help week"),
    Hint(
      line: "had foo 3", first: "twj: I do not know “foo”. Did you mean foot?",
      last: "The words:  twj words triggers"),
    Hint(
      line: "symptom hedache", first: "twj: I do not know “hedache”. Did you mean headache?",
      last: "The words:  twj words symptoms"),
    Hint(
      line: "config set day_strt 05:00",
      first: "twj: there is no setting “day_strt”. Did you mean day_start?",
      last: "All settings:  twj config"),
    Hint(
      line: "config set day_start 13:00",
      first: "twj: day_start cannot be “13:00”: it takes a time from 00:00 to 11:59.",
      last: "What it is now:  twj config get day_start"),
    Hint(
      line: "lid l 90z", first: "twj: I do not know “90z”. Did you mean 90s, 90m or 90h?",
      last: "A note goes after a colon:  : 90z"),
    Hint(
      line: "lid l 6hours", first: "twj: I do not know “6hours”. Did you mean 6h?",
      last: "A note goes after a colon:  : 6hours"),
    Hint(
      line: "lid l 5x", first: "twj: I do not know “5x”. Did you mean x5?",
      last: "A note goes after a colon:  : 5x"),
    Hint(
      line: "lid l lower", first: "twj: I do not know “lower”.",
      last: "In one word:  twj lower-lid l"),
    Hint(
      line: "lower lid l 90s", first: "twj: “lower” is neither a verb nor a body site.",
      last: "In one word:  twj lower-lid l 90s"),
    Hint(
      line: "start arm r upper", first: "twj: I do not know “upper”.",
      last: "In one word:  twj start upper-arm r"),
    Hint(
      line: "doctor",
      first:
        "twj: the medical check is twj checkup; the check of the journal's file is twj verify.",
      last:
        "twj: the medical check is twj checkup; the check of the journal's file is twj verify."),
    Hint(
      line: "start", first: "twj: a site is missing.", last: "Example:  twj start lid l"),
    Hint(
      line: "catchup fri none sat skip",
      first: "twj: “a second day without a comma” has no place in catchup.",
      last: "A comma ends a day:  twj catchup fri none, sat skip   More:  twj help catchup"),
  ])
  func `a mistaken word gets the nearest right ones`(hint: Hint) throws {
    let program = try TestProgram()
    let outcome = program.run(hint.line)
    let lines = outcome.error.split(separator: "\n").map(String.init)
    #expect(lines.first == hint.first)
    #expect(lines.last == hint.last)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(!program.hasJournal)
  }
}
