import JournalCore
import TestSupport
import Testing

struct DiaryAmountsTests {
  private static func exposures(_ count: Int, seed: UInt64) throws -> [Exposure] {
    var chance = SplitMix64(seed: seed)
    return try (0..<count).map { index in
      let entered = Moment(seconds: Int.random(in: 0...99, using: &chance), offset: 3_600)
      var exposure = Exposure(
        uid: try #require(UID("e\(index)")),
        trigger: ["caffeine", "sleep", "stress"].randomElement(using: &chance) ?? "caffeine",
        day: LocalDay(number: Int.random(in: -3...3, using: &chance)),
        at: Bool.random(using: &chance) ? entered : nil,
        amountKind: Bool.random(using: &chance) ? .add : .total,
        amount: Double(Int.random(in: -9...9, using: &chance)), unit: "mg", asEntered: nil,
        enteredAt: entered)
      exposure.id = Bool.random(using: &chance) ? index + 1 : nil
      return exposure
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `joined amounts are those of the whole list`(seed: UInt64) throws {
    let exposures = try Self.exposures(40, seed: seed)
    let whole = DiaryAmounts(exposures)
    for split in [0, 1, 17, 40] {
      var joined = DiaryAmounts(Array(exposures[..<split]))
      joined.append(DiaryAmounts(Array(exposures[split...])))
      #expect(joined == whole)
    }
    #expect(Set(whole.names).count == whole.names.count)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>, TriggerDefinition.DayRule.allCases)
  func `a day has the value that its records have`(
    seed: UInt64, rule: TriggerDefinition.DayRule
  ) throws {
    let exposures = try Self.exposures(6, seed: seed)
    let amounts = DiaryAmounts(exposures).amounts
    let joining = DailyExposure(rule: rule)
    #expect(joining.value(of: amounts) == joining.value(of: exposures))
  }
}
