import Analysis
import JournalCore
import TestSupport

/// Diaries made by seeded chance of which the truth is known.
struct ChanceDiary {
  /// A Monday.
  static let first = Diary.monday
  var chance: SplitMix64
  let length: Int
  var counts: [Double?] = []
  var values: [String: [Double?]] = [:]

  init(days: Int, seed: UInt64) {
    chance = SplitMix64(seed: seed)
    length = days
  }

  var diary: TriggerDiary {
    TriggerDiary(
      days: Self.first...(Self.first + (length - 1)), counts: counts, values: values)
  }

  /// A trigger with independent values from 0 to 1 on every day.
  mutating func trigger(_ name: String) {
    values[name] = (0..<length).map { _ in Double.random(in: 0..<1, using: &chance) }
  }

  /// A trigger that is another one and a little noise.
  mutating func trigger(_ name: String, like other: String, noise: Double) {
    values[name] = values[other]?.map { value in
      value.map { $0 + noise * Double.random(in: -1..<1, using: &chance) }
    }
  }

  /// Episodes of each day at `rate` times the product of `exp(effect · value)`; the value may be of
  /// some days before.
  mutating func count(rate: Double, _ effects: (name: String, lag: Int, effect: Double)...) {
    counts = (0..<length).map { day in
      let log = effects.reduce(0.0) { sum, one in
        let value = day >= one.lag ? values[one.name]?[day - one.lag] ?? 0.5 : 0.5
        return sum + one.effect * (value - 0.5)
      }
      return Double(poisson(rate * exponential(log)))
    }
  }

  /// Counts that are the same number every day.
  mutating func count(always number: Double) { counts = Array(repeating: number, count: length) }

  /// A number of events with some mean: products of uniform numbers until they are too small.
  mutating func poisson(_ mean: Double) -> Int {
    let limit = exponential(-mean)
    var product = 1.0
    var events = -1
    repeat {
      product *= Double.random(in: 0..<1, using: &chance)
      events += 1
    } while product > limit
    return events
  }

  private func exponential(_ value: Double) -> Double {
    (1...60).reversed().reduce(1.0) { 1 + value / Double($1) * $0 }
  }
}

extension DeclaredSuspect {
  /// A stored suspect, declared so many days after the first.
  static func named(
    _ trigger: String, lag: Int = 0, on day: Int = 0, ended: Int? = nil
  ) -> DeclaredSuspect {
    DeclaredSuspect(
      Suspect(
        trigger: trigger, lagDays: lag, declaredOn: ChanceDiary.first + day,
        endedOn: ended.map { ChanceDiary.first + $0 }))
  }
}

extension TriggerDiary {
  /// The same with other counts and values, from functions of the day's place.
  func changed(
    counts change: (Int, Double?) -> Double? = { $1 },
    values changeValue: (String, Int, Double?) -> Double? = { $2 }
  ) -> TriggerDiary {
    TriggerDiary(
      days: days, counts: counts.enumerated().map { change($0.offset, $0.element) },
      values: Dictionary(
        uniqueKeysWithValues: values.map { name, column in
          (name, column.enumerated().map { changeValue(name, $0.offset, $0.element) })
        }))
  }
}

extension ChanceDiary {
  /// A journal with this diary: each day closed on its own evening, a value that is unknown skipped.
  ///
  /// `shuffledBy` puts its records in another order.
  func journal(shuffledBy seed: UInt64? = nil) -> Journal {
    var journal = Journal()
    for name in values.keys.sorted() where TriggerVocabulary.named(name) == nil {
      journal.triggers.append(
        TriggerDefinition(name: name, unit: "unit", amountKind: .amount, dayRule: .last))
    }
    var identities = SplitMix64(seed: 1)
    for day in 0..<length { add(day, to: &journal, &identities) }
    guard let seed else { return journal }
    var order = SplitMix64(seed: seed)
    journal.episodes.shuffle(using: &order)
    journal.exposures.shuffle(using: &order)
    journal.days.shuffle(using: &order)
    journal.triggers.shuffle(using: &order)
    return journal
  }

  private func add(_ day: Int, to journal: inout Journal, _ identities: inout SplitMix64) {
    let evening = Diary.moment(day, 22)
    let names = values.keys.sorted()
    if let count = counts[day] {
      for _ in 0..<Int(count) {
        var episode = Episode(
          uid: UID(milliseconds: day, using: &identities), startedAt: Diary.moment(day, 12),
          site: Site(slug: "eyelid"), enteredAt: evening)
        episode.precision = .day
        journal.episodes.append(episode)
      }
      journal.days.append(
        DayRecord(
          day: Self.first + day, closed: .complete, closedAt: evening,
          skipped: names.filter { values[$0]?[day] == nil }))
    }
    for name in names {
      guard let value = values[name]?[day] else { continue }
      journal.exposures.append(
        Exposure(
          uid: UID(milliseconds: day, using: &identities), trigger: name, day: Self.first + day,
          at: nil, amountKind: .total, amount: value, unit: "unit", asEntered: nil,
          enteredAt: evening))
    }
  }
}

extension TriggerAnalysis {
  /// The analysis of a journal as of a day after the first, with some suspects and the product's.
  init(
    _ journal: Journal, asOf day: Int, suspects: [Suspect] = [], isOpen: Bool = false,
    work: any WorkSharing = SerialWork()
  ) {
    let first = JournalSpan.firstDay(of: journal, boundary: .standard)
    self.init(
      DiaryHistory(journal, boundary: .standard, asOf: ChanceDiary.first + day),
      declared: isOpen ? .none : .journal(SuspectList(stored: suspects, firstDay: first)),
      vocabulary: Vocabulary(journal: journal).triggers, episodes: journal.episodes, work: work)
  }
}
