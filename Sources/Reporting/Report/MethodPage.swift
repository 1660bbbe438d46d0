import Checkup
import JournalCore

/// How the numbers were made, by which version, and from what.
struct MethodPage {
  let source: ReportSource

  init(_ source: ReportSource) { self.source = source }

  var section: ReportSection {
    ReportSection(
      "Method and versions",
      [
        .line(method),
        .line(
          "Program twj \(source.programVersion); rule set \(RuleSet.version); input "
            + "\(InputHash.text(of: source.journal)) (FNV-1a, 64 bits, over all records)."),
      ])
  }

  private var method: String {
    "A day begins at \(FactText.clock(source.boundary.start, source.options.clock)). It is observed when the person closed it "
      + "within 2 days; a day without a record is unknown, never zero. Bouts at one place less than "
      + "10 minutes apart count as one in rates. Rates are episodes over observed days with the "
      + "exact Poisson interval (Garwood 1936); expected ranges of weeks are a quasi-Poisson "
      + "prediction from the 8 weeks before; sides are compared by whole weeks. The trigger analysis allows for "
      + "weekday, trend and bad spells, holds false findings down over all triggers, and shows a "
      + "pattern only when it was found on three Mondays in a row; things that go together "
      + "need not follow from one another. The rules of the checkup see only what was recorded."
  }
}
