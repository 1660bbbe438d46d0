import JournalCore
import Testing

@testable import Analysis

/// What is shown was found on three Mondays in a row.
struct MondayLooksTests {
  private func world(days: Int = 120, effect: Double = 2) -> TriggerDiary {
    var world = ChanceDiary(days: days, seed: 41)
    world.trigger("tea")
    world.trigger("noise")
    world.count(rate: 2, ("tea", 0, effect))
    return world.diary
  }

  private func looks(
    _ diary: TriggerDiary, upTo day: Int, suspects: [DeclaredSuspect] = [.named("tea")]
  ) -> MondayLooks {
    MondayLooks(
      upTo: ChanceDiary.first + day,
      diary: { $0 < diary.days.lowerBound ? nil : diary.through(min($0, diary.days.upperBound)) },
      suspects: { day in suspects.filter { $0.isOpen(on: day) } })
  }

  @Test(arguments: 0..<7) func `a look uses the days up to the Sunday before`(weekday: Int) {
    let looks = looks(world(), upTo: 70 + weekday)
    #expect(looks.looks.map { $0.diary.days.count } == [70, 63, 56])
    #expect(looks.held("tea") == 3)
    #expect(looks.isShown("tea"))
  }

  @Test func `a journal younger than three Mondays holds nothing`() {
    let early = looks(world(), upTo: 6)
    #expect(early.looks.isEmpty)
    #expect(early.held("tea") == 0)
    #expect(!early.isShown("tea"))
    #expect(looks(world(), upTo: 7).looks.map { $0.diary.days.count } == [7])
  }

  @Test func `nothing found on the last Monday is nothing held`() {
    let looks = looks(world(effect: 0), upTo: 112)
    #expect(looks.looks.first?.found.isEmpty == true)
    #expect(looks.held("tea") == 0)
    #expect(looks.held("no such trigger") == 0)
  }

  @Test func `each number of Mondays in a row is counted`() {
    let diary = world(effect: 2)
    var counted: Set<Int> = []
    for day in stride(from: 28, through: 112, by: 7) {
      let looks = looks(diary, upTo: day)
      let alone = (0..<3).prefix { week in
        let length = day - 7 * week
        guard length > 0 else { return false }
        let look = TriggerLook(
          diary.through(ChanceDiary.first + (length - 1)), suspects: [.named("tea")])
        return look.found.contains("tea")
      }
      #expect(looks.held("tea") == alone.count)
      #expect(looks.isShown("tea") == (alone.count == 3))
      counted.insert(alone.count)
    }
    #expect(counted.isSuperset(of: [1, 2, 3]))
  }

  @Test func `a change of direction ends the row`() {
    let up = world(days: 84, effect: 3)
    let down = world(days: 84, effect: -3)
    let turning = MondayLooks(
      upTo: ChanceDiary.first + 84,
      diary: { day in (day - ChanceDiary.first == 83 ? up : down).through(day) },
      suspects: { _ in [.named("tea")] })
    #expect(turning.looks.first?.found.contains("tea") == true)
    #expect(turning.held("tea") == 1)
    #expect(!turning.isShown("tea"))
  }

  @Test func `one that only accompanies another at the last Monday is not shown`() throws {
    var world = ChanceDiary(days: 120, seed: 42)
    world.trigger("tea")
    world.trigger("cake", like: "tea", noise: 0.01)
    world.count(rate: 3, ("tea", 0, 2))
    let looks = looks(world.diary, upTo: 112, suspects: [.named("tea"), .named("cake")])
    let kept = try #require(looks.looks.first?.kept.first)
    let other = kept == "tea" ? "cake" : "tea"
    #expect(looks.held(kept) == 3 && looks.held(other) == 3)
    #expect(looks.isShown(kept) && !looks.isShown(other))
  }

  @Test func `one that accompanied another at an earlier Monday is shown`() {
    var world = ChanceDiary(days: 84, seed: 43)
    world.trigger("tea")
    world.trigger("wine")
    world.count(rate: 3, ("tea", 0, 2), ("wine", 0, 2))
    let apart = world.diary
    let alike = apart.changed(values: { name, day, value in
      name == "wine" ? apart.values["tea"]?[day] : value
    })
    let looks = MondayLooks(
      upTo: ChanceDiary.first + 84,
      diary: { day in (day - ChanceDiary.first == 83 ? apart : alike).through(day) },
      suspects: { _ in [.named("tea"), .named("wine")] })
    #expect(looks.looks.dropFirst().allSatisfy { $0.companions == ["wine": "tea"] })
    #expect(looks.isShown("tea") && looks.isShown("wine"))
  }

  @Test func `a suspect of after that Sunday is none at its look`() {
    let suspects: [DeclaredSuspect] = [.named("tea"), .named("noise", on: 77)]
    let looks = looks(world(), upTo: 84, suspects: suspects)
    #expect(
      looks.looks.map { $0.test(of: "noise")?.family } == [.suspect, .open, .open])
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `the replay agrees with the whole analysis of each Monday`(seed: UInt64) {
    var world = ChanceDiary(days: 77, seed: seed)
    for name in ["caffeine", "sleep", "tea", "wine"] { world.trigger(name) }
    world.count(rate: 1.5, ("caffeine", 0, 1), ("sleep", 0, -0.8), ("tea", 0, 1.2))
    let suspects: [DeclaredSuspect] = [.named("caffeine"), .named("sleep")]
    let whole = [77, 70, 63].map {
      TriggerLook(world.diary.through(ChanceDiary.first + ($0 - 1)), suspects: suspects)
    }
    let replayed = looks(world.diary, upTo: 77, suspects: suspects)
    for name in ["caffeine", "sleep", "tea", "wine"] {
      let direction = whole.first?.test(of: name)?.direction
      let held = whole.prefix { look in
        look.found.contains(name) && look.test(of: name)?.direction == direction
      }.count
      #expect(replayed.held(name) == held)
      #expect(replayed.isShown(name) == (held == 3 && whole.first?.kept.contains(name) == true))
    }
  }

  @Test func `a suspect declared anew at another lag begins to hold anew`() throws {
    let diary = world()
    let asOf = ChanceDiary.first + 117
    let list = SuspectList(
      stored: [
        Suspect(
          trigger: "tea", lagDays: 0, declaredOn: ChanceDiary.first,
          endedOn: ChanceDiary.first + 114),
        Suspect(trigger: "tea", lagDays: 1, declaredOn: ChanceDiary.first + 114),
      ], firstDay: nil)
    let tea = TriggerDefinition(
      name: "tea", unit: "unit", amountKind: .amount, dayRule: .sum, missingRule: .unknown)
    let analysis = TriggerAnalysis(
      diary.through(asOf), declared: .journal(list), vocabulary: [tea])
    let estimate = try #require(analysis.estimate(of: "tea"))
    #expect(estimate.verdict == .notEnoughDays)
    #expect(estimate.heldLooks == 0)
    let before = TriggerAnalysis(
      diary.through(asOf - 4), declared: .journal(list), vocabulary: [tea])
    #expect(before.estimate(of: "tea")?.heldLooks == 3)
  }
}
