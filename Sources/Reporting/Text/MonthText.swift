package import Analysis
import JournalCore

/// The month for people: a calendar with the episodes of each day, weeks as rows.
package struct MonthText {
  private let summary: MonthSummary
  private let style: Style

  package init(_ summary: MonthSummary, style: Style) {
    self.summary = summary
    self.style = style
  }

  private static let unknown = "·"
  private static let legend = "· = not recorded"
  private static let beforeNote = "      "

  /// Heading, calendar, totals and the days with most; in plain style one day a line.
  package func lines() -> [String] {
    if style.isPlain { return plainLines }
    return wrapped(heading).map { style.bold($0) } + calendar
      + ([totals] + [observed, most].compactMap(\.self)).flatMap(wrapped)
  }

  // MARK: - Calendar

  /// How wide the calendar is drawn.
  private struct Layout {
    /// Letters of a weekday's name.
    let letters: Int
    let hasMonth: Bool
    let hasNotes: Bool
    let gap: Int
  }

  private static let layouts = [
    Layout(letters: 3, hasMonth: true, hasNotes: true, gap: 2),
    Layout(letters: 3, hasMonth: true, hasNotes: false, gap: 2),
    Layout(letters: 2, hasMonth: false, hasNotes: false, gap: 1),
    Layout(letters: 1, hasMonth: false, hasNotes: false, gap: 1),
  ]

  /// The first layout that fits the width; where none does, a line for each day.
  private var calendar: [String] {
    for layout in Self.layouts {
      let lines = drawn(layout)
      guard lines.allSatisfy({ TerminalText.width($0) <= style.width ?? .max }) else { continue }
      let legend = layout.hasNotes ? [] : wrapped(style.encoded(Self.legend))
      return lines.prefix(1).map { style.dim($0) } + lines.dropFirst() + legend
    }
    return summary.observations.map { day in
      "\(day.day.civil.day) \(day.day.weekday.abbreviation) \(style.encoded(cell(day)))"
    }
  }

  private func drawn(_ layout: Layout) -> [String] {
    let rows = summary.weeks.map { first in
      (0..<7).map { offset in summary[first + offset].map(cell) ?? "" }
    }
    let widest = rows.joined().map(TerminalText.width).max() ?? 1
    let column = max(widest, layout.letters)
    let labels = summary.weeks.map { label($0, layout) }
    let labelWidth = labels.map(\.count).max() ?? 0
    func line(_ label: String, _ cells: [String], _ note: String) -> String {
      let text =
        Self.padded(label, labelWidth)
        + cells.map { Self.spaces(layout.gap) + Self.padded($0, column) }.joined()
      return Self.trimmed(layout.hasNotes ? text + Self.beforeNote + note : text)
    }
    let names = summary.weekStart.following.map { String($0.abbreviation.prefix(layout.letters)) }
    return [line("", names, style.encoded(Self.legend))]
      + zip(summary.weeks, zip(labels, rows)).map { first, row in
        line(row.0, row.1.map { style.encoded($0) }, note(first))
      }
  }

  /// `2 Nov`, or `2`: the first day of the week that is in the month.
  private func label(_ first: LocalDay, _ layout: Layout) -> String {
    let day = max(first, summary.month.days.lowerBound)
    return layout.hasMonth ? FactText.dayAndMonth(day) : "\(day.civil.day)"
  }

  private func note(_ first: LocalDay) -> String {
    let days = (0..<7).compactMap { summary[first + $0] }
    let recorded = days.count(where: \.isRecorded)
    guard recorded > 0 else { return "" }
    let records = days.reduce(0) { $0 + $1.records }
    let twitched = days.count { $0.status == .twitched }
    return "\(records) on \(twitched) of \(FactText.count(recorded, "recorded day"))"
  }

  private func cell(_ day: DailyObservation) -> String {
    day.tally.map { String($0.records) } ?? Self.unknown
  }

  // MARK: - Below it

  private var heading: String {
    let days = summary.month.days
    let name = "\(FactText.monthName(summary.month)) \(summary.month.year)"
    return summary.asOf < days.upperBound
      ? "\(name), to \(FactText.shortDay(summary.asOf))" : name
  }

  private var totals: String {
    guard summary.recordedDays > 0 else { return "no day recorded" }
    let days = summary.observations.count
    let unknown = days - summary.recordedDays
    let rest = unknown == 0 ? "" : ", \(unknown) not recorded"
    return "\(FactText.count(summary.records, "episode")) on \(summary.twitchDays) of "
      + "\(FactText.count(summary.recordedDays, "recorded day"))\(rest)"
  }

  private var observed: String? {
    let rate = summary.rate
    guard summary.recordedDays > 0 else { return nil }
    guard rate.observedDays > 0 else { return "no day observed" }
    let perDay = rate.rate.map { ", \(FactText.amount($0.rate)) a day" } ?? ""
    return "\(FactText.count(rate.observedDays, "observed day")): "
      + FactText.count(rate.episodes, "episode") + perDay
  }

  private var most: String? {
    let days = summary.most.map { "\(FactText.shortDay($0.day)) \($0.records)" }
    return days.isEmpty ? nil : "most on: \(days.joined(separator: " · "))"
  }

  /// Day, status, whether it is observed, episodes, seconds; what is unknown is empty.
  private var plainLines: [String] {
    summary.observations.map { day in
      [
        day.day.iso, day.status.rawValue, day.isObserved ? "true" : "false",
        day.tally.map { String($0.records) } ?? "", day.tally?.totalDuration?.plainText ?? "",
      ].joined(separator: "\t")
    }
  }

  // MARK: - Text

  private func wrapped(_ text: String) -> [String] {
    TerminalText.wrapped(text, to: style.width ?? .max)
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    spaces(width - TerminalText.width(text)) + text
  }

  private static func spaces(_ count: Int) -> String {
    String(repeating: " ", count: max(count, 0))
  }

  private static func trimmed(_ line: String) -> String {
    guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...last])
  }
}
