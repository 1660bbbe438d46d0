import JournalCore
import Testing

struct SuggestionTests {
  @Test(arguments: [
    ("weke", "week", true), ("ewek", "week", true), ("wekk", "week", true), ("wee", "week", true),
    ("weeek", "week", true), ("wweekk", "week", true), ("ewke", "week", true),
    ("seekers", "week", false), ("keew", "week", true), ("kewe", "week", false),
    ("yesterady", "yesterday", true), ("yetserady", "yesterday", true),
    ("etyserady", "yesterday", false),
  ])
  func `insertions, deletions, slips and swaps of neighbours count one each`(
    typed: String, word: String, isClose: Bool
  ) {
    #expect(Suggestion.nearest(to: typed, among: [word]) == (isClose ? [word] : []))
  }

  @Test func `words of up to three letters are close at one step only`() {
    #expect(Suggestion.nearest(to: "lib", among: ["lid", "lip", "leg"]) == ["lid", "lip"])
    #expect(Suggestion.nearest(to: "lgi", among: ["lid", "lip", "leg"]) == [])
    #expect(Suggestion.nearest(to: "moon", among: ["mon", "mod"]) == ["mon"])
    #expect(Suggestion.nearest(to: "bwor", among: ["brow"]) == ["brow"])
  }

  @Test func `at most three, the nearest, in the order of the list`() {
    let list = ["aaab", "aaac", "aaad", "aaae", "aabb"]
    #expect(Suggestion.nearest(to: "aaaa", among: list) == ["aaab", "aaac", "aaad"])
    #expect(Suggestion.nearest(to: "aabc", among: list) == ["aaac", "aabb"])
  }

  @Test func `what is farther than the nearest is not suggested`() {
    #expect(Suggestion.nearest(to: "eylid", among: ["lid", "eyelid"]) == ["eyelid"])
  }

  @Test func `none when nothing is close, and case does not matter`() {
    #expect(Suggestion.nearest(to: "xylophone", among: ["lid", "lip", "week"]) == [])
    #expect(Suggestion.nearest(to: "WEKE", among: ["week"]) == ["week"])
    #expect(Suggestion.nearest(to: "week", among: ["week", "week"]) == [])
    #expect(Suggestion.nearest(to: "", among: ["l", "lid"]) == [])
    #expect(Suggestion.nearest(to: String(repeating: "x", count: 10_000), among: ["lid"]) == [])
  }
}
