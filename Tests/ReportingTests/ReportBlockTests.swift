import Analysis
import JournalCore
import TestSupport
import Testing

@testable import Reporting

/// Page 1: eight blocks in their order, each with its facts; what nobody said is never a number.
struct ReportBlockTests {
  private static let titles = [
    "Which days", "How often", "How long", "Where", "Safety answers", "Findings", "Medicines",
    "What went with episodes",
  ]

  @Test func `the eight blocks come in their order, in the text and on the page`() throws {
    let report = ReportSample.report()
    #expect(report.blocks.map(\.number) == Array(1...8))
    for text in [ReportText(report).text, ReportHTML(report).text] {
      var rest = text[...]
      for (number, title) in Self.titles.enumerated() {
        let range = try #require(rest.firstRange(of: "\(number + 1). \(title)"), "\(title)")
        rest = rest[range.upperBound...]
      }
    }
  }

  @Test(arguments: [
    "56 days", "observed (closed within 2 days)", "Median entry delay", "entered more than 24 h",
    "95 %: exact", "median 1m 30s", "unknown for", "eyelid → lower lip", "lower lip",
    "numb lip (", "face check: not sure", "arm weak", "face droop (asked ", "Rule ",
    "gp", "wait and see", "tablet (antidepressant): start", "rest 1× (helped 1", "caffeine",
    "Question: May I drive?", "rule set", "twj 0.1.0",
  ])
  func `every fact of page 1 is in the text and on the page`(fact: String) {
    let options = ReportSource.Options(questions: ["May I drive?"])
    let text = ReportSample.text(options: options).split { $0 == "\n" || $0 == " " }
      .joined(separator: " ")
    #expect(text.contains(fact))
    #expect(ReportSample.page(options: options).contains(fact))
  }

  @Test func `at its top stands that the person recorded it and nobody reviewed the rules`() throws
  {
    let lines = ReportText(ReportSample.report()).lines
    let head = lines.prefix(3).joined(separator: " ")
    #expect(head.contains("Recorded by the person"))
    #expect(head.contains("no clinician has reviewed the rules"))
  }

  @Test func `days that nobody recorded are counted apart and drawn as unknown`() throws {
    let source = ReportSample.source(ReportSample.journal())
    let strip = ReportStrip(source.observations, days: source.days)
    #expect(strip.cells.count == 56)
    for (day, cell) in strip.daily {
      let observation = try #require(source.table[day])
      #expect((cell == .unknown) == !observation.isRecorded)
      #expect((cell == .clear) == (observation.isObserved && observation.records == 0))
    }
    #expect(strip.cells.contains(.unknown))
    #expect(strip.cells.contains(.partial))
    let dotted = strip.drawing.shapes.count { $0.contains("class=\"unknown\"") }
    #expect(dotted == strip.cells.count { $0 == .unknown })
  }

  @Test func `an empty journal says unknown, not zero, and draws no chart`() {
    let report = ReportSample.report(Journal())
    let text = ReportText(report).text
    #expect(text.contains("unknown, not zero"))
    #expect(text.contains("56 not recorded"))
    #expect(report.leadingChart == nil)
    for row in [0, 1, 2, 3] {
      guard case .table(let table) = report.blocks[6].elements[1] else { continue }
      #expect(table.rows[row][1] == "unknown")
      #expect(table.rows[row][2] == "0 of 56")
    }
    #expect(report.blocks.count == 8)
  }

  @Test func `a week without a rate has none in the chart of triggers`() {
    var journal = Journal()
    WeekSample.episode(&journal, -3, 9, 0, seconds: nil)
    WeekSample.amounts(&journal, -3, ["caffeine": 95])
    let report = ReportSample.report(journal)
    #expect(TriggerWeeksChart(ReportSample.source(journal)).chart == nil)
    #expect(ReportText(report).text.contains("unknown"))
  }

  @Test func `the trigger analysis takes at most five lines and never says causes`() {
    for journal in [ReportSample.journal(), TriggerSample.journal(), ReportSample.hostileJournal()]
    {
      let block = TriggersBlock(ReportSample.source(journal))
      #expect(!block.terms.isEmpty)
      #expect(1 + block.terms.count <= 5)
      let text = ReportText(ReportSample.report(journal)).text
      #expect(!text.contains("causes"))
    }
  }

  @Test func `a pattern that was found stands first, with its ratio and interval`() throws {
    let block = TriggersBlock(ReportSample.source(TriggerSample.journal()))
    let first = try #require(block.terms.first)
    #expect(first.name == "caffeine")
    #expect(first.text.contains("×"))
    #expect(first.text.contains("possible pattern"))
  }

  @Test func `the code of the symptom is there only when asked for`() {
    #expect(!ReportSample.page().contains("R25.3"))
    #expect(ReportSample.page(options: .init(code: true)).contains("R25.3"))
  }

  @Test func `earlier periods are shown as far as the journal reaches`() throws {
    let section = FrequencyBlock(ReportSample.source(ReportSample.journal())).section
    guard case .table(let table) = section.elements[1] else {
      Issue.record("the second element is the table")
      return
    }
    #expect(table.rows.count == 2)
    let rate = WeekRate(observations: ReportSample.source(ReportSample.journal()).observations)
    #expect(table.rows[0][1] == "\(rate.observedDays) of 56")
    #expect(table.rows[0][2] == String(rate.episodes))
    let daily = try #require(rate.rate)
    #expect(table.rows[0][3] == RateText.text(30 * daily.rate, places: 1))
  }

  @Test func `every row of every table and every answer is complete`() {
    let report = ReportSample.report()
    for section in report.blocks + report.following {
      #expect(!section.elements.isEmpty, "\(section.title)")
      for case .table(let table) in section.elements {
        #expect(!table.rows.isEmpty, "\(section.title)")
      }
    }
  }
}
