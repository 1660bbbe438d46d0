import Analysis
import JournalCore

/// What the rows of a week's table say: episodes, total time, and a row for each trigger.
struct WeekRows {
  struct Row {
    let title: String
    /// One for each day in order; empty for days to come.
    let cells: [String]
    /// What stands at the end of the row.
    let note: String
  }

  /// What stands for a day that was not recorded.
  static let unknown = "·"
  /// The widest a trigger's name gets.
  private static let titleLimit = 24

  private let summary: WeekSummary

  init(_ summary: WeekSummary) { self.summary = summary }

  /// All rows in order.
  var all: [Row] {
    [
      Row(title: "episodes", cells: cells { $0.tally.map { String($0.records) } }, note: counted),
      Row(title: "total time", cells: cells(Self.totalTime), note: withoutLength),
    ] + summary.shownTriggers.map(row)
  }

  private func cells(_ text: (DailyObservation) -> String?) -> [String] {
    summary.days.map { day in day.map { text($0) ?? Self.unknown } ?? "" }
  }

  private func row(_ trigger: TriggerDefinition) -> Row {
    Row(
      title: Self.title(trigger),
      cells: cells { $0.exposures[trigger.name].map { Self.amount($0, of: trigger) } },
      note: trigger.dayRule == .sum ? means(trigger.name) : "")
  }

  private var counted: String {
    let recorded = FactText.count(summary.recordedDays, "recorded day")
    return summary.recordedDays == 0
      ? "no day recorded" : "\(summary.records) on \(summary.twitchDays) of \(recorded)"
  }

  private var withoutLength: String {
    summary.unknownDurations == 0 ? "" : "without \(summary.unknownDurations) of unknown length"
  }

  private func means(_ trigger: String) -> String {
    let parts = [
      summary.mean(of: trigger).map { "mean \(FactText.amount(Self.rounded($0)))" },
      summary.trailingMean(of: trigger).map { "12 weeks \(FactText.amount(Self.rounded($0)))" },
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  /// Means of 10 and more are told in whole units.
  private static func rounded(_ mean: Double) -> Double { mean < 10 ? mean : mean.rounded() }

  /// 0 on a clear day, `?` where no duration is known.
  private static func totalTime(_ day: DailyObservation) -> String? {
    guard let tally = day.tally else { return nil }
    guard tally.records > 0 else { return "0" }
    return tally.totalDuration.map(FactText.compactDuration) ?? "?"
  }

  private static func amount(_ value: Double, of trigger: TriggerDefinition) -> String {
    trigger.unit == "yes_no" ? FactText.amount(value, unit: trigger.unit) : FactText.amount(value)
  }

  /// `caffeine mg`, `slept h`, `stress`.
  private static func title(_ trigger: TriggerDefinition) -> String {
    let name = trigger.name == "sleep" ? "slept" : trigger.name
    let unit = ["0-10", "yes_no"].contains(trigger.unit) ? "" : " \(trigger.unit)"
    return TerminalText.clipped(TerminalText.safe(name + unit), to: titleLimit)
  }
}
