package import JournalCore

/// One kind of simulated journal, with what is true in it and what is declared.
package struct Scenario: Hashable, Sendable {
  /// What sets it apart; the journals are drawn from the seed and this.
  package let name: String
  package let world: SimulatedWorld
  package let weeks: Int
  /// Episodes a day without triggers.
  package let rate: Double
  /// The correlation of the log rate from day to day.
  package let memory: Double
  package let effects: [SimulatedEffect]

  package init(
    _ name: String, world: SimulatedWorld = .latentRate, weeks: Int = 12, rate: Double = 1,
    memory: Double = 0.5, effects: [SimulatedEffect] = []
  ) {
    self.name = name
    self.world = world
    self.weeks = weeks
    self.rate = rate
    self.memory = memory
    self.effects = effects
  }

  /// The four suspects that the product declares by itself.
  package var suspects: [DeclaredSuspect] {
    SuspectList(stored: [], firstDay: JournalSimulator.firstDay)
      .open(on: JournalSimulator.firstDay)
  }

  /// What is true of a trigger; nil for one that does nothing.
  func effect(of trigger: String) -> SimulatedEffect? {
    effects.first { $0.exposure.name == trigger }
  }
}
