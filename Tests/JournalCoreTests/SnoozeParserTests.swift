import JournalCore
import Testing

/// The words after `snooze`.
struct SnoozeParserTests {
  private let parser = SnoozeParser(rules: [
    SnoozableRule(id: "P1", allowance: .days), SnoozableRule(id: "T4", allowance: .hours),
    SnoozableRule(id: "E1", allowance: .emergency), SnoozableRule(id: "C1", allowance: .advice),
  ])

  private func refusal(_ line: String) -> EntryError? {
    do {
      _ = try parser.parse(line.words)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("P1", 7), ("p1", 7), ("P1 1", 1), ("P1 7", 7), ("P1 3d", 3), ("P1 3 days", 3), ("P1 1 day", 1),
  ])
  func `a visit is put off for one to seven days, seven when left out`(line: String, days: Int)
    throws
  {
    #expect(try parser.parse(line.words) == SnoozeFacts(rule: "P1", seconds: days * 86_400))
  }

  @Test func `a call on the same day is put off for twelve hours and no days`() throws {
    #expect(try parser.parse(["t4"]) == SnoozeFacts(rule: "T4", seconds: 43_200))
    #expect(refusal("T4 1") == EntryError(.notSnoozed(.fixedTime(rule: "T4")), at: 1))
  }

  @Test func `an emergency is never put off`() {
    for line in ["E1", "e1", "E1 1"] {
      #expect(refusal(line) == EntryError(.notSnoozed(.emergency(rule: "E1")), at: 0))
    }
  }

  @Test func `what cannot be put off is told with what can`() {
    #expect(
      refusal("C1")
        == EntryError(.notSnoozed(.advice(rule: "C1", others: ["P1", "T4"])), at: 0))
    #expect(
      refusal("P9")
        == EntryError(
          .notSnoozed(.unknown("P9", suggestions: ["P1"], others: ["P1", "T4"])), at: 0))
  }

  @Test(arguments: ["0", "8", "-1", "2.5", "x", "", "99999999999999999999"])
  func `other days are refused`(word: String) {
    #expect(refusal("P1 \(word)") == EntryError(.notSnoozed(.days(word)), at: 1))
  }

  @Test(arguments: [("P1 3 4", 2), ("P1 3 days 4", 3), ("P1 3 weeks", 2)])
  func `further words are refused`(line: String, place: Int) {
    #expect(refusal(line)?.places == [place])
  }

  @Test func `the rule is missing`() { #expect(refusal("P1") == nil && refusalOfNothing() != nil) }

  private func refusalOfNothing() -> EntryError? {
    do {
      _ = try parser.parse([])
      return nil
    } catch {
      return error
    }
  }
}
