import JournalCore
import TestSupport

@testable import Analysis

/// Journals in which much is entered late, at changing offsets, and what they said at a time.
struct LateEntries {
  let boundary: DayBoundary
  let first = LocalDay(number: 20_773)
  let length: Int
  private(set) var journal = Journal()
  private var chance: SplitMix64

  /// `lateness` is the share of records that are entered days after what they tell of.
  init(days: Int, seed: UInt64, start: Int = 240, lateness: Double = 0.2) {
    boundary = DayBoundary(start: ClockTime(minuteOfDay: start))
    length = days
    chance = SplitMix64(seed: seed)
    journal.triggers = [
      TriggerDefinition(
        name: "cheese", unit: "g", amountKind: .amount, dayRule: .mean,
        missingRule: .zeroWhenClosed),
      TriggerDefinition(
        name: "old", unit: "g", amountKind: .amount, dayRule: .sum, isActive: false),
    ]
    for day in 0..<days { add(day, lateness) }
    journal.episodes.shuffle(using: &chance)
    journal.exposures.shuffle(using: &chance)
    journal.days.shuffle(using: &chance)
  }

  private mutating func add(_ day: Int, _ lateness: Double) {
    if chance(0.1) { return }
    for _ in 0..<Int.random(in: 0...3, using: &chance) { addEpisode(day, lateness) }
    for name in ["caffeine", "sleep", "stress", "cheese", "old"] where chance(0.5) {
      addAmount(name, day, lateness)
      if chance(0.3) { addAmount(name, day, lateness) }
    }
    guard chance(0.8) else { return }
    journal.days.append(
      DayRecord(
        day: first + day, closed: chance(0.7) ? .complete : DayRecord.Closing.none,
        closedAt: entry(after: moment(day, 23 * 3600), lateness),
        skipped: chance(0.2) ? ["caffeine"] : []))
  }

  private mutating func addEpisode(_ day: Int, _ lateness: Double) {
    let start = moment(day, Int.random(in: 0..<86_400, using: &chance))
    var episode = Episode(
      uid: UID(milliseconds: day, using: &chance), startedAt: start,
      site: Site(slug: chance(0.8) ? "eyelid" : "lip"), enteredAt: entry(after: start, lateness))
    if chance(0.4) {
      episode.duration = Double.random(in: 1..<(chance(0.2) ? 9 * 86_400 : 900), using: &chance)
    }
    if chance(0.1) { episode.excludeReason = "a test" }
    journal.episodes.append(episode)
  }

  private mutating func addAmount(_ name: String, _ day: Int, _ lateness: Double) {
    let at = moment(day, Int.random(in: 0..<86_400, using: &chance))
    journal.exposures.append(
      Exposure(
        uid: UID(milliseconds: day, using: &chance), trigger: name, day: boundary.day(of: at),
        at: chance(0.5) ? at : nil, amountKind: chance(0.5) ? .add : .total,
        amount: Double(Int.random(in: 0...9, using: &chance)), unit: "g", asEntered: nil,
        enteredAt: entry(after: at, lateness)))
  }

  private mutating func moment(_ day: Int, _ second: Int) -> Moment {
    let offset = [3600, 7200, -18_000, 19_800].randomElement(using: &chance) ?? 0
    let local = LocalDateTime(day: first + day, secondOfDay: second)
    return Moment(seconds: local.secondsSinceEpoch - offset, offset: offset)
  }

  /// At once, a few days later, or in the very second in which a day begins.
  private mutating func entry(after moment: Moment, _ lateness: Double) -> Moment {
    guard chance(lateness) else { return moment }
    let days = Int.random(in: 1...20, using: &chance)
    guard chance(0.5) else {
      return Moment(seconds: moment.seconds + days * 86_400, offset: moment.offset)
    }
    let beginning = LocalDateTime(
      day: boundary.day(of: moment) + days, secondOfDay: boundary.start.minuteOfDay * 60)
    let early = chance(0.5) ? 1 : 0
    return Moment(
      seconds: beginning.secondsSinceEpoch - moment.offset - early, offset: moment.offset)
  }

  private mutating func chance(_ share: Double) -> Bool {
    Double.random(in: 0..<1, using: &chance) < share
  }

  /// The records of days up to one that were entered before the next one began.
  func journal(asOf day: Int) -> Journal {
    let last = first + day
    let end = LocalDateTime(day: last + 1, secondOfDay: boundary.start.minuteOfDay * 60)
    func isKnown(_ moment: Moment) -> Bool {
      moment.seconds + moment.offset < end.secondsSinceEpoch
    }
    var seen = journal
    seen.episodes.removeAll { !isKnown($0.startedAt) || !isKnown($0.enteredAt) }
    seen.exposures.removeAll { $0.day > last || !isKnown($0.enteredAt) }
    seen.days.removeAll { $0.day > last || !($0.closedAt.map(isKnown) ?? true) }
    return seen
  }
}
