import Analysis
import JournalCore
import Statistics

/// Block 7: medicines, what is taken every day, and what was tried.
struct CircumstancesBlock {
  /// The most medicines on page 1.
  private static let most = 5
  private static let names = ["caffeine", "alcohol", "sleep", "stress"]

  let source: ReportSource

  init(_ source: ReportSource) { self.source = source }

  var section: ReportSection {
    ReportSection(
      7, "Medicines, caffeine, alcohol, sleep, stress, and what was tried",
      [
        .list(medicines, orElse: "Medicines: no change recorded."), .table(amounts),
        .line(care), events.map { .line($0) },
      ].compactMap(\.self))
  }

  /// Each medicine with all its changes, the latest changed last.
  private var medicines: [String] {
    let changes = Dictionary(grouping: source.medicines, by: \.name)
    let order = changes.sorted {
      ($0.value.last?.day.number ?? 0, $0.key) < ($1.value.last?.day.number ?? 0, $1.key)
    }
    let earlier = order.count - Self.most
    return (earlier > 0 ? ["\(earlier) changed earlier, not shown."] : [])
      + order.suffix(Self.most).map { name, changes in
        let steps = changes.map { "\($0.step.rawValue) \(FactText.compactDay($0.day))" }
        let kind = changes.last.map { $0.medicineClass } ?? .other
        let label = kind == .other ? "" : " (\(HealthReceipt.label(kind.rawValue)))"
        return "\(name)\(label): \(steps.joined(separator: ", "))"
      }
  }

  private var amounts: ReportTable {
    var table = ReportTable(
      "Means over the days of which the amount is known",
      [
        .text("A day"), .number("Mean"), .number("Known days"), .number("12 weeks before"),
        .number("Change"),
      ])
    for name in Self.names {
      if let trigger = source.table.triggers.first(where: { $0.name == name }) {
        table.add(row(trigger))
      }
    }
    return table
  }

  private func row(_ trigger: TriggerDefinition) -> [String] {
    let now = source.observations.compactMap { $0.value(of: trigger.name) }
    let usual = source.table[source.usualDays].compactMap { $0.value(of: trigger.name) }
    let mean = Average.mean(of: now)
    let before = Average.mean(of: usual)
    func text(_ value: Double) -> String { Self.amount(value, trigger) }
    let change = mean.flatMap { mean in before.map { mean - $0 } }.map { change in
      (change < 0 ? "−" : "+") + text(abs(change))
    }
    return [
      trigger.name, mean.map(text) ?? ReportTable.unknown,
      "\(now.count) of \(source.days.count)",
      before.map { "\(text($0)) (\(FactText.count(usual.count, "day")))" } ?? ReportTable.unknown,
      change ?? ReportTable.unknown,
    ]
  }

  /// Whole milligrams and grams, else one decimal place.
  private static func amount(_ value: Double, _ trigger: TriggerDefinition) -> String {
    let isWhole = value >= 10 && trigger.unit != "h"
    return FactText.amount(isWhole ? value.rounded() : value, unit: trigger.unit)
  }

  /// What was tried in these days and whether it helped, in plain counts.
  private var care: String {
    var journal = source.journal
    journal.care = journal.care.filter {
      source.days.contains(source.boundary.day(of: $0.at))
    }
    let end = Moment(seconds: (source.asOf.number + 2) * 86_400, offset: 0)
    let tallies = CareTally.all(in: journal, boundary: source.boundary, now: end)
    guard !tallies.isEmpty else { return "Tried against it: nothing recorded." }
    let words = tallies.map { tally in
      "\(HealthReceipt.label(tally.measure.rawValue)) \(tally.times)× (helped \(tally.helped), "
        + "did not \(tally.notHelped), not said \(tally.unsaid))"
    }
    return "Tried, with the person's own judgement: \(words.joined(separator: "; "))."
  }

  /// Injuries, operations, illnesses; nil where none is recorded.
  private var events: String? {
    let events = source.journal.events.filter { $0.day <= source.asOf }
      .sorted { ($0.day.number, $0.uid) < ($1.day.number, $1.uid) }.suffix(Self.most)
    guard !events.isEmpty else { return nil }
    let words = events.map { event in
      HealthReceipt.label(event.eventKind.rawValue)
        + (event.detail.map { " (\(HealthReceipt.label($0)))" } ?? "")
        + " \(FactText.compactDay(event.day))"
    }
    return "Events: \(words.joined(separator: "; "))."
  }
}
