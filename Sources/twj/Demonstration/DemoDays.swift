import JournalCore

/// Twelve made-up weeks up to yesterday, in which more coffee really goes with more episodes.
struct DemoDays {
  /// How many days there are before today.
  static let count = 84

  private let today: LocalDay
  private let zone: any ZoneRules
  private let makeUID: () -> UID
  private var chance = DemoChance(seed: 23)

  init(today: LocalDay, zone: any ZoneRules, makeUID: @escaping () -> UID) {
    self.today = today
    self.zone = zone
    self.makeUID = makeUID
  }

  /// Every record, oldest day first; the same for the same day, but for the identities.
  mutating func records() -> [any JournalRecord] {
    let first = today - Self.count
    var records: [any JournalRecord] = [
      Setting(name: JournalSettings.demo, value: "yes"), Setting(name: "backup", value: "off"),
      Suspect(trigger: "caffeine", lagDays: 0, declaredOn: first),
    ]
    for day in first..<today where !isUnknown(day - first) { records += self.records(of: day) }
    return records
  }

  /// Days nobody spoke of: a short journey, and about one day in ten.
  private mutating func isUnknown(_ number: Int) -> Bool {
    let isForgotten = chance.share() < 0.1
    return isForgotten || (37...40).contains(number)
  }

  private mutating func records(of day: LocalDay) -> [any JournalRecord] {
    let cups = [0, 1, 1, 2, 2, 2, 3, 4].randomElement(using: &chance) ?? 1
    let isWeekend = day.weekday == .saturday || day.weekday == .sunday
    let drinks = isWeekend ? Int.random(in: 0...3, using: &chance) : 0
    let night = Double(Int.random(in: 11...17, using: &chance)) / 2
    let stress = Int.random(in: 1...(isWeekend ? 4 : 7), using: &chance)
    let episodes = (0..<chance.count(mean: Self.means[cups], exponential: Self.shares[cups]))
      .map { _ in episode(on: day) }
      .sorted { $0.startedAt < $1.startedAt }
    return (episodes as [any JournalRecord]) + [
      exposure("caffeine", day, Double(cups) * 95, "mg", "\(cups) cups"),
      exposure("sleep", day, night, "h", "\(night.plainText)h"),
      exposure("stress", day, Double(stress), "0-10", "\(stress)"),
      exposure("alcohol", day, Double(drinks) * 10, "g", "\(drinks) drinks"),
      DayRecord(day: day, closed: .complete, closedAt: moment(day, minute: 22 * 60 + 30)),
    ]
  }

  /// Episodes a day by cups of coffee, about 1.8 times as many with each; and e to the minus that.
  private static let means = [0.3, 0.5, 0.9, 1.6, 2.9]
  private static let shares = [0.7408, 0.6065, 0.4066, 0.2019, 0.0550]

  private mutating func episode(on day: LocalDay) -> Episode {
    let start = moment(day, minute: Int.random(in: 8 * 60...22 * 60, using: &chance))
    var entered = start
    entered.seconds += 120
    let isLip = chance.share() < 0.12
    var episode = Episode(
      uid: makeUID(), startedAt: start, site: Site(slug: isLip ? "lip" : "eyelid"),
      enteredAt: entered)
    episode.side = chance.share() < 0.7 ? .left : .right
    episode.duration = Double(Int.random(in: 2...18, using: &chance)) * 10
    if chance.share() < 0.5 { episode.strength = Double(Int.random(in: 1...6, using: &chance)) }
    if chance.share() < 0.3 { episode.circumstances = ["screen"] }
    return episode
  }

  private func exposure(
    _ trigger: String, _ day: LocalDay, _ amount: Double, _ unit: String, _ typed: String
  ) -> Exposure {
    Exposure(
      uid: makeUID(), trigger: trigger, day: day, at: nil, amountKind: .total, amount: amount,
      unit: unit, asEntered: typed, enteredAt: moment(day, minute: 22 * 60 + 30))
  }

  /// What the clock showed so many minutes after midnight, or next to it where it never did.
  private func moment(_ day: LocalDay, minute: Int) -> Moment {
    let local = LocalDateTime(day: day, secondOfDay: minute * 60)
    return zone.moments(showing: local).first ?? zone.neighbours(ofMissing: local).after
  }
}
