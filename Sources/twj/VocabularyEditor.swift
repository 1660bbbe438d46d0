import JournalCore
import Reporting
import Storage

/// Adds the user's own sites and triggers.
struct VocabularyEditor {
  let journal: OpenJournal
  let output: OutputOptions

  func addSite(_ name: String, area word: String?) throws {
    let slug = try free(name)
    guard let area = word.flatMap(Area.init(typed:)) else {
      throw CommandError.missingWords(
        what: "the area (\(Area.allCases.map(\.word).uniqued.joined(separator: ", ")))",
        example: "config site add \(slug) --area eye")
    }
    let record = SiteDefinition(site: Site(slug: slug), area: area)
    let group = try journal.write("config site add \(slug)") { _ in [.add(record)] }
    try say(group, "site \(slug), area \(area.word)")
  }

  func addTrigger(_ name: String, unit: String?) throws {
    let slug = try free(name)
    guard let unit, (1...FieldLimit.name).contains(unit.utf8.count) else {
      throw CommandError.missingWords(
        what: "the unit", example: "config trigger add \(slug) --unit mg")
    }
    let kind: TriggerDefinition.Kind =
      switch unit {
      case "h": .hours
      case "0-10": .scale
      case "yes_no": .yesNo
      default: .amount
      }
    let rule: TriggerDefinition.DayRule = kind == .amount || kind == .hours ? .sum : .max
    let record = TriggerDefinition(name: slug, unit: unit, amountKind: kind, dayRule: rule)
    let group = try journal.write("config trigger add \(slug)") { _ in [.add(record)] }
    try say(
      group, "trigger \(slug), unit \(unit), a day's values join by \(rule.rawValue)")
  }

  private func say(_ group: ChangeGroup?, _ text: String) throws {
    guard !output.quiet else { return }
    if output.json {
      return try HistoryPrinting(journal: journal, output: output)
        .printJSON(group.map { [$0] } ?? [], kind: "config")
    }
    let style = journal.context.style(output)
    try journal.context.console.print(
      Receipt.undoable(TerminalText.safe(text), isDryRun: journal.isDryRun, style: style),
      style: style)
  }

  /// The name in lower case, when no verb, site, trigger or word of the entry language has it.
  private func free(_ name: String) throws -> String {
    let slug = name.lowercased()
    let first = slug.first.map { $0.isASCII && $0.isLetter } ?? false
    let plain = slug.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_")
    }
    guard first, plain, (2...FieldLimit.name).contains(slug.utf8.count) else {
      throw CommandError.settingRefused(
        name: "a name", value: name, expected: "letters, digits, - and _, beginning with a letter")
    }
    if Verb.all.contains(slug) { throw CommandError.nameTaken(name, by: "a verb") }
    if journal.vocabulary.site(word: slug) != nil {
      throw CommandError.nameTaken(name, by: "a site")
    }
    if EntryScanner(vocabulary: journal.vocabulary).isKnown(slug) {
      throw CommandError.nameTaken(name, by: "a word of the entry language")
    }
    return slug
  }
}

extension [String] {
  /// Each element once, in order.
  fileprivate var uniqued: [String] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
