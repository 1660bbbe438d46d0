import Analysis
import JournalCore
import TestSupport
import Testing

struct SideBalanceTests {
  /// Episodes half an hour apart on days counted from Monday; `l`, `r`, `b`, `m` and `?` are sides.
  private func diary(_ days: [Int: String], start: Int = 6) -> Diary {
    var diary = Diary()
    for (day, sides) in days.sorted(by: { $0.key < $1.key }) {
      for (number, letter) in sides.enumerated() {
        diary.episode(Diary.moment(day, start, 30 * number)) { $0.side = Self.side(letter) }
      }
    }
    return diary
  }

  private static func side(_ letter: Character) -> Side? {
    switch letter {
    case "l": .left
    case "r": .right
    case "b": .both
    case "m": .middle
    default: nil
    }
  }

  private func balance(_ diary: Diary, _ days: ClosedRange<Int> = 0...41) -> SideBalance {
    SideBalance(
      episodes: diary.journal.episodes,
      days: (Diary.monday + days.lowerBound)...(Diary.monday + days.upperBound),
      boundary: .standard)
  }

  /// Five weeks with two days each: 25 episodes on ten days.
  private static let enough = [
    0: "llr", 3: "ll", 7: "lrl", 9: "lr", 14: "lll", 15: "r", 21: "lrlb", 22: "ll", 28: "l?ll",
    33: "mrrl",
  ]

  @Test func `sides are counted on all days, closed or not`() {
    let found = balance(diary(Self.enough))
    #expect(found.left == 18 && found.right == 7)
    #expect(found.both == 1 && found.middle == 1 && found.unknown == 1)
    #expect(found.days == 10 && found.weeks == 5)
    #expect(found.shortfall == nil)
    #expect(found.share?.left == 18.0 / 25)
    #expect(found.daySigns?.left == 7 && found.daySigns?.right == 2)
    #expect(abs((found.daySigns?.p ?? 0) - 92.0 / 512) <= 1e-12)
  }

  @Test func `what is missing is told exactly`() {
    let few = balance(diary([0: "lllll", 1: "rrrrr", 2: "llbbb", 9: "l"]))
    #expect(few.shortfall == SideBalanceTests.shortfall(episodes: 7, days: 4, weeks: 2))
    #expect(few.share == nil && few.daySigns == nil && few.leaning == nil)
    #expect(few.left == 8 && few.right == 5 && few.both == 3)
    var days = [Int: String]()
    for day in 0..<20 { days[day] = "l" }
    #expect(balance(diary(days)).shortfall == Self.shortfall(episodes: 0, days: 0, weeks: 1))
    days[28] = "l"
    #expect(balance(diary(days)).shortfall == nil)
  }

  private static func shortfall(episodes: Int, days: Int, weeks: Int) -> SideBalance.Shortfall {
    SideBalance.Shortfall(episodes: episodes, days: days, weeks: weeks)
  }

  @Test func `nothing recorded lacks everything`() {
    #expect(
      balance(Diary()).shortfall == Self.shortfall(episodes: 20, days: 8, weeks: 4))
  }

  @Test func `a side that every week shares is named`() {
    var days = [Int: String]()
    for day in stride(from: 0, to: 42, by: 2) { days[day] = day % 5 == 0 ? "lr" : "ll" }
    let found = balance(diary(days))
    #expect(found.leaning == .left)
    #expect((found.share?.low ?? 0) > 0.5)
    #expect(
      balance(diary(days.mapValues { String($0.map { $0 == "l" ? "r" : "l" }) })).leaning == .right)
  }

  @Test func `a side that only single weeks have is not named`() {
    var days = [Int: String]()
    for day in 0..<42 {
      days[day] = [0, 1, 4].contains(day / 7) ? "rrr" : day / 7 == 2 ? "lll" : "lr"
    }
    let found = balance(diary(days))
    #expect(found.right > 2 * found.left)
    #expect(found.leaning == nil)
    #expect((found.share?.designEffect ?? 0) > 5)
  }

  @Test func `bouts that belong together count once, and what is excluded nowhere`() {
    var diary = diary([0: "l"])
    diary.episode(Diary.moment(0, 6, 5)) { $0.side = .left }
    diary.episode(Diary.moment(0, 6, 5)) { $0.side = .right }
    diary.episode(Diary.moment(0, 12)) {
      $0.side = .right
      $0.excludeReason = "a test"
    }
    #expect(balance(diary).left == 1 && balance(diary).right == 1)
  }

  @Test func `only the days asked for count, and a day begins at four`() {
    let diary = diary([-1: "ll", 0: "r", 1: "l", 2: "rr"])
    let found = balance(diary, 0...1)
    #expect(found.left == 1 && found.right == 1 && found.days == 2)
    var early = Diary()
    early.episode(Diary.moment(0, 3, 59)) { $0.side = .left }
    #expect(balance(early).left == 0)
    #expect(balance(early, -1...0).left == 1)
  }

  @Test func `a clock turned back makes no day twice`() {
    var diary = Diary()
    for (hours, side) in [(0, Side.left), (1, .right), (2, .left)] {
      let start = Diary.moment(0, 20 + hours)
      let offset = hours == 1 ? 14 * 3600 : 3600
      diary.episode(Moment(seconds: start.seconds, offset: offset)) { $0.side = side }
    }
    let found = balance(diary)
    #expect(found.days == 2 && found.left == 2 && found.right == 1)
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `counts agree with their definition, and mirror`(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    var days = [Int: String]()
    for day in 0..<42 where Bool.random(using: &chance) {
      days[day] = String(
        (0..<Int.random(in: 1...6, using: &chance)).map { _ in
          "llrrbm?".randomElement(using: &chance) ?? "l"
        })
    }
    let all = days.values.joined()
    let found = balance(diary(days))
    #expect(found.left == all.count { $0 == "l" } && found.right == all.count { $0 == "r" })
    #expect(found.both == all.count { $0 == "b" } && found.unknown == all.count { $0 == "?" })
    let mirror = balance(
      diary(
        days.mapValues { text in
          String(text.map { $0 == "l" ? "r" : $0 == "r" ? "l" : $0 })
        }))
    #expect(mirror.left == found.right)
    let effects = [found, mirror].map { $0.share?.designEffect ?? 0 }
    #expect(abs(effects[0] - effects[1]) <= 1e-9)
    #expect(mirror.leaning == found.leaning?.mirrored)
  }
}
