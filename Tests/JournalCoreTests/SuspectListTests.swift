import JournalCore
import TestSupport
import Testing

/// Which suspects count on a day: the product's own and the stored ones.
struct SuspectListTests {
  private let first = LocalDay(number: 20_000)

  private func stored(
    _ trigger: String, _ lag: Int, from start: Int, to end: Int? = nil
  ) -> Suspect {
    Suspect(
      trigger: trigger, lagDays: lag, declaredOn: first + start, endedOn: end.map { first + $0 })
  }

  private func open(_ stored: [Suspect], on day: Int) -> [String] {
    SuspectList(stored: stored, firstDay: first).open(on: first + day)
      .map { "\($0.trigger) \($0.lagDays)" }
  }

  @Test func `the product declares four from the first day on, with their directions`() {
    let list = SuspectList(stored: [], firstDay: first)
    #expect(list.open(on: first - 1).isEmpty)
    let open = list.open(on: first)
    #expect(open.map(\.trigger) == ["caffeine", "sleep", "stress", "alcohol"])
    #expect(open.map(\.lagDays) == [0, 0, 0, 1])
    #expect(open.map(\.direction) == [.more, .fewer, .more, .more])
    #expect(open.allSatisfy { $0.isDefault && $0.id == nil && $0.declaredOn == first })
    #expect(list.open(on: first + 5000) == open)
  }

  @Test func `a journal without a first day has the stored ones only`() {
    let list = SuspectList(stored: [stored("water", 2, from: 0)], firstDay: nil)
    #expect(list.all.map(\.trigger) == ["water"])
    #expect(SuspectList(stored: [], firstDay: nil).open(on: first).isEmpty)
  }

  @Test func `what is stored about a trigger takes the place of the product's own`() {
    #expect(open([stored("caffeine", 0, from: 0, to: 9)], on: 8).first == "caffeine 0")
    #expect(
      open([stored("caffeine", 0, from: 0, to: 9)], on: 9) == ["sleep 0", "stress 0", "alcohol 1"])
    #expect(
      open([stored("caffeine", 0, from: 0, to: 9), stored("caffeine", 1, from: 9)], on: 9)
        == ["caffeine 1", "sleep 0", "stress 0", "alcohol 1"])
    #expect(open([stored("alcohol", 0, from: 3)], on: 2) == ["caffeine 0", "sleep 0", "stress 0"])
  }

  @Test func `a suspect counts from its day on, and no more on the day it ends`() {
    let water = [stored("water", 0, from: 3, to: 6)]
    #expect(
      (2...6).map { open(water, on: $0).contains("water 0") } == [false, true, true, true, false])
    #expect(!open([stored("water", 0, from: 3, to: 3)], on: 3).contains("water 0"))
  }

  @Test func `of one trigger the latest declared counts, then the lowest lag`() {
    let water = [
      stored("water", 2, from: 5), stored("water", 1, from: 5), stored("water", 0, from: 4),
    ]
    #expect(open(water, on: 4).last == "water 0")
    #expect(open(water, on: 5).last == "water 1")
    #expect(open(water, on: 5).count == 5)
  }

  @Test func `never more than five: the everyday ones, then by day and name`() {
    let own = [
      stored("salt", 0, from: 2), stored("water", 0, from: 1), stored("menses", 0, from: 2),
    ]
    #expect(open(own, on: 9).suffix(2) == ["alcohol 1", "water 0"])
    let list = SuspectList(stored: own, firstDay: first)
    #expect(list.declared(on: first + 9).suffix(3).map(\.trigger) == ["water", "menses", "salt"])
  }

  @Test(arguments: 0..<40)
  func `the laws of a list hold for any stored suspects`(_ round: Int) {
    var chance = SplitMix64(seed: UInt64(round))
    let triggers = ["caffeine", "alcohol", "water", "salt", "menses", "nicotine", "screen"]
    let records = (0..<Int.random(in: 0...12, using: &chance)).map { _ in
      let start = Int.random(in: -3...20, using: &chance)
      return stored(
        triggers[Int.random(in: 0..<triggers.count, using: &chance)],
        Int.random(in: 0...2, using: &chance), from: start,
        to: Bool.random(using: &chance) ? start + Int.random(in: 0...9, using: &chance) : nil)
    }
    var keys: Set<String> = []
    let unique = records.filter { keys.insert($0.key).inserted }
    let list = SuspectList(stored: unique, firstDay: first)
    #expect(list == SuspectList(stored: unique.reversed(), firstDay: first), "seed \(round)")
    for day in (first - 5)...(first + 30) {
      let open = list.open(on: day)
      #expect(open.count <= SuspectList.limit, "seed \(round)")
      #expect(Set(open.map(\.trigger)).count == open.count, "seed \(round)")
      #expect(open.allSatisfy { $0.isOpen(on: day) && list.all.contains($0) }, "seed \(round)")
      let wanted = Set(list.all.filter { $0.isOpen(on: day) }.map(\.trigger))
      #expect(open.count == min(wanted.count, SuspectList.limit), "seed \(round)")
    }
  }
}
