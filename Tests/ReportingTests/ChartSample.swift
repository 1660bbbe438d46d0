import Analysis
import JournalCore
import TestSupport

@testable import Reporting

/// Journals for charts and weekly tables, and the widths they are drawn at.
enum ChartSample {
  static let widths: [Int?] = [20, 40, 60, 80, 120, nil]
  static let days = 77

  /// Eleven weeks: most days closed, some left open, some unknown, one closed late, a busy end.
  static func journal(
    seed: UInt64 = 1, busy: Int = 9, triggers: [String: String] = ["tea": "cup"]
  ) -> Journal {
    var chance = SplitMix64(seed: seed)
    var journal = Journal()
    for (name, unit) in triggers.sorted(by: { $0.key < $1.key }) {
      journal.triggers.append(
        TriggerDefinition(name: name, unit: unit, amountKind: .amount, dayRule: .sum))
    }
    for day in (1 - days)...0 {
      let isBusy = day > -6
      for number in 0..<(isBusy ? busy : Int.random(in: 0...2, using: &chance)) {
        WeekSample.episode(&journal, day, 8 + number % 14, 7 * (number % 8), seconds: nil)
      }
      switch Int.random(in: 0..<8, using: &chance) {
      case 0: continue
      case 1: journal.days.append(late(day))
      default: WeekSample.close(&journal, day, .complete)
      }
      let names = ["sleep"] + triggers.keys.sorted()
      WeekSample.amounts(
        &journal, day,
        Dictionary(
          uniqueKeysWithValues: names.map { ($0, Double(Int.random(in: 0...9, using: &chance))) }))
    }
    return journal
  }

  private static func late(_ day: Int) -> DayRecord {
    DayRecord(
      day: WeekSample.monday + day, closed: .complete, closedAt: WeekSample.moment(day + 4, 20, 0))
  }

  static func chart(_ journal: Journal, from first: Int? = nil, to last: Int = 0) -> DayChart {
    DayChart(
      journal: journal,
      asked: first.map { (WeekSample.monday + $0)...(WeekSample.monday + last) },
      today: WeekSample.monday, boundary: .standard)
  }

  static func history(_ journal: Journal) -> WeekHistory {
    WeekHistory(
      journal: journal, last: Week(containing: WeekSample.monday), today: WeekSample.monday,
      boundary: .standard)
  }

  /// Both texts in one style.
  static func texts(_ journal: Journal, _ style: Style) -> [[String]] {
    [
      ChartText(chart(journal), style: style).lines(),
      ChartText(chart(journal, from: 1 - days), style: style).lines(),
      WeekHistoryText(history(journal), style: style).lines(),
    ]
  }

  /// Names and units that try to break a line, a width or a terminal.
  static let hostile = [
    "a\u{1B}[31mred": "m\u{07}g", "two words of it": "of a unit", "喝很多很多很多咖啡": "杯",
    "averyverylongnamewithoutanyblankatallinit": "unit", "tab\there": "x\ny",
    "\u{202E}right to left": "g",
  ]
}
