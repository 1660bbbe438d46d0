import Checkup
import JournalCore

extension Vignette {
  /// Self-care, or nothing to say yet.
  static let ordinary = [
    Vignette(1, "lip on 3 days, 6 coffees, 5 hours of sleep", day: 3, .self, ["C1", "C2", "C3"]) {
      $0.twitch(1...3, times: 4)
      $0.amount("caffeine", 540, 1...3)
      $0.amount("sleep", 5, 1...3)
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
      $0.journal.profile = Profile(conditions: [.facialPalsyRight])
      $0.symptom("face_droop", nil, .right) {
        $0.isLongstanding = true
        $0.isOngoing = true
      }
      $0.twitch(0...1, "lip", .left)
    },
    Vignette(17, "check-ins only", day: 13, .none, ["X0"]) { $0.close(0...13, .none) },
    Vignette(18, "19 days, seen 9 days ago", day: 18, .self, ["C1"]) {
      $0.twitch(0...18)
      $0.visit(9, covers: ["P1", "MOUTH"])
    },
    Vignette(18, "19 days, seen 9 days ago, nothing named", day: 18, .self, ["C1"]) {
      $0.twitch(0...18)
      $0.visit(9, covers: [])
    },
  ]
}
