import Analysis
import JournalCore

/// How triggers and episodes went together over 12 weeks, one line a trigger.
struct CorrelationText {
  private struct Entry {
    let name: String
    /// The number and what it rests on, then what it is worth.
    let parts: [String]
  }

  private let entries: [Entry]
  private let asOf: LocalDay
  private let style: Style

  init(_ summary: WeekSummary, style: Style) {
    entries = summary.correlations.map { correlation in
      Entry(
        name: style.encoded(TerminalText.safe(correlation.trigger.name)),
        parts: Self.words(correlation.result).map { style.encoded($0) })
    }
    asOf = summary.asOf
    self.style = style
  }

  /// A heading that names the last day, and a line for each trigger; nothing without triggers.
  func lines() -> [String] {
    guard !entries.isEmpty else { return [] }
    let heading = "Triggers over the last 12 weeks, to \(FactText.shortDay(asOf))"
    return TerminalText.wrapped(heading, to: style.width ?? .max).map { style.bold($0) } + body
  }

  /// The first that fits of: all parts in columns, the later parts below the first, all below the
  /// name.
  private var body: [String] {
    let layouts = [entries.map(inColumns), entries.flatMap(withLaterPartsBelow)]
    return layouts.first(where: fits) ?? entries.flatMap(belowName)
  }

  private func fits(_ lines: [String]) -> Bool {
    guard let width = style.width else { return true }
    return lines.allSatisfy { TerminalText.width($0) <= width }
  }

  private func inColumns(_ entry: Entry) -> String {
    let firstWidth = entries.compactMap { $0.parts.first.map(TerminalText.width) }.max() ?? 0
    let line = firstColumn(entry.name) + (entry.parts.first ?? "")
    return entry.parts.dropFirst().reduce(line) { line, part in
      Self.padded(line, to: TerminalText.width(firstColumn("")) + firstWidth + 3) + part
    }
  }

  private func withLaterPartsBelow(_ entry: Entry) -> [String] {
    [firstColumn(entry.name) + (entry.parts.first ?? "")]
      + entry.parts.dropFirst().map { firstColumn("") + $0 }
  }

  private func belowName(_ entry: Entry) -> [String] {
    ["  \(entry.name)"]
      + entry.parts.flatMap { TerminalText.wrapped($0, to: (style.width ?? .max) - 4) }
      .map { "    \($0)" }
  }

  private func firstColumn(_ name: String) -> String {
    Self.padded("  \(name)", to: 2 + (entries.map { TerminalText.width($0.name) }.max() ?? 0) + 3)
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - TerminalText.width(text)))
  }

  private static func words(_ result: TriggerCorrelation.Result) -> [String] {
    switch result {
    case .correlation(let rho, let days): ["ρ \(signed(rho)) (\(days) days)"]
    case .notEnoughDays(let have, let needed):
      ["\(have) of \(needed) days needed with a value", "not enough days yet"]
    case .tooFewEpisodes(let have, let needed):
      ["\(have) of \(needed) episodes needed on days with a value", "not enough episodes yet"]
    case .constant(let days): ["too little spread on \(days) days", "nothing to compare"]
    }
  }

  /// Two decimal places with a sign: `+0.34`, `−0.11`.
  private static func signed(_ value: Double) -> String {
    let hundredths = Int((abs(value) * 100).rounded())
    let sign = hundredths == 0 ? "" : value < 0 ? "−" : "+"
    return "\(sign)\(hundredths / 100).\((hundredths % 100).padded(2))"
  }
}
