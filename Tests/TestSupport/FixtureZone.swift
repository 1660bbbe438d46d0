import JournalCore

/// A place whose clock changes are written out, so that tests depend on no zone data.
package struct FixtureZone: ZoneRules {
  /// From an instant on, another offset.
  package struct ClockChange: Hashable, Sendable {
    /// Seconds since 1970-01-01T00:00:00Z.
    package let seconds: Int
    /// Seconds east of UTC from then on.
    package let offset: Int

    package init(seconds: Int, offset: Int) {
      self.seconds = seconds
      self.offset = offset
    }
  }

  package let name: String?
  /// Seconds east of UTC before the first change.
  package let firstOffset: Int
  /// In order of time.
  package let changes: [ClockChange]

  package init(name: String?, firstOffset: Int, changes: [(seconds: Int, offset: Int)]) {
    self.name = name
    self.firstOffset = firstOffset
    self.changes = changes.map { ClockChange(seconds: $0.seconds, offset: $0.offset) }
    precondition(
      zip(self.changes, self.changes.dropFirst()).allSatisfy { $0.seconds < $1.seconds },
      "clock changes are in order of time")
  }

  package func offset(at seconds: Int) -> Int {
    changes.last { $0.seconds <= seconds }?.offset ?? firstOffset
  }
}

extension FixtureZone {
  /// No clock changes, no offset.
  package static let utc = FixtureZone(name: "UTC", firstOffset: 0, changes: [])

  /// Europe/Berlin, 2024 to 2027: clocks change at 01:00 UTC.
  package static let berlin = FixtureZone(
    name: "Europe/Berlin", firstOffset: 3600,
    changes: [
      (1_711_846_800, 7200), (1_729_990_800, 3600), (1_743_296_400, 7200), (1_761_440_400, 3600),
      (1_774_746_000, 7200), (1_792_890_000, 3600), (1_806_195_600, 7200), (1_824_944_400, 3600),
    ])

  /// America/New_York, 2024 to 2027: clocks change at 02:00 local time.
  package static let newYork = FixtureZone(
    name: "America/New_York", firstOffset: -18_000,
    changes: [
      (1_710_054_000, -14_400), (1_730_613_600, -18_000), (1_741_503_600, -14_400),
      (1_762_063_200, -18_000), (1_772_953_200, -14_400), (1_793_512_800, -18_000),
      (1_805_007_600, -14_400), (1_825_567_200, -18_000),
    ])

  /// Africa/Cairo, 2024 to 2027: clocks change at midnight, so a day may begin at 01:00 and an
  /// evening has 23:00 to 24:00 twice.
  package static let cairo = FixtureZone(
    name: "Africa/Cairo", firstOffset: 7200,
    changes: [
      (1_714_082_400, 10_800), (1_730_408_400, 7200), (1_745_532_000, 10_800),
      (1_761_858_000, 7200), (1_776_981_600, 10_800), (1_793_307_600, 7200),
      (1_809_036_000, 10_800), (1_824_757_200, 7200),
    ])
}
