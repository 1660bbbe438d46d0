import JournalCore
import Testing

@testable import Reporting

/// The amounts ratios are told for are those people count.
struct ExposureStepTests {
  private func step(
    _ name: String, _ unit: String = "unit", _ kind: TriggerDefinition.Kind = .amount,
    spread: Double, settings: [Setting] = []
  ) -> ExposureStep {
    let own = TriggerDefinition(
      name: name, unit: unit, amountKind: kind, dayRule: .sum, missingRule: .unknown)
    return ExposureStep(
      TriggerVocabulary.named(name) ?? own, spread: spread, settings: JournalSettings(settings))
  }

  @Test func `caffeine is counted in cups of the person's own size`() {
    let usual = step("caffeine", spread: 182)
    #expect(usual.size == 190 && usual.per == "per 2 cups" && usual.more == "about 2 more cups")
    let large = step(
      "caffeine", spread: 182, settings: [Setting(name: "caffeine.coffee", value: "180")])
    #expect(large.size == 180 && large.per == "per cup" && large.more == "about 1 more cup")
  }

  @Test func `hours, points, drinks and cigarettes are whole from three quarters on`() {
    #expect(step("sleep", spread: 0.75).per == "per hour")
    #expect(step("sleep", spread: 2.4).more == "about 2 more hours of sleep")
    #expect(step("stress", spread: 4.2).more == "stress about 4 points higher")
    #expect(step("alcohol", spread: 17).per == "per 2 drinks")
    #expect(step("nicotine", spread: 12.4).more == "about 12 more cigarettes")
  }

  @Test func `less than that is told with one digit, and much with two`() {
    #expect(step("sleep", spread: 0.44).per == "per 0.4 hours")
    #expect(step("water", spread: 1234).more == "about 1200 more ml of water")
    #expect(step("pressure", "hPa", spread: 0.0321).per == "per 0.03 hPa")
    #expect(step("mood", spread: 3.2).more == "about 3 more units of mood")
  }

  @Test func `yes and no are told as with and without`() {
    let nose = step("blocked_nose", spread: 0.8)
    #expect(nose.size == 1 && nose.per == "with it" && nose.more == "blocked_nose")
  }
}
