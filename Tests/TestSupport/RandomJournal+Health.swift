import JournalCore

extension RandomJournal {
  /// Each now and then: medicines, events, self-care, amounts, and a profile.
  mutating func addHealth(to story: inout Story) {
    for _ in 0..<Int.random(in: 0...3, using: &chance) { addMedicine(to: &story) }
    for _ in 0..<Int.random(in: 0...2, using: &chance) { addEvent(to: &story) }
    for _ in 0..<Int.random(in: 0...6, using: &chance) {
      let measure = Care.Measure.allCases.randomElement(using: &chance) ?? .rest
      story.care(measure, [Int.random(in: 0...days, using: &chance)])
    }
    addAmounts("caffeine", [0, 95, 190, 420, 1300], to: &story)
    addAmounts("alcohol", [0, 10, 30, 60, 100], to: &story)
    addAmounts("sleep", [4, 6.5, 7, 8], to: &story)
    addAmounts("stress", [1, 5, 7, 9], to: &story)
    if Bool.random(using: &chance) { addProfile(to: &story) }
  }

  /// One more amount of some trigger on a day that twitched; its name.
  package mutating func addAmount(to story: inout Story) -> String {
    let trigger = TriggerVocabulary.all.randomElement(using: &chance)
    let start = story.journal.episodes.randomElement(using: &chance)?.startedAt
    guard let trigger, let start else { return "none" }
    let uid = story.uid()
    let most = min(TriggerVocabulary.limit(of: trigger), 1500)
    var late = start
    late.seconds += 20 * 3600
    story.journal.exposures.append(
      Exposure(
        uid: uid, trigger: trigger.name, day: DayBoundary.standard.day(of: start), at: nil,
        amountKind: .add, amount: Double.random(in: 0...most, using: &chance),
        unit: trigger.unit, asEntered: nil, enteredAt: late))
    return trigger.name
  }

  private mutating func addMedicine(to story: inout Story) {
    let names = ["one", "two", "Two"]
    let kind = Medicine.Class.allCases.randomElement(using: &chance) ?? .other
    let step = Medicine.Step.allCases.randomElement(using: &chance) ?? .start
    let day = Int.random(in: -20...days, using: &chance)
    story.medicine(names.randomElement(using: &chance) ?? "one", kind, step, day)
  }

  private mutating func addEvent(to story: inout Story) {
    let details: [String?] = ["head", "face", "alcohol", "sedative", "opioid", "stimulant", nil]
    let kind = HealthEvent.Kind.allCases.randomElement(using: &chance) ?? .other
    let day = Int.random(in: -20...days, using: &chance)
    story.event(kind, day, details.randomElement(using: &chance) ?? nil)
  }

  /// At most one amount a day, so that the order of entry does not matter.
  private mutating func addAmounts(
    _ trigger: String, _ amounts: [Double], to story: inout Story
  ) {
    let density: Double = [0, 0, 0.3, 1].randomElement(using: &chance) ?? 0
    for day in 0...days where Double.random(in: 0..<1, using: &chance) < density {
      story.amount(trigger, amounts.randomElement(using: &chance) ?? 0, [day])
    }
  }

  private mutating func addProfile(to story: inout Story) {
    let birthYear: Int? = [nil, 1980, 2009, 2015].randomElement(using: &chance) ?? nil
    let isPregnant = Int.random(in: 0..<3, using: &chance) == 0
    let start = Int.random(in: -250...days, using: &chance)
    let conditions = Profile.Condition.allCases.filter { _ in
      Int.random(in: 0..<5, using: &chance) == 0
    }
    story.journal.profile = Profile(
      birthYear: birthYear, pregnantSince: isPregnant ? Story.day(start) : nil,
      weight: Bool.random(using: &chance) ? 50 : nil, conditions: conditions)
  }
}
