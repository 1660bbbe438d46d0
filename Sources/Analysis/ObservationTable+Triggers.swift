package import JournalCore

extension ObservationTable {
  /// The triggers with a value on any of some days: those asked about every day first, then the
  /// others in their own order.
  package func knownTriggers(in days: DayRange) -> [TriggerDefinition] {
    let known = self[days].reduce(into: Set<String>()) { $0.formUnion($1.exposures.keys) }
    let everyday = TriggerCorrelation.everyday.compactMap { name in
      triggers.first { $0.name == name }
    }
    return (everyday + triggers.filter { !TriggerCorrelation.everyday.contains($0.name) })
      .filter { known.contains($0.name) }
  }
}
