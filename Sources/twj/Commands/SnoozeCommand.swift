import ArgumentParser
import Checkup
import JournalCore
import Reporting

/// `snooze <rule> [days]`
struct SnoozeCommand: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "snooze", abstract: "Put a finding of the checkup off for some days.",
    discussion: """
      twj snooze P1             a visit: 7 days
      twj snooze P1 3           or 1 to 7; a call today: 12 hours
      twj visit hospital        an emergency: when you have had help
      """)

  @Argument(help: "A rule of the checkup, and days.")
  var words: [String] = []

  @OptionGroup var write: WriteOptions
  @OptionGroup var flags: OutputFlags

  func run(in context: Context) throws {
    let journal = try OpenJournal(context, output, writing: true, dryRun: write.dryRun)
    let parser = SnoozeParser(rules: RuleSet.all.map(Self.snoozable))
    let typed = write.words(words)
    guard let words = typed.isEmpty ? try ask(parser, journal) : typed else {
      throw ExitCode(ExitStatus.interrupted.rawValue)
    }
    let facts = try WordLine.understood(["snooze"], words) { () throws(EntryError) in
      try parser.parse(words)
    }
    let snooze = Snooze(
      uid: context.makeUID(), rule: facts.rule.uppercased(), at: context.now,
      until: context.zone.moment(at: context.now.seconds + facts.seconds))
    let label = (["snooze"] + words).joined(separator: " ")
    let group = try journal.write(label) { _ in [.add(snooze)] }
    let stored = group?.changes.first?.after as? Snooze ?? snooze
    let lines = HealthReceipt.snooze(
      stored, isDryRun: write.dryRun, style: context.style(output))
    try HealthLogging(journal: journal, output: output)
      .print(lines, record: stored, kind: "snooze", day: journal.today)
  }

  private static func snoozable(_ rule: CheckupRule) -> SnoozableRule {
    let allowance: SnoozableRule.Allowance =
      switch rule.level {
      case .book: .days
      case .today: .hours
      case .emergency: .emergency
      case .self, .none: .advice
      }
    return SnoozableRule(id: rule.id, allowance: allowance)
  }

  /// The words of the answers; nil at the end of input.
  private func ask(_ parser: SnoozeParser, _ journal: OpenJournal) throws -> [String]? {
    let questions = try WordQuestions(
      journal.context, output, what: "which rule is put off", example: "snooze P1 3")
    let result = try CheckupRun(journal: journal).result(asOf: journal.today)
    let open = result.findings.filter(\.isInForce).map(\.rule).filter(parser.choices.contains)
    let now = open.isEmpty ? "" : " (open now: \(open.joined(separator: ", ")))"
    let rule = questions.ask("Which rule\(now)?") { (typed) throws(EntryError) in
      [try parser.rule(typed.joined(separator: " ")).id]
    }
    guard let rule else { return nil }
    guard try parser.rule(rule[0]).allowance == .days else { return rule }
    let days = questions.ask("Days, 1 to 7 (Enter: 7)?") { (typed) throws(EntryError) in
      _ = try parser.parse(rule + typed)
      return typed
    }
    return days.map { rule + $0 }
  }
}
