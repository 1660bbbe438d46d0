import Analysis
import Foundation
import JournalCore

/// A spreadsheet diary read without the program, for comparison.
struct DiaryFile {
  let start: LocalDay
  let counts: [Double?]
  let values: [String: [Double?]]

  private static let known: [String: (trigger: String, factor: Double)] = [
    "caffeine_cups": ("caffeine", 95), "sleep_hours": ("sleep", 1),
    "alcohol_drinks": ("alcohol", 10), "screen_hours": ("screen", 1),
  ]

  /// From the first day that was recorded on.
  init(_ path: String) throws {
    let rows = try String(contentsOfFile: path, encoding: .utf8)
      .split(whereSeparator: \.isNewline)
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let days = rows.dropFirst().drop { $0[1] != "1" }
    guard let first = days.first.flatMap({ LocalDay(iso: $0[0]) }) else {
      throw CocoaError(.fileReadCorruptFile)
    }
    start = first
    counts = days.map { $0[1] == "1" ? Double($0[2]) : nil }
    var values: [String: [Double?]] = [:]
    for (column, header) in rows[0].enumerated().dropFirst(3) {
      let (trigger, factor) = Self.known[header] ?? (header, 1)
      values[trigger] = days.map { $0[1] == "1" ? Double($0[column]).map { $0 * factor } : nil }
    }
    self.values = values
  }

  func analysis(asOf end: LocalDay, ignoringSuspects: Bool) -> TriggerAnalysis {
    let rest = [Double?](repeating: nil, count: end - start + 1 - counts.count)
    let diary = TriggerDiary(
      days: start...end, counts: counts + rest, values: values.mapValues { $0 + rest })
    let list = SuspectList(stored: [], firstDay: start)
    let own = values.keys.sorted().filter { TriggerVocabulary.named($0) == nil }.map {
      TriggerDefinition(
        name: $0, unit: "unit", amountKind: .amount, dayRule: .sum, missingRule: .unknown)
    }
    return TriggerAnalysis(
      diary, declared: ignoringSuspects ? .none : .journal(list),
      vocabulary: TriggerVocabulary.all + own)
  }
}
