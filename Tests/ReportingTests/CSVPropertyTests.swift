import Analysis
import JournalCore
import Reporting
import Testing

@Suite struct CSVPropertyTests {
  private struct Case {
    let journal: Journal
    let days: DayRange
    let boundary: DayBoundary
    let export: CSVExport

    init(seed: Int) throws {
      var sample = JournalJSONSample(seed: seed)
      var journal = sample.journal()
      for index in journal.episodes.indices where sample.chance() {
        journal.episodes[index].startedAt.seconds = JournalJSONSample.now.seconds - index * 90_000
      }
      boundary = JournalSettings(journal.settings).dayBoundary
      days = JournalJSONSample.today - sample.pick([0, 20, 120])...JournalJSONSample.today
      export = CSVExport(
        journal: journal, days: days, boundary: boundary,
        options: .init(notes: sample.chance(), raw: sample.chance(), bom: false),
        editedUIDs: [], findings: [], triggers: [], programVersion: "0", ruleSetVersion: "0",
        exportedAt: JournalJSONSample.now)
      self.journal = journal
    }

    func table(_ name: String) throws -> CSVReading {
      try CSVReading(try #require(export.files.first { $0.name == name }).bytes)
    }
  }

  private static func sum(_ cells: [String]) -> Double {
    cells.compactMap(Double.init).reduce(0, +)
  }

  @Test(arguments: 0..<60)
  func `the sums over the days are those of the observations`(seed: Int) throws {
    let example = try Case(seed: seed)
    let table = try example.table("days.csv")
    let rows = ObservationTable(
      journal: example.journal, days: example.days, boundary: example.boundary
    ).observations
    #expect(try table.column("local_day") == rows.map(\.day.iso))
    #expect(try table.column("status") == rows.map(\.status.rawValue))
    let duration = rows.reduce(0) { $0 + $1.duration }
    #expect(abs(Self.sum(try table.column("total_duration_s")) - duration) < 1e-6)
    let counts: [(String, KeyPath<DailyObservation, Int>)] = [
      ("episodes", \.records), ("left", \.left), ("right", \.right), ("both", \.both),
    ]
    for (column, count) in counts {
      let sum = rows.reduce(0) { $0 + $1[keyPath: count] }
      #expect(Self.sum(try table.column(column)) == Double(sum), "\(column)")
    }
  }

  @Test(arguments: 0..<60)
  func `a day and the episodes of that day agree`(seed: Int) throws {
    let example = try Case(seed: seed)
    let days = try example.table("days.csv")
    let episodes = try example.table("episodes.csv")
    let logged = Dictionary(grouping: try episodes.column("local_day")) { $0 }
    for (day, count) in zip(try days.column("local_day"), try days.column("episodes")) {
      #expect(logged[day]?.count ?? 0 == Int(count) ?? 0)
    }
    for (day, status) in zip(try days.column("local_day"), try days.column("status")) {
      #expect((status == "twitched") == (logged[day] != nil))
    }
    #expect(episodes.rows.count == logged.values.reduce(0) { $0 + $1.count })
  }

  @Test(arguments: 0..<60)
  func `an unknown trigger value is an empty cell, a known one its number`(seed: Int) throws {
    let example = try Case(seed: seed)
    let table = try example.table("days.csv")
    let rows = ObservationTable(
      journal: example.journal, days: example.days, boundary: example.boundary
    ).observations
    for (name, column) in [
      ("caffeine", "caffeine_mg"), ("sleep", "sleep_h"), ("water", "water_ml"),
    ] {
      let cells = try table.column(column)
      #expect(cells.map(Double.init) == rows.map { $0.exposures[name] })
    }
  }

  @Test(arguments: 0..<60)
  func `a week's rate is its episodes by its observed days, from four on`(seed: Int) throws {
    let table = try Case(seed: seed).table("weeks.csv")
    for week in try table.column("iso_week") {
      let days = try #require(Int(try table.cell(week, "observed_days")))
      let rate = Double(try table.cell(week, "episodes_per_observed_day"))
      #expect((rate != nil) == (days >= 4))
      #expect((try table.cell(week, "episodes") == "") == (days == 0))
      guard let rate, let low = Double(try table.cell(week, "low_95")),
        let high = Double(try table.cell(week, "high_95")),
        let episodes = Double(try table.cell(week, "episodes"))
      else { continue }
      #expect(rate == episodes / Double(days))
      #expect(low <= rate && rate < high)
    }
  }
}
