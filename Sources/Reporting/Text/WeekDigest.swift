package import Analysis
package import Checkup
import JournalCore

/// The week in five lines of at most 72 columns: for a mail or a job that runs every week.
package struct WeekDigest {
  private let summary: WeekSummary
  private let checkup: CheckupResult

  package init(_ summary: WeekSummary, checkup: CheckupResult) {
    self.summary = summary
    self.checkup = checkup
  }

  /// The widest a line gets.
  package static let width = 72

  /// Heading, episodes, observed days, values, checkup; an emergency stands first.
  package var lines: [String] {
    let facts = [heading, episodes, observed, values]
    let lines = checkup.level == .emergency ? [level] + facts : facts + [level]
    return lines.map { TerminalText.clipped(TerminalText.safe($0), to: Self.width) }
  }

  private var heading: String {
    let days = summary.week.days
    let rest = summary.asOf < days.upperBound ? ", to \(summary.asOf.weekday.abbreviation)" : ""
    return "\(WeekText.title(summary.week)) \(FactText.shortDay(days.lowerBound)) – "
      + "\(FactText.day(days.upperBound))\(rest)"
  }

  private var episodes: String {
    let missing = summary.observations.count - summary.recordedDays
    guard summary.recordedDays > 0 else { return "Episodes: no day recorded" }
    return "Episodes: \(summary.records) on \(summary.twitchDays) of "
      + FactText.count(summary.recordedDays, "recorded day")
      + (missing == 0 ? "" : "; \(missing) not recorded")
  }

  private var observed: String {
    let days = summary.observations.filter(\.isObserved)
    guard !days.isEmpty else { return "Observed days: none" }
    let names = days.map(\.day.weekday.abbreviation).joined(separator: " ")
    let perDay = summary.rate.rate.map { ", \(FactText.amount($0.rate)) a day" } ?? ""
    return "Observed days: \(names); \(FactText.count(summary.rate.episodes, "episode"))\(perDay)"
  }

  private var values: String {
    let parts = TriggerCorrelation.everyday.compactMap { name -> String? in
      guard let trigger = summary.triggers.first(where: { $0.name == name }),
        let mean = summary.mean(of: name)
      else { return nil }
      let days = summary.observations.count { $0.value(of: name) != nil }
      let label = name == "sleep" ? "slept" : name
      let amount = mean < 10 ? mean : mean.rounded()
      return "\(label) \(FactText.amount(amount, unit: trigger.unit)) (\(days)d)"
    }
    return "Means: \(parts.isEmpty ? "no value recorded" : parts.joined(separator: ", "))"
  }

  private var level: String { "Checkup: \(checkup.level.title):  twj checkup" }
}
