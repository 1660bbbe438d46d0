import Analysis
import Checkup
import JournalCore
import TestSupport
import Testing

@testable import Reporting

/// Page 1 explains itself: where two numbers differ it says why, and a key tells every sign.
struct ReportWordsTests {
  private func words(_ journal: Journal = ReportSample.journal()) -> String {
    ReportSample.text(journal).split { $0 == "\n" || $0 == " " }.joined(separator: " ")
  }

  private func table(_ section: ReportSection) throws -> ReportTable {
    for case .table(let table) in section.elements { return table }
    throw NoTable()
  }

  private struct NoTable: Error {}

  @Test func `fewer episodes in the sides than in the table are explained, else nothing is said`() {
    var journal = Journal()
    for minute in [0, 5] { WeekSample.episode(&journal, -3, 9, minute, seconds: nil) }
    #expect(
      words(journal).contains(
        "The table lists 2 episodes, the sides compare 1: bouts at one place less than 10 minutes "
          + "apart count once."))
    var apart = Journal()
    for minute in [0, 25] { WeekSample.episode(&apart, -3, 9, minute, seconds: nil) }
    #expect(!words(apart).contains("the sides compare"))
  }

  @Test func `a side nobody said and the middle have columns of their own`() throws {
    var journal = Journal()
    for day in [-3, -2, -1] { WeekSample.episode(&journal, day, 9, 0, seconds: nil) }
    journal.episodes[1].side = nil
    let without = try table(PlacesBlock(ReportSample.source(journal)).section)
    #expect(without.columns.map(\.title)[2...5] == ["Left", "Right", "Both", "Not said"])
    #expect(without.rows[0][2...5] == ["2", "0", "0", "1"])
    journal.episodes[2].side = .middle
    let with = try table(PlacesBlock(ReportSample.source(journal)).section)
    #expect(with.columns.map(\.title)[5...6] == ["Middle", "Not said"])
    #expect(with.rows[0][2...6] == ["1", "0", "0", "1", "1"])
  }

  @Test func `unknown days are told by whether anything was recorded of them`() {
    var journal = Journal()
    WeekSample.close(&journal, -1, .none)
    WeekSample.amounts(&journal, -2, ["caffeine": 95])
    #expect(
      words(journal).contains(
        "Episodes on 0 of the 1 day of which it is known. Unknown on 55 days: 54 not recorded, "
          + "1 with other facts only."))
  }

  @Test func `a period that begins before the journal is cut to it, and says so`() throws {
    var journal = Journal()
    for day in -60...0 { WeekSample.close(&journal, day, .none) }
    let section = FrequencyBlock(ReportSample.source(journal)).section
    let rows = try table(section).rows
    #expect(rows[0][1] == "56 of 56")
    #expect(rows[1][0] == "17 Sep – 21 Sep")
    #expect(rows[1][1] == "5 of 5")
    #expect(
      words(journal).contains("The journal begins on 17 Sep 2026: no day before it is counted."))
    let empty = FrequencyBlock(ReportSample.source(Journal())).section
    #expect(try table(empty).rows[0][1] == "0 of 56")
    var short = Journal()
    WeekSample.close(&short, -3, .none)
    #expect(!words(short).contains("no day before it is counted"))
  }

  @Test func `what was not asked is one small paragraph after yes and no`() throws {
    let section = SafetyBlock(ReportSample.source(Journal())).section
    guard case .terms(let terms) = section.elements[0], case .remark(let rest) = section.elements[1]
    else { throw NoTable() }
    #expect(terms.map(\.name) == ["Yes", "No"])
    let all = SymptomVocabulary.all.count
    #expect(rest.hasPrefix("Not asked (\(all)), which is not a no: "))
    for entry in SymptomVocabulary.all {
      #expect(rest.contains(SymptomVocabulary.label(of: entry.slug)))
    }
    #expect(rest.hasSuffix("Answers of the whole journal up to 16 Nov 2026."))
  }

  @Test func `every rule and source that page 1 names is spelled out`() throws {
    var journal = ReportSample.journal()
    journal.visits[0].covers = ["D1", "no rule"]
    let report = ReportSample.report(journal)
    let key = try #require(report.following.first { $0.title == ReferencesPage.title })
    guard case .terms(let rules) = key.elements[0], case .list(let sources) = key.elements[1] else {
      throw NoTable()
    }
    let source = ReportSample.source(journal)
    let named = source.checkup.findings
    #expect(!named.isEmpty)
    for id in named.map(\.rule) + ["D1"] {
      #expect(rules.count { $0.name.hasPrefix("\(id) (") } == 1, "\(id)")
    }
    #expect(rules.allSatisfy { !$0.text.isEmpty })
    for name in named.flatMap(\.sources) {
      #expect(sources.contains { $0.hasPrefix("\(name): ") }, "\(name)")
    }
    #expect(words(journal).contains("spelled out near the end, under \(ReferencesPage.title)"))
  }

  @Test func `the amounts say what a cup and a drink are taken as`() {
    #expect(words().contains("a cup of coffee is taken as 95 mg, a drink as 10 g, stress is 0–10"))
    var journal = ReportSample.journal()
    journal.settings = [Setting(name: "caffeine.coffee", value: "120")]
    #expect(words(journal).contains("a cup of coffee is taken as 120 mg, a drink as 10 g"))
  }

  @Test func `a ratio without a pattern is called no sign of harm or of protection`() {
    let told = "it is no sign of harm or of protection"
    #expect(words(TriggerSample.journal(effect: false)).contains(told))
    #expect(!words(Journal()).contains(told))
  }

  @Test func `the charts say what is grey and what is left out`() throws {
    let source = ReportSample.source(ReportSample.journal())
    let days = try #require(DailyChart(source).chart)
    #expect(days.legend.contains("low tick: none"))
    #expect(days.legend.contains("Grey: day not closed within 2 days."))
    let hours = try #require(HourHeatMap(source).chart)
    #expect(hours.legend.contains("left out, on days that are not observed."))
  }
}
