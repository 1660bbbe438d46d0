import Analysis
import JournalCore
import Statistics

/// Block 7: medicines, what is taken every day, and what was tried.
struct CircumstancesBlock {
  /// The most medicines, measures and events on page 1.
  private static let most = 4
  private static let names = ["caffeine", "alcohol", "sleep", "stress"]

  let source: ReportSource

  init(_ source: ReportSource) { self.source = source }

  var section: ReportSection {
    let left = medicines.count - Self.most
    return ReportSection(
      7, "Medicines, caffeine, alcohol, sleep, stress, and what was tried",
      [
        .list(
          (left > 0 ? ["\(left) changed earlier, under Medicines and care in full."] : [])
            + medicines.suffix(Self.most), orElse: "Medicines: no change recorded."),
        .table(amounts),
        .line(
          care.isEmpty
            ? "Tried against it: nothing recorded."
            : "Tried, with the person's own judgement: \(Self.sentence(care.prefix(Self.most)))"),
      ] + (events.isEmpty ? [] : [.line("Events: \(Self.sentence(events.suffix(Self.most)))")]))
  }

  /// All of them, where page 1 has not room for all.
  var continuation: ReportSection? {
    guard [medicines, care, events].contains(where: { $0.count > Self.most }) else { return nil }
    return ReportSection(
      "Medicines and care in full",
      [
        .list(medicines, orElse: "Medicines: no change recorded."),
        .list(care.map { "Tried: \($0)" }, orElse: "Tried against it: nothing recorded."),
        .list(events.map { "Event: \($0)" }, orElse: "No event."),
      ])
  }

  private static func sentence(_ items: some Sequence<String>) -> String {
    items.joined(separator: "; ") + "."
  }

  /// Each medicine with all its changes, the latest changed last.
  private var medicines: [String] {
    let changes = Dictionary(grouping: source.medicines, by: \.name)
    let order = changes.sorted {
      ($0.value.last?.day.number ?? 0, $0.key) < ($1.value.last?.day.number ?? 0, $1.key)
    }
    return order.map { name, changes in
      let steps = changes.map { "\($0.step.rawValue) \(FactText.compactDay($0.day))" }
      let kind = changes.last.map { $0.medicineClass } ?? .other
      let label = kind == .other ? "" : " (\(HealthReceipt.label(kind.rawValue)))"
      return "\(name)\(label): \(steps.joined(separator: ", "))"
    }
  }

  private var amounts: ReportTable {
    var table = ReportTable(
      "Means over the days of which the amount is known; \(units)",
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

  /// `a cup of coffee is taken as 95 mg, a drink as 10 g, stress is 0–10`.
  private var units: String {
    let cup = source.settings.caffeine(inDrink: "coffee").map {
      "a cup of coffee is taken as \(FactText.amount($0)) mg, "
    }
    return (cup ?? "")
      + "a drink as \(FactText.amount(source.settings.alcoholPerDrink)) g, stress is 0–10"
  }

  private func row(_ trigger: TriggerDefinition) -> [String] {
    let now = source.observations.compactMap { $0.value(of: trigger.name) }
    let usual = source.table[source.usualDays].compactMap { $0.value(of: trigger.name) }
    let mean = Average.mean(of: now)
    let before = Average.mean(of: usual)
    func text(_ value: Double) -> String { Self.amount(value, trigger) }
    let change = mean.flatMap { mean in
      before.map { Self.rounded(mean, trigger) - Self.rounded($0, trigger) }
    }.map { change in
      (change < 0 ? "−" : change > 0 ? "+" : "") + text(abs(change))
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
    FactText.amount(rounded(value, trigger), unit: trigger.unit)
  }

  private static func rounded(_ value: Double, _ trigger: TriggerDefinition) -> Double {
    let isWhole = value >= 10 && trigger.unit != "h"
    return isWhole ? value.rounded() : (value * 10).rounded() / 10
  }

  /// What was tried in these days and whether it helped, in plain counts.
  private var care: [String] {
    var journal = source.journal
    journal.care = journal.care.filter {
      source.days.contains(source.boundary.day(of: $0.at))
    }
    let end = Moment(seconds: (source.asOf.number + 2) * 86_400, offset: 0)
    return CareTally.all(in: journal, boundary: source.boundary, now: end).map { tally in
      "\(HealthReceipt.label(tally.measure.rawValue)) \(tally.times)× (helped \(tally.helped), "
        + "did not \(tally.notHelped), not said \(tally.unsaid))"
    }
  }

  /// Injuries, operations, illnesses, up to the last day.
  private var events: [String] {
    source.journal.events.filter { $0.day <= source.asOf }
      .sorted { ($0.day.number, $0.uid) < ($1.day.number, $1.uid) }
      .map { event in
        HealthReceipt.label(event.eventKind.rawValue)
          + (event.detail.map { " (\(HealthReceipt.label($0)))" } ?? "")
          + " \(FactText.compactDay(event.day))"
      }
  }
}
