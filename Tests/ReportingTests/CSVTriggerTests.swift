import JournalCore
import Reporting
import Testing

@Suite struct CSVTriggerTests {
  private func sample(_ triggers: [TriggerDefinition]) throws -> CSVSample {
    var sample = try CSVSample()
    sample.journal.triggers = triggers
    return sample
  }

  private func trigger(
    _ name: String, _ unit: String = "mg", missing: TriggerDefinition.MissingRule = .unknown,
    isActive: Bool = true
  ) -> TriggerDefinition {
    TriggerDefinition(
      name: name, unit: unit, amountKind: .amount, dayRule: .sum, missingRule: missing,
      isActive: isActive)
  }

  @Test(arguments: [
    ("Green tea", "ml", "green_tea_ml"), ("=cmd|'/c calc'!A1", "x", "cmd_c_calc_a1_x"),
    ("tea\n,\"", "g", "tea_g"), ("眼", "h", "眼_h"), ("left", "yes_no", "left_value"),
    ("'", "yes_no", "trigger"), ("pain", "0-10", "pain_0_10"),
  ])
  func `a header is made of letters and digits`(
    name: String, unit: String, header: String
  ) throws {
    let table = try sample([trigger(name, unit)]).table("days.csv")
    #expect(table.header[21] == header)
  }

  @Test func `two triggers never share a header`() throws {
    let own = [trigger("a b"), trigger("a-b"), trigger("A_B"), trigger("a b mg 2", "yes_no")]
    for name in ["days.csv", "weeks.csv"] {
      let table = try sample(own).table(name)
      #expect(Set(table.header).count == table.header.count)
    }
    #expect(
      try sample(own).table("days.csv").header[21...24]
        == ["a_b_mg", "a_b_mg_2", "a_b_mg_3", "a_b_mg_2_2"])
  }

  @Test func `a trigger switched off keeps what was stated, and silence is unknown`() throws {
    let off = trigger("caffeine", missing: .zeroWhenClosed, isActive: false)
    let table = try sample([off]).table("days.csv")
    #expect(
      try table.column("caffeine_mg") == ["", "190", "", "", "", "", "", ""])
    let on = trigger("caffeine", missing: .zeroWhenClosed)
    #expect(
      try sample([on]).table("days.csv").column("caffeine_mg")
        == ["", "190", "0", "", "", "0", "", ""])
  }

  @Test func `a day's value in another unit does not stand under milligrams`() throws {
    var sample = try sample([trigger("caffeine", "cup", missing: .zeroWhenClosed)])
    sample.journal.exposures[0].day = CSVSample.day(20)
    #expect(try sample.table("days.csv").cell("2026-11-20", "caffeine_cup") == "190")
    #expect(try sample.table("episodes.csv").cell("e1", "caffeine_mg_day") == "")
  }
}
