import JournalCore
import TestSupport
import Testing

@testable import Checkup

struct RuleSetTests {
  @Test func `the rules have their ids in order, each once`() {
    let emergencies = (1...8).map { "E\($0)" }
    let calls = (1...12).map { "T\($0)" }
    let visits = [
      "P1", "P3", "P4", "S1", "S2", "M1", "W1", "W2", "G1", "F1", "Q1", "D1", "D2", "R1", "K1",
      "H1", "N1", "V1", "Y1", "A1", "L1", "B1", "U1",
    ]
    let selfCare = (1...7).map { "C\($0)" }
    #expect(RuleSet.ids == emergencies + calls + visits + selfCare + ["X0", "X1"])
    #expect(Set(RuleSet.ids).count == RuleSet.ids.count)
    #expect(RuleSet.rule("p1")?.id == "P1")
    #expect(RuleSet.rule("Z9") == nil)
  }

  @Test func `every source is known`() {
    for rule in RuleSet.all {
      for key in rule.sources { #expect(SourceVocabulary.source(key: key) != nil, "\(key)") }
    }
  }

  @Test(arguments: RuleSet.all)
  func `the table has each rule with level, condition and sources`(rule: CheckupRule) {
    #expect(RuleSet.table.contains("\(rule.id)  \(rule.level.word)  "))
    #expect(RuleSet.table.contains("\n  \(rule.condition)\n"))
    #expect(!rule.condition.contains("\n"))
    #expect(RuleSet.table.contains(rule.sources.joined(separator: ", ")))
  }

  @Test func `the numbers of the table are those of the rules`() {
    #expect(RuleSet.table.contains("a run of at least 15 days, with twitching on at least 7"))
    #expect(RuleSet.table.contains("the last at most 3 days ago"))
    #expect(RuleSet.table.contains("with 4 or more days logged clear, or of 8 or more days"))
    #expect(RuleSet.table.contains("Within 30 days on the same side"))
    #expect(RuleSet.table.contains("within 14 days at least 2 areas"))
    #expect(RuleSet.table.contains("Begun at most 7 days ago"))
  }

  @Test func `a rule is silent where its condition does not hold`() throws {
    let facts = Facts(
      history: History.of(Journal(), asOf: Story.day(3), now: nil, boundary: .standard),
      day: Story.day(3))
    for rule in RuleSet.all where rule.id != "X0" { #expect(rule.evaluate(facts, nil) == nil) }
    let tooLittle = try #require(RuleSet.rule("X0"))
    #expect(tooLittle.evaluate(facts, nil) != nil)
  }

  @Test func `levels rise from none to an emergency`() {
    #expect(Level.allCases.map(\.word) == ["NONE", "SELF", "BOOK", "TODAY", "EMERGENCY"])
    #expect(Level.allCases == Level.allCases.sorted())
  }

  @Test func `too little is fewer than 3 episodes and fewer than 3 logged days of 14`() {
    var story = Story()
    story.twitch([0], times: 2)
    #expect(story.checkup(on: 0).rules == ["C1", "X0", "X1"])
    story.close([1, 2])
    #expect(story.checkup(on: 2).rules == ["C1", "X1"])
    #expect(story.checkup(on: 13).rules == ["C1", "X1"])
    #expect(story.checkup(on: 14).rules == ["C1", "X0", "X1"])
    story.twitch([14], times: 3)
    #expect(story.checkup(on: 14).rules == ["C1", "X1"])
  }
}
