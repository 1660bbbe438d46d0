import Checkup
import JournalCore

extension CheckupText {
  /// A rule in words, its numbers from this journal, what it says, and its sources; nothing for an
  /// unknown id.
  package func whyLines(rule id: String) -> [String] {
    guard let rule = RuleSet.rule(id) else { return [] }
    let found = result.findings.filter { $0.rule == rule.id }
    return [style.bold("\(rule.id)  \(rule.level.title)")]
      + wrapped("When: \(rule.condition)", indent: 2)
      + wrapped(found.isEmpty ? "Not so on \(FactText.day(result.asOf))." : "So here:", indent: 2)
      + result.numbers(of: rule).flatMap { wrapped($0.text + Self.days(of: $0), indent: 4) }
      + found.flatMap { wrapped("It says: \($0.message)", indent: 2) }
      + sources(rule) + wrapped(result.standingLine)
  }

  private func sources(_ rule: CheckupRule) -> [String] {
    guard !rule.sources.isEmpty else { return ["  Sources: none"] }
    return ["  Sources"]
      + rule.sources.flatMap { key in
        wrapped(
          "\(key): \(SourceVocabulary.source(key: key)?.citation ?? "not known")", indent: 4)
      }
  }

  /// `, Mon 2 Nov 2026 to Fri 20 Nov 2026`; empty where no day is known.
  private static func days(of evidence: Evidence) -> String {
    guard let first = evidence.firstDay, let last = evidence.lastDay else { return "" }
    return ", \(FactText.day(first))" + (first == last ? "" : " to \(FactText.day(last))")
  }

  /// The text as lines, made harmless; broken between words where the width is known.
  func wrapped(_ text: String, indent: Int = 0) -> [String] {
    let safe = TerminalText.safe(text)
    guard !safe.isEmpty else { return [] }
    let margin = String(repeating: " ", count: indent)
    guard let width = style.width, TerminalText.width(safe) + indent > width else {
      return [margin + safe]
    }
    let parts = TerminalText.wrapped(safe, to: max(width - indent - 2, 1))
    return parts.enumerated().map { $0 == 0 ? margin + $1 : margin + "  " + $1 }
  }

  /// One record a line, its kind first.
  var plainLines: [String] {
    let findings = result.findings.map { finding in
      [
        "finding", finding.rule, finding.level.word, finding.area?.rawValue ?? "",
        finding.state?.rawValue ?? "", finding.evidence.firstDay?.iso ?? "",
        finding.evidence.lastDay?.iso ?? "", finding.evidence.text, finding.message,
      ]
    }
    let symptoms = result.unexaminedSymptoms.map { symptom in
      ["unexamined", symptom.symptom, result.day(of: symptom).iso]
    }
    return (findings + symptoms + [["always", result.standingLine]]).map { cells in
      cells.map { TerminalText.safe($0) }.joined(separator: "\t")
    }
  }
}
