package import JournalCore

/// Journals by chance: some weeks of episodes, check-ins, symptoms and visits.
package struct RandomJournal {
  var chance: SplitMix64
  /// The last day that may hold a record.
  package let days: Int

  package init(seed: UInt64) {
    chance = SplitMix64(seed: seed)
    days = Int.random(in: 1...36, using: &chance)
  }

  private static let sites = [
    "lip", "lip-upper", "lip-lower", "lip-corner", "eyelid", "eyelid-lower", "brow", "cheek",
    "forehead", "face", "tongue", "neck", "hand", "trunk", "calf", "unknown-site",
  ]
  private static let sides: [Side?] = [.left, .right, .left, .right, .both, .middle, nil]

  /// Nothing but twitches, check-ins and visits.
  package mutating func twitchOnly() -> Story {
    var story = Story()
    let sites = pick(Int.random(in: 1...4, using: &chance), of: Self.sites)
    let density = Double.random(in: 0.1...1, using: &chance)
    for day in 0...days where Double.random(in: 0..<1, using: &chance) < density {
      let side = Self.sides.randomElement(using: &chance) ?? nil
      story.twitch(
        [day], sites.randomElement(using: &chance) ?? "lip", side,
        times: Int.random(in: 1...6, using: &chance)
      ) { vary(&$0) }
    }
    let closed = Double.random(in: 0...1, using: &chance)
    story.close((0...days).filter { _ in Double.random(in: 0..<1, using: &chance) < closed })
    for _ in 0..<Int.random(in: 0...3, using: &chance) { addVisit(to: &story) }
    return story
  }

  /// The same with symptoms, face checks, medicines, events, self-care, amounts and a profile.
  package mutating func withSymptoms() -> Story {
    var story = twitchOnly()
    for _ in 0..<Int.random(in: 0...4, using: &chance) {
      let slug = SymptomVocabulary.all.randomElement(using: &chance)?.slug ?? "headache"
      let day = Bool.random(using: &chance) ? Int.random(in: 0...days, using: &chance) : nil
      story.symptom(
        slug, day, Self.sides.randomElement(using: &chance) ?? nil,
        Symptom.Onset.allCases.randomElement(using: &chance) ?? .unknown,
        entered: Int.random(in: 0...days, using: &chance)
      ) {
        $0.isOngoing = Bool.random(using: &chance)
        $0.isLongstanding = Int.random(in: 0..<4, using: &chance) == 0
      }
    }
    if Int.random(in: 0..<3, using: &chance) == 0 {
      story.faceCheck(
        Int.random(in: 0...days, using: &chance),
        face: FaceCheck.Answer.allCases.randomElement(using: &chance) ?? .no)
    }
    addHealth(to: &story)
    return story
  }

  package mutating func shuffled(_ journal: Journal) -> Journal {
    var copy = journal
    copy.episodes.shuffle(using: &chance)
    copy.days.shuffle(using: &chance)
    copy.symptoms.shuffle(using: &chance)
    copy.faceChecks.shuffle(using: &chance)
    copy.visits.shuffle(using: &chance)
    copy.exposures.shuffle(using: &chance)
    copy.medicines.shuffle(using: &chance)
    copy.events.shuffle(using: &chance)
    copy.care.shuffle(using: &chance)
    return copy
  }

  /// A face, arm or speech symptom, or a sudden loss, that nobody has seen.
  package mutating func addStrokeSign(to story: inout Story, on day: Int) {
    let slugs = [
      "face_droop", "arm_weak", "speech", "limb_weak", "numb_one_side", "leg_weak", "vision",
      "confusion", "balance", "eyelid_droop", "swallow", "numb_lip",
    ]
    story.symptom(
      slugs.randomElement(using: &chance) ?? "speech", day,
      Bool.random(using: &chance) ? .left : .right, .sudden
    ) { $0.isOngoing = Bool.random(using: &chance) }
  }

  private mutating func vary(_ episode: inout Episode) {
    episode.strength = [nil, 2, 5, 9].randomElement(using: &chance) ?? nil
    guard Int.random(in: 0..<12, using: &chance) == 0 else { return }
    episode.isUnbroken = true
    episode.duration = Double(Int.random(in: 3600...200_000, using: &chance))
    episode.togetherWith = Self.sites.randomElement(using: &chance).map(Site.init(slug:))
    episode.eye = .forcedShut
  }

  private mutating func addVisit(to story: inout Story) {
    let day = Int.random(in: 0...days, using: &chance)
    let covers = [[], [], ["P1"], ["MOUTH"], ["EYE", "S1"], ["M1"]]
    story.visit(
      day, ["gp", "neurologist", "pharmacist"].randomElement(using: &chance) ?? "gp",
      covers: covers.randomElement(using: &chance) ?? [],
      followUp: [nil, day + 7, day + 60].randomElement(using: &chance) ?? nil)
  }

  private mutating func pick(_ count: Int, of words: [String]) -> [String] {
    Array(words.shuffled(using: &chance).prefix(count))
  }
}
