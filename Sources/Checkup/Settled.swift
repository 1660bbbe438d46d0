import JournalCore

/// Where a day ends a week free of twitches, most of it logged clear.
struct Settled {
  private let everywhere: Bool
  private let areas: Set<Area>

  init(_ facts: Facts) {
    everywhere = Self.isSettled(nil, facts)
    areas = Set(facts.history.areas.filter { Self.isSettled($0, facts) })
  }

  /// Whether it does in an area; in none of them, for no area.
  func contains(_ area: Area?) -> Bool { area.map(areas.contains) ?? everywhere }

  private static func isSettled(_ area: Area?, _ facts: Facts) -> Bool {
    let week = facts.last(Threshold.settledDays)
    return facts.twitchDays(area, in: week) == 0
      && facts.clearDays(area, in: week) >= Threshold.settledClearDays
  }
}
