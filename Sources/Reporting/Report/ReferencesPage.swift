import Checkup
import JournalCore

/// The key to page 1: what each rule named there asks for, and the publications behind it.
struct ReferencesPage {
  static let title = "Rules and sources named on page 1"

  let source: ReportSource

  init(_ source: ReportSource) { self.source = source }

  /// nil where page 1 names none.
  var section: ReportSection? {
    let rules = rules
    guard !rules.isEmpty else { return nil }
    return ReportSection(
      Self.title,
      [
        .terms(rules.map { ReportTerm("\($0.id) (\($0.basis))", $0.condition) }),
        .list(sources, orElse: "No published source was needed for the findings."),
      ])
  }

  /// Those of the findings, then those that the visits shown were about, each once.
  var rules: [CheckupRule] {
    let visits = FindingsBlock(source).visits.flatMap(\.covers)
    var named: Set<String> = []
    return (source.checkup.findings.map(\.rule) + visits)
      .filter { named.insert($0).inserted }.compactMap(RuleSet.rule)
  }

  /// The publications the findings name.
  private var sources: [String] {
    var keys: [String] = []
    for key in source.checkup.findings.flatMap(\.sources) where !keys.contains(key) {
      keys.append(key)
    }
    return keys.map {
      "\($0): \(SourceVocabulary.source(key: $0).map(Self.citation) ?? "not known")"
    }
  }

  /// A lay article by who published it: its title would stand here like a statement.
  private static func citation(_ source: VocabularySource) -> String {
    guard source.standing.hasPrefix("lay") else { return source.citation }
    return [source.publisher, source.year.map(String.init), source.standing].compactMap(\.self)
      .joined(separator: ", ")
  }
}
