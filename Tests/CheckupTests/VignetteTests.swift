import Checkup
import JournalCore
import Testing

/// A story in words, the day it is looked at, and what is expected.
struct Vignette: CustomTestStringConvertible, Sendable {
  let number: Int
  let words: String
  let day: Int
  let level: Level
  let rules: [String]
  let story: Story

  init(
    _ number: Int, _ words: String, day: Int, _ level: Level, _ rules: [String],
    _ tell: (inout Story) -> Void
  ) {
    self.number = number
    self.words = words
    self.day = day
    self.level = level
    self.rules = rules
    var story = Story()
    tell(&story)
    self.story = story
  }

  var testDescription: String { "\(number): \(words)" }
}

struct VignetteTests {
  @Test(arguments: ordinary + visits + emergencies)
  func `a vignette has its level and rules`(vignette: Vignette) {
    let result = vignette.story.checkup(on: vignette.day)
    #expect(result.level == vignette.level)
    #expect(result.leadingRules == vignette.rules)
  }

  @Test func `what a doctor has seen is listed and does not count`() throws {
    let vignette = try #require(Self.visits.first { $0.number == 18 })
    let result = vignette.story.checkup(on: vignette.day)
    #expect(result.finding("P1")?.state == .seen)
    #expect(result.finding("P1")?.level == .book)
    #expect(result.leading?.rule == "C1")
  }

  static let ordinary = [
    Vignette(1, "lip on 3 days, 4 short bursts a day, coffee", day: 3, .self, ["C1"]) {
      $0.twitch(1...3, times: 4)
      $0.close(1...3)
    },
    Vignette(2, "one upper-lip episode of 2 hours on and off", day: 0, .self, ["C1"]) {
      $0.twitch([0], "lip-upper") { $0.duration = 7200 }
    },
    Vignette(4, "right upper lip for 5 days, face check normal", day: 4, .self, ["C1"]) {
      $0.twitch(0...4, "lip-upper", .right)
      $0.faceCheck(4)
    },
    Vignette(6, "lower eyelid for 12 days", day: 11, .self, ["C1"]) {
      $0.twitch(0...11, "eyelid-lower", .left)
    },
    Vignette(7, "exactly 14 days of daily lip", day: 13, .self, ["C1"]) {
      $0.twitch(0...13)
    },
    Vignette(9, "upper lip on Monday, lower lip on Thursday", day: 6, .self, ["C1"]) {
      $0.twitch([0], "lip-upper", times: 2)
      $0.twitch([3], "lip-lower", times: 2)
    },
    Vignette(11, "lip on 4 days, mild headache on one", day: 3, .self, ["C1"]) {
      $0.twitch(0...3)
      $0.symptom("headache", 2, nil, .gradual) { $0.severity = 3 }
    },
    Vignette(12, "the usual migraine of 8/10, cheek flicker before", day: 0, .self, ["C1"]) {
      $0.journal.profile = Profile(conditions: [.migraine])
      $0.twitch([0], "cheek", .left)
      $0.symptom("headache", 0, nil, .gradual) {
        $0.severity = 8
        $0.isUsual = true
      }
    },
    Vignette(14, "12 weeks pregnant, lip on one day", day: 84, .self, ["C1"]) {
      $0.journal.profile = Profile(pregnantSince: Story.day(0))
      $0.twitch([84])
    },
    Vignette(15, "crooked smile for years, lip on 2 days", day: 1, .self, ["C1"]) {
      $0.symptom("face_droop", nil, .right) {
        $0.isLongstanding = true
        $0.isOngoing = true
      }
      $0.twitch(0...1, "lip", .left)
    },
    Vignette(17, "check-ins only", day: 5, .none, ["X0"]) { $0.close(0...5, .none) },
  ]

  static let visits = [
    Vignette(18, "19 days, seen 9 days ago", day: 18, .self, ["C1"]) {
      $0.twitch(0...18)
      $0.visit(9, covers: ["P1", "MOUTH"])
    },
    Vignette(18, "19 days, seen 9 days ago, nothing named", day: 18, .self, ["C1"]) {
      $0.twitch(0...18)
      $0.visit(9, covers: [])
    },
    Vignette(19, "17 days of daily lower lip", day: 16, .book, ["P1"]) { $0.twitch(0...16) },
    Vignette(21, "17 days, clearly easing", day: 16, .book, ["P1"]) {
      $0.twitch(0...2)
      $0.twitch(3...9, times: 2)
      $0.twitch([11, 13, 16])
      $0.close(0...16)
    },
    Vignette(23, "left lip for 10 days, left eyelid on 3", day: 12, .book, ["S1"]) {
      $0.twitch(0...9, "lip", .left)
      $0.twitch(10...12, "eyelid", .left)
    },
    Vignette(34, "seen 20 days ago for the lip, the eyelid begins", day: 40, .book, ["P1", "S1"]) {
      $0.twitch(0...40, "lip", .left)
      $0.visit(20)
      $0.twitch([36, 38, 40], "eyelid", .left)
    },
  ]

  static let emergencies = [
    Vignette(43, "one side of the mouth droops this morning", day: 6, .emergency, ["E1"]) {
      $0.twitch(0...6)
      $0.symptom("face_droop", 6, .right) { $0.isOngoing = true }
    },
    Vignette(44, "droop and slurring yesterday, gone", day: 6, .emergency, ["E1"]) {
      $0.symptom("face_droop", 5, .left, .sudden)
      $0.symptom("speech", 5, nil, .sudden)
      $0.twitch([6])
    },
    Vignette(46, "sudden numbness of the left cheek and hand", day: 0, .emergency, ["E2"]) {
      $0.twitch([0], "cheek", .left)
      $0.symptom("numb_one_side", 0, .left, .sudden)
    },
    Vignette(49, "seen 5 days ago, an arm will not stay up", day: 21, .emergency, ["E1"]) {
      $0.twitch(0...21)
      $0.visit(16)
      $0.symptom("arm_weak", 21, .right, .sudden)
    },
    Vignette(60, "one-sided numbness, onset left blank", day: 2, .emergency, ["E2"]) {
      $0.twitch([2])
      $0.symptom("numb_one_side", 2, .left)
    },
  ]
}
