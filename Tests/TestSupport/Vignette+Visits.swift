import Checkup
import JournalCore

extension Vignette {
  /// Worth booking a visit.
  static let visits = [
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
    Vignette(24, "the eyelid closes fully, three times this week", day: 6, .book, ["S2"]) {
      $0.twitch([1, 4, 6], "eyelid", .right) { $0.eye = .forcedShut }
    },
    Vignette(26, "4 bursts in week one, 15 in week two", day: 13, .book, ["G1"]) {
      $0.twitch([0, 2, 3, 5])
      $0.twitch([8, 9, 10, 11, 12], times: 3)
      $0.close(0...13)
    },
    Vignette(27, "a new antidepressant 5 days ago, lip on 3 days", day: 5, .book, ["D1"]) {
      $0.medicine("sertraline", .antidepressant, .start, 0)
      $0.twitch(3...5)
    },
    Vignette(29, "12 days, 8 of them with self-care, unchanged", day: 39, .book, ["F1"]) {
      $0.amount("caffeine", 400, 0...31)
      $0.amount("caffeine", 190, 32...39)
      $0.care(.lessCaffeine, 32...39)
      $0.care(.warmCompress, 32...39)
      $0.care(.rest, 32...39)
      $0.twitch(28...39)
      $0.close(0...39)
    },
    Vignette(30, "28 weeks pregnant, lip on 4 of 7 days", day: 196, .book, ["R1"]) {
      $0.journal.profile = Profile(pregnantSince: Story.day(0))
      $0.twitch([191, 193, 194, 196])
    },
    Vignette(32, "lip-smacking for a week on an antipsychotic", day: 406, .book, ["D2"]) {
      $0.medicine("risperidone", .dopamineBlocking, .start, 0)
      $0.twitch([400, 403, 406], "lip") { $0.character = [.smack] }
    },
    Vignette(34, "seen 20 days ago for the lip, the eyelid begins", day: 32, .book, ["P1", "S1"]) {
      $0.twitch(0...32, "lip", .left)
      $0.visit(12)
      $0.twitch([28, 30, 32], "eyelid", .left)
    },
    Vignette(35, "cheek rippling without a pause for 26 hours", day: 1, .book, ["L1"]) {
      $0.twitch([0], "cheek") {
        $0.duration = 26 * 3600
        $0.isUnbroken = true
      }
    },
    Vignette(52, "pins and needles round the mouth on 3 days", day: 12, .book, ["H1"]) {
      $0.symptom("tingle_mouth", 2)
      $0.symptom("tingle_mouth", 7)
      $0.symptom("tingle_mouth", 12)
      $0.twitch([3, 9])
    },
    Vignette(53, "a facial palsy years ago, that side on 4 days", day: 6, .book, ["B1"]) {
      $0.journal.profile = Profile(conditions: [.facialPalsyRight])
      $0.twitch([1, 3], "cheek", .right)
      $0.twitch([4, 6], "lip", .right)
    },
  ]
}
