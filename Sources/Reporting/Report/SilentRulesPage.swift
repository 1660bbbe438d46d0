import Checkup
import JournalCore

/// The rules that were asked and did not apply: what was not found is told as well.
struct SilentRulesPage {
  let source: ReportSource

  init(_ source: ReportSource) { self.source = source }

  var section: ReportSection {
    let found = Set(source.checkup.findings.map(\.rule))
    let silent = RuleSet.all.filter { !found.contains($0.id) }
    return ReportSection(
      "Rules that were checked and silent",
      [
        .remark(
          "\(FactText.count(silent.count, "rule")) of \(RuleSet.all.count) did not apply on "
            + "\(FactText.compactDay(source.asOf)). A rule is also silent about what was never "
            + "recorded. What each asks for:")
      ]
        + Level.allCases.reversed().flatMap { level in
          let rules = silent.filter { $0.level == level }
          return rules.isEmpty
            ? []
            : [
              ReportElement.line(level.title),
              .terms(rules.map { ReportTerm($0.id, $0.condition) }),
            ]
        })
  }
}
