import Checkup
import JournalCore
import TestSupport
import Testing

struct VignetteTests {
  @Test(arguments: Vignette.all)
  func `a vignette has its level and rules`(vignette: Vignette) {
    let result = vignette.story.checkup(on: vignette.day)
    #expect(result.level == vignette.level)
    #expect(result.leadingRules == vignette.rules)
  }

  @Test func `what a doctor has seen is listed and does not count`() throws {
    let vignette = try #require(Vignette.all.first { $0.number == 18 })
    let result = vignette.story.checkup(on: vignette.day)
    #expect(result.finding("P1")?.state == .seen)
    #expect(result.finding("P1")?.level == .book)
    #expect(result.leading?.rule == "C1")
  }
}
