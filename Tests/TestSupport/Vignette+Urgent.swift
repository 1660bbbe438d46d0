import Checkup
import JournalCore

extension Vignette {
  /// A call on the same day.
  static let calls = [
    Vignette(37, "a dose doubled, sweating, shivering and agitation", day: 2, .today, ["T5"]) {
      $0.medicine("sertraline", .antidepressant, .raise, 0)
      $0.twitch(1...2)
      for sign in ["sweating", "shivering", "agitation"] { $0.symptom(sign, 2) }
    },
    Vignette(38, "31 weeks pregnant, headache, flashing lights", day: 217, .today, ["T7", "T9"]) {
      $0.journal.profile = Profile(pregnantSince: Story.day(0))
      $0.twitch([217], "lip", .left)
      $0.symptom("headache", 217, nil, .gradual) { $0.severity = 9 }
      $0.symptom("vision_spots", 217)
    },
    Vignette(40, "blisters and pain at an ear, that side twitches", day: 2, .today, ["T2"]) {
      $0.symptom("ear_blisters", 0, .left)
      $0.symptom("ear_pain", 0, .left)
      $0.twitch([2], "cheek", .left)
    },
    Vignette(41, "slurring over 5 weeks, food sticks, the tongue flickers", day: 35, .today, ["T4"])
    {
      $0.symptom("speech", 0, nil, .gradual) { $0.isOngoing = true }
      $0.symptom("swallow", 30, nil, .gradual) { $0.isOngoing = true }
      $0.twitch([33, 35], "tongue")
    },
    Vignette(55, "stomach bug, cramps and an uneven heartbeat", day: 3, .today, ["T6"]) {
      $0.symptom("vomit_diarr", 1)
      $0.symptom("cramps", 2)
      $0.symptom("palpitations", 3)
      $0.twitch([3])
    },
    Vignette(56, "hit on the cheek, cheek twitching since yesterday", day: 3, .today, ["T10"]) {
      $0.event(.injury, 0, "face")
      $0.twitch(2...3, "cheek")
    },
    Vignette(58, "food has been sticking for 3 days", day: 3, .today, ["T4"]) {
      $0.symptom("swallow", 0, nil, .gradual) { $0.isOngoing = true }
      $0.twitch([3])
    },
    Vignette(62, "an arm slowly weaker for 3 weeks, twitching in it", day: 21, .today, ["T4"]) {
      $0.symptom("arm_weak", 0, .left, .gradual) { $0.isOngoing = true }
      $0.twitch([19, 21], "arm", .left)
    },
  ]

  /// Help now.
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
    Vignette(47, "a sudden worst headache, the lip at the same time", day: 0, .emergency, ["E3"]) {
      $0.twitch([0])
      $0.symptom("headache", 0, nil, .sudden) { $0.severity = 10 }
    },
    Vignette(49, "seen 5 days ago, an arm will not stay up", day: 21, .emergency, ["E1"]) {
      $0.twitch(0...21)
      $0.visit(16)
      $0.symptom("arm_weak", 21, .right, .sudden)
    },
    Vignette(50, "1,300 mg of caffeine, chest pain, vomiting", day: 0, .emergency, ["E6"]) {
      $0.amount("caffeine", 1300, [0])
      $0.twitch([0])
      $0.symptom("chest_pain", 0)
      $0.symptom("vomiting", 0)
    },
    Vignette(60, "one-sided numbness, onset left blank", day: 2, .emergency, ["E2"]) {
      $0.twitch([2])
      $0.symptom("numb_one_side", 2, .left)
    },
  ]

  /// Rules that the numbered stories leave out.
  static let more = [
    Vignette(0, "E4: a first fit", day: 1, .emergency, ["E4"]) { $0.symptom("seizure", 0) },
    Vignette(0, "E5: a swollen lip and breathless", day: 0, .emergency, ["E5"]) {
      $0.symptom("lip_swelling", 0)
      $0.symptom("breathless", 0)
    },
    Vignette(0, "E7: a racing heart and a faint", day: 1, .emergency, ["E7"]) {
      $0.symptom("palpitations", 0)
      $0.symptom("faint", 1)
    },
    Vignette(0, "E8: drowsy after a knock to the head", day: 3, .emergency, ["E8"]) {
      $0.event(.injury, 0, "head")
      $0.symptom("drowsy", 2)
    },
    Vignette(0, "T3: twitching after an operation on the neck", day: 20, .today, ["T3"]) {
      $0.event(.neckOperation, 0)
      $0.twitch([12, 20])
    },
    Vignette(0, "T8: shaking after daily wine was stopped", day: 3, .today, ["T8"]) {
      $0.event(.substanceStopped, 1, "alcohol")
      $0.symptom("tremor", 3)
    },
    Vignette(0, "T11: a painful eye that sees less", day: 1, .today, ["T11"]) {
      $0.symptom("eye_pain_sight", 0)
    },
    Vignette(0, "T12: a child walks unsteadily, slowly", day: 40, .today, ["T12"]) {
      $0.journal.profile = Profile(birthYear: 2015)
      $0.symptom("balance", 0, nil, .gradual) { $0.isOngoing = true }
    },
    Vignette(0, "P4: three months of the eyelid", day: 92, .book, ["P1", "P3", "P4"]) {
      $0.twitch(stride(from: 0, through: 92, by: 3), "eyelid")
    },
    Vignette(0, "W2: a slow change of balance, six weeks", day: 42, .book, ["W2"]) {
      $0.symptom("balance", 0, nil, .gradual)
    },
    Vignette(0, "Q1: in the way on 3 days", day: 9, .book, ["Q1"]) {
      $0.twitch([1, 5, 9]) { $0.impact = 2 }
    },
    Vignette(0, "K1: cramps on 2 days and thirst", day: 6, .book, ["K1"]) {
      $0.symptom("cramps", 1)
      $0.symptom("cramps", 5)
      $0.symptom("thirst", 4)
    },
    Vignette(0, "N1: a steady tremble on 3 days", day: 8, .book, ["N1"]) {
      $0.twitch([2, 5, 8], "chin") { $0.character = [.rhythmic] }
    },
    Vignette(0, "V1: an urge, and sounds", day: 3, .book, ["V1"]) {
      $0.twitch([3], "face") { $0.character = [.urge] }
      $0.symptom("vocal", 2)
    },
    Vignette(0, "Y1: the twitching eye is red", day: 4, .book, ["Y1"]) {
      $0.twitch([1, 4], "eyelid")
      $0.symptom("red_eye", 3)
    },
    Vignette(0, "A1: one ear rings", day: 20, .book, ["A1"]) {
      $0.symptom("hearing_change", 0, .left)
    },
    Vignette(0, "U1: numb feet after four weeks of 15 units", day: 27, .book, ["U1"]) {
      $0.amount("alcohol", 120, [3, 10, 17, 24])
      $0.symptom("feet_numb", 20)
    },
    Vignette(0, "W1: the place that twitches is weak", day: 5, .book, ["W1"]) {
      $0.twitch([2, 5], "calf", .left)
      $0.symptom("local_weak", 5, .left, .gradual) { $0.site = Site(slug: "calf") }
    },
  ]
}
