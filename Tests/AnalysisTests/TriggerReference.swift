import Analysis
import Foundation
import JournalCore
import TestSupport

/// What a second program (dense matrices, Python) says of a diary as of a day.
struct TriggerReference: Decodable, CustomStringConvertible, Sendable {
  struct Trigger: Decodable, Sendable {
    let trigger: String
    let family: String
    let verdict: String
    let direction: String?
    let q: Double?
    let p_declared: Double?
    let held_looks: Int
    let notes: [String]
    let shortfall: [Int]?
    let rho: Double?
    let reported_lag: Int?
    /// Each a lag, its two-sided p-value and the days that carry the comparison.
    let lags: [[Double?]]
    /// The estimate and the ends of its interval.
    let log_ratio: [Double]?
    let step: Double?
    let smallest_detectable: Double?
  }

  let diary: String
  let as_of: String
  let open: Bool
  let observed_days: Int
  let episodes: Int
  let levels: [Double]
  let triggers: [Trigger]

  var description: String { "\(diary) as of \(as_of)\(open ? ", open" : "")" }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Reference")

  static func all() throws -> [TriggerReference] {
    try String(contentsOf: folder.appending(path: "trigger_verdicts.jsonl"), encoding: .utf8)
      .split(separator: "\n")
      .map { try JSONDecoder().decode(TriggerReference.self, from: Data($0.utf8)) }
  }

  /// The analysis of the same diary by this package.
  func analysis() throws -> TriggerAnalysis {
    let journal = try journal()
    let day = try Self.day(as_of)
    let first = JournalSpan.firstDay(of: journal, boundary: .standard)
    return TriggerAnalysis(
      DiaryHistory(journal, boundary: .standard, asOf: day),
      declared: open ? .none : .journal(SuspectList(stored: [], firstDay: first)),
      vocabulary: Vocabulary(journal: journal).triggers, episodes: journal.episodes)
  }

  private static func day<Text: StringProtocol>(_ text: Text) throws -> LocalDay {
    guard let day = LocalDay(iso: text) else { throw CocoaError(.coderInvalidValue) }
    return day
  }

  /// The rows of the diary as records, each entered at noon of its day.
  private func journal() throws -> Journal {
    let lines = try String(
      contentsOf: Self.folder.appending(path: "\(diary).csv"), encoding: .utf8
    ).split(whereSeparator: \.isNewline)
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let names = lines[0].map { Self.known[$0] ?? ($0, 1) }
    var journal = Journal()
    let builtIn = Set(Vocabulary(journal: journal).triggers.map(\.name))
    journal.triggers = names.dropFirst(3).map(\.0).filter { !builtIn.contains($0) }.map {
      TriggerDefinition(name: $0, unit: "unit", amountKind: .amount, dayRule: .sum)
    }
    var chance = SplitMix64(seed: 1)
    for row in lines.dropFirst() where row[1] == "1" {
      try Self.add(row, names, to: &journal, &chance)
    }
    return journal
  }

  private static let known: [String: (String, Double)] = [
    "caffeine_cups": ("caffeine", 95), "sleep_hours": ("sleep", 1), "stress": ("stress", 1),
    "alcohol_drinks": ("alcohol", 10), "screen_hours": ("screen", 1),
  ]

  private static func add(
    _ row: [String], _ names: [(String, Double)], to journal: inout Journal,
    _ chance: inout SplitMix64
  ) throws {
    let day = try day(row[0])
    let noon = Moment(
      seconds: LocalDateTime(day: day, secondOfDay: 43_200).secondsSinceEpoch, offset: 0)
    for _ in 0..<(Int(row[2]) ?? 0) {
      var episode = Episode(
        uid: UID(milliseconds: journal.episodes.count, using: &chance), startedAt: noon,
        site: Site(slug: "face"), enteredAt: noon)
      episode.precision = .day
      journal.episodes.append(episode)
    }
    var skipped: [String] = []
    for (cell, name) in zip(row, names).dropFirst(3) {
      guard let amount = Double(cell) else {
        skipped.append(name.0)
        continue
      }
      journal.exposures.append(
        Exposure(
          uid: UID(milliseconds: journal.exposures.count, using: &chance), trigger: name.0,
          day: day, at: nil, amountKind: .total, amount: amount * name.1, unit: "unit",
          asEntered: nil, enteredAt: noon))
    }
    journal.days.append(
      DayRecord(day: day, closed: .complete, closedAt: noon, skipped: skipped))
  }
}
