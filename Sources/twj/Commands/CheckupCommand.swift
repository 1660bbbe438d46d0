import ArgumentParser
import Checkup
import JournalCore
import Reporting
import Storage

/// `checkup`: whether what was recorded is worth a visit, and why.
struct CheckupCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkup", abstract: "Is it worth seeing somebody, and why.",
    discussion: """
      twj checkup
      twj checkup --why P1              the rule, its numbers here, its sources
      twj checkup --as-of 2026-11-01    as it stood then
      """)

  @Option(help: ArgumentHelp("Explain one rule.", valueName: "rule"))
  var why: String?

  @Option(help: ArgumentHelp("From the records about days up to this one.", valueName: "day"))
  var asOf: String?

  @Flag(help: "Print the table of rules.")
  var rules = false

  @Flag(help: "Exit 10 for a visit, 11 for today, 12 for an emergency, else 0.")
  var exitCode = false

  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    if rules { return try printRules(context) }
    let journal = try OpenJournal(context, output)
    let records = try journal.store().journal()
    let result = CheckupRun(journal: journal).result(records, asOf: try day(journal))
    let style = context.style(output)
    if output.json {
      try context.console.print(JSONEnvelope(kind: "checkup", data: CheckupJSON.value(result)))
    } else if let why {
      guard let rule = RuleSet.ids.first(where: { $0.lowercased() == why.lowercased() }) else {
        throw CommandError.words(
          MistakenWords(
            problem: .unknownWord(why, suggestions: RuleSet.ids), places: [2],
            line: ["checkup", "--why", why]))
      }
      try context.console.print(
        CheckupText(result, style: style).whyLines(rule: rule), style: style)
    } else {
      let corrections = try CorrectedSymptoms(journal: journal)
        .corrections(on: result.asOf, in: records)
      let text = CheckupText(result, style: style, corrections: corrections)
      try context.console.print(text.lines, style: style)
    }
    if exitCode, let code = Self.code(result.level) { throw ExitCode(code) }
  }

  private func printRules(_ context: Context) throws {
    guard output.json else {
      return try context.console.print(RuleSet.table, style: context.style(output))
    }
    let rules = RuleSet.all.map { rule -> JSONValue in
      [
        "rule": .string(rule.id), "level": .string(rule.level.word),
        "condition": .string(rule.condition), "sources": .array(rule.sources.map { .string($0) }),
      ]
    }
    try context.console.print(JSONEnvelope(kind: "checkup", data: .array(rules)))
  }

  private func day(_ journal: OpenJournal) throws -> LocalDay {
    guard let asOf else { return journal.today }
    return try WordLine.understood(["checkup", "--as-of"], [asOf]) { () throws(EntryError) in
      switch DayExpression.parse(asOf) {
      case .success(let day): try journal.resolver.day(TimeExpression(day: day))
      case .failure(let problem): throw EntryError(problem, at: 0)
      case nil: throw EntryError(.notADay(asOf), at: 0)
      }
    }
  }

  private static func code(_ level: Level) -> Int32? {
    switch level {
    case .book: 10
    case .today: 11
    case .emergency: 12
    case .none, .self: nil
    }
  }
}
