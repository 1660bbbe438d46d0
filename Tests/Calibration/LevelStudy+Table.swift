import JournalCore

extension LevelStudy {
  static let columns = [
    "journals", "p <= .05", "worst trigger", "p <= .005", "declared", "worst suspect",
    "Pearson .05", "worst", "Pearson .005", "goal",
  ]

  /// The row of a scenario.
  func row(_ run: JournalRun, seed: UInt64) async -> [String] {
    let simulator = JournalSimulator(scenario, seed: seed)
    let outcomes = await run.outcomes { outcome(of: simulator.journal($0)) }
    let ours = outcomes.map(\.ours)
    let pearson = outcomes.map(\.pearson)
    let declared = outcomes.map(\.declared)
    let mean = Self.mean(ours, \.share5)
    return [
      scenario.name, String(outcomes.count), Self.text(mean), Self.worst(ours, Self.names),
      Self.text(Self.mean(ours, \.share05)), Self.text(Self.mean(declared, \.share5)),
      Self.worst(declared, scenario.suspects.map(\.trigger)),
      Self.text(Self.mean(pearson, \.share5)), Self.worst(pearson, Self.names),
      Self.text(Self.mean(pearson, \.share05)), goal(mean),
    ]
  }

  private static let names = SimulatedExposure.allCases.map(\.name)

  private func goal(_ level: MonteCarloMean?) -> String {
    guard let level else { return "-" }
    let range = scenario.world == .latentRate ? 0.035...0.06 : 0...0.07
    return range.contains(level.mean) ? "held" : "missed"
  }

  private static func text(_ mean: MonteCarloMean?) -> String { mean?.text ?? "-" }

  /// The mean over triggers of each journal, then over journals.
  private static func mean(
    _ outcomes: [[LevelCount]], _ share: KeyPath<LevelCount, Double?>
  ) -> MonteCarloMean? {
    MonteCarloMean(
      outcomes.compactMap { counts in
        let shares = counts.compactMap { $0[keyPath: share] }
        return shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
      })
  }

  /// The trigger that is found most often at .05.
  private static func worst(_ outcomes: [[LevelCount]], _ names: [String]) -> String {
    let means = names.indices.compactMap { index in
      MonteCarloMean(outcomes.compactMap { $0[index].share5 }).map { (names[index], $0) }
    }
    guard let worst = means.max(by: { $0.1.mean < $1.1.mean }) else { return "-" }
    return "\(worst.1.text) \(worst.0)"
  }
}
