import Checkup
import JournalCore
import TestSupport
import Testing

/// What is true of every journal; a failure names the seed of the journal that breaks it.
struct LawTests {
  private static let seeds: ClosedRange<UInt64> = 1...2_000
  /// For what takes longer or is told more than once.
  private static let someSeeds: ClosedRange<UInt64> = 1...300

  @Test func `twitching alone never reaches today or an emergency`() {
    var levels: Set<Level> = []
    for seed in Self.seeds {
      var random = RandomJournal(seed: seed)
      let story = random.twitchOnly()
      let level = story.checkup(on: random.days).level
      levels.insert(level)
      #expect(level <= .book, "seed \(seed)")
    }
    #expect(levels.isSuperset(of: [.self, .book]))
  }

  @Test func `a fresh stroke-type symptom always reaches an emergency`() {
    var states: Set<FindingState> = []
    for seed in Self.seeds {
      var random = RandomJournal(seed: seed)
      var story = random.twitchOnly()
      let day = random.days + 1
      states.formUnion(story.checkup(on: day).findings.compactMap(\.state))
      random.addStrokeSign(to: &story, on: day)
      for later in [day, day + 7] {
        #expect(story.checkup(on: later).level == .emergency, "seed \(seed)")
      }
    }
    #expect(states.isSuperset(of: [.active, .seen]))
  }

  @Test func `a mirrored journal gives the same checkup`() {
    for seed in Self.seeds {
      var random = RandomJournal(seed: seed)
      let story = random.withSymptoms()
      let mirrored = Self.mirrored(story.journal)
      #expect(
        Self.outcome(story.journal, random.days) == Self.outcome(mirrored, random.days),
        "seed \(seed)")
    }
  }

  @Test func `swapped lips give the same checkup`() {
    for seed in Self.seeds {
      var random = RandomJournal(seed: seed)
      let story = random.withSymptoms()
      #expect(
        Self.outcome(story.journal, random.days)
          == Self.outcome(Self.lipsSwapped(story.journal), random.days),
        "seed \(seed)")
    }
  }

  @Test func `the order of records does not matter`() {
    for seed in Self.seeds {
      var random = RandomJournal(seed: seed)
      let story = random.withSymptoms()
      let shuffled = random.shuffled(story.journal)
      let (before, after) = (story.checkup(on: random.days), shuffled.checkup(on: random.days))
      #expect(before.findings == after.findings, "seed \(seed)")
      #expect(before.level == after.level, "seed \(seed)")
      #expect(before.unexaminedSymptoms == after.unexaminedSymptoms, "seed \(seed)")
    }
  }

  @Test func `more of a trigger lowers no level`() {
    for seed in Self.seeds {
      var random = RandomJournal(seed: seed)
      var story = random.withSymptoms()
      story.journal.visits = []
      story.journal.profile?.conditions.removeAll { $0 == .knownTwitchDisorder }
      let before = story.checkup(on: random.days)
      let trigger = random.addAmount(to: &story)
      // These rest on less of it: less caffeine tried for a week, alcohol cut down at once.
      let undone = trigger == "alcohol" ? ["E6", "T1", "T8"] : ["F1"]
      let kept = before.findings.filter { $0.isInForce && !undone.contains($0.rule) }
      let lowest = kept.map(\.level).max() ?? .none
      let after = story.checkup(on: random.days)
      #expect(after.level >= lowest, "seed \(seed), \(trigger)")
    }
  }

  @Test func `facts entered late and in another order give the same replay`() {
    for seed in Self.seeds {
      var random = RandomJournal(seed: seed)
      let story = random.withSymptoms()
      let late = random.shuffled(Self.enteredLater(story.journal, seconds: 86_400))
      for day in [random.days] {
        let (before, after) = (story.checkup(on: day), late.checkup(on: day))
        #expect(before.findings == after.findings, "seed \(seed)")
        #expect(before.level == after.level, "seed \(seed)")
        #expect(
          before.unexaminedSymptoms.map(\.uid) == after.unexaminedSymptoms.map(\.uid),
          "seed \(seed)")
      }
    }
  }

  @Test func `what was entered from memory changes nothing but G1`() {
    for seed in Self.someSeeds {
      var random = RandomJournal(seed: seed)
      var story = random.withSymptoms()
      story.journal.visits = []
      let recalled = Self.enteredLater(story.journal, seconds: 300 * 86_400)
      let findings = [story.journal, recalled].map { journal in
        journal.checkup(on: random.days).findings.filter { !["G1", "C1"].contains($0.rule) }
      }
      #expect(findings[0] == findings[1], "seed \(seed)")
    }
  }

  @Test func `a symptom of an emergency is never lost without a visit`() {
    for seed in Self.someSeeds {
      var random = RandomJournal(seed: seed)
      var story = random.twitchOnly()
      story.journal.visits = []
      random.addStrokeSign(to: &story, on: 3)
      let slug = story.journal.symptoms[0].symptom
      for day in [3, 10, 11, 40] {
        let result = story.checkup(on: day)
        #expect(result.level == (day > 10 ? .today : .emergency), "seed \(seed), day \(day)")
        #expect(Self.speaks(result, of: slug), "seed \(seed), day \(day)")
        #expect(result.unexaminedSymptoms == [], "seed \(seed), day \(day)")
      }
    }
  }

  @Test func `a symptom that could have been one is spoken of or named, whatever its onset`() {
    for seed in Self.someSeeds {
      var random = RandomJournal(seed: seed)
      var story = random.twitchOnly()
      story.journal.visits = []
      random.addStrokeSign(to: &story, on: 3)
      let onsets = Symptom.Onset.allCases
      let sides: [Side?] = [.left, .right, .both, .middle, nil]
      story.journal.symptoms[0].onset = onsets[Int(seed) % onsets.count]
      story.journal.symptoms[0].side = sides[Int(seed) % sides.count]
      let slug = story.journal.symptoms[0].symptom
      for day in [3, 10, 11, 31, 32, 40, 400] {
        let result = story.checkup(on: day)
        let isNamed = result.unexaminedSymptoms.contains { $0.symptom == slug }
        #expect(Self.speaks(result, of: slug) || isNamed, "seed \(seed), day \(day)")
      }
    }
  }

  /// Whether a finding in force for a visit or more rests on a symptom.
  private static func speaks(_ result: CheckupResult, of slug: String) -> Bool {
    result.findings.contains { finding in
      finding.level >= .book && finding.isInForce
        && finding.evidence.list(.symptoms).contains { $0.text(.symptom) == slug }
    }
  }

  /// What must be the same: everything but the words for left and right, upper and lower.
  private static func outcome(_ journal: Journal, _ day: Int) -> [String] {
    let result = journal.checkup(on: day)
    return [result.level.word]
      + result.findings.map { finding in
        let parts = [
          finding.rule, finding.area?.rawValue, finding.state?.rawValue,
          finding.evidence.firstDay?.iso, finding.evidence.lastDay?.iso,
          finding.evidence.count(.days).map(String.init),
        ]
        return parts.map { $0 ?? "-" }.joined(separator: " ")
      } + result.unexaminedSymptoms.map(\.symptom)
  }

  private static func mirrored(_ journal: Journal) -> Journal {
    var copy = journal
    for index in copy.episodes.indices {
      copy.episodes[index].side = copy.episodes[index].side?.mirrored
    }
    for index in copy.symptoms.indices {
      copy.symptoms[index].side = copy.symptoms[index].side?.mirrored
    }
    let weakSides: [Profile.Condition: Profile.Condition] = [
      .facialPalsyLeft: .facialPalsyRight, .facialPalsyRight: .facialPalsyLeft,
    ]
    copy.profile?.conditions = journal.profile?.conditions.map { weakSides[$0] ?? $0 } ?? []
    return copy
  }

  /// The same facts, written down later; what begins with its entry keeps it.
  private static func enteredLater(_ journal: Journal, seconds: Int) -> Journal {
    var copy = journal
    for index in copy.episodes.indices { copy.episodes[index].enteredAt.seconds += seconds }
    for index in copy.exposures.indices { copy.exposures[index].enteredAt.seconds += seconds }
    for index in copy.symptoms.indices where copy.symptoms[index].startedAt != nil {
      copy.symptoms[index].enteredAt.seconds += seconds
    }
    return copy
  }

  private static func lipsSwapped(_ journal: Journal) -> Journal {
    let other = ["lip-upper": "lip-lower", "lip-lower": "lip-upper"]
    func swapped(_ site: Site) -> Site { Site(slug: other[site.slug] ?? site.slug) }
    var copy = journal
    for index in copy.episodes.indices {
      copy.episodes[index].site = swapped(copy.episodes[index].site)
      copy.episodes[index].togetherWith = copy.episodes[index].togetherWith.map(swapped)
    }
    return copy
  }
}
