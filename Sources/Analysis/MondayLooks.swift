package import JournalCore

/// The looks of the last three Mondays, replayed; what is found at all three is shown.
///
/// A look on a Monday uses the days up to the Sunday before and what had been entered by its end.
/// Looking every week and showing whatever turns up finds a false trigger in four of ten half-years
/// without any; three looks in a row in about one of eight.
package struct MondayLooks: Sendable {
  /// The latest first; as many as could matter, at most three.
  package private(set) var looks: [TriggerLook] = []
  private let day: LocalDay

  package static let needed = 3

  /// No look yet at the Mondays up to a day.
  init(upTo day: LocalDay) { self.day = day }

  /// Replays the Mondays up to a day; an earlier one only while something was found at the later,
  /// and in it only the families of what was found.
  package init(
    upTo day: LocalDay, diary: (LocalDay) -> TriggerDiary?,
    suspects: (LocalDay) -> [DeclaredSuspect]
  ) {
    self.init(upTo: day)
    while let sunday = next, let seen = diary(sunday) {
      look(ModelledDiary(seen), suspects: suspects(sunday))
    }
  }

  /// The last day of the next look that could matter, one week earlier than the last one.
  var next: LocalDay? {
    looks.count < Self.needed && !families.isEmpty ? day.monday - 7 * looks.count - 1 : nil
  }

  /// The last day of the earliest look.
  static func earliest(upTo day: LocalDay) -> LocalDay { day.monday - 7 * (needed - 1) - 1 }

  /// Looks at what was seen on the ``next`` day.
  mutating func look(_ seen: ModelledDiary, suspects: [DeclaredSuspect]) {
    looks.append(TriggerLook(seen, suspects: suspects, families: families))
  }

  /// The families of what was found last; all before the first look.
  private var families: [TriggerFamily] {
    guard let last = looks.last else { return [.suspect, .open] }
    let found = last.tests.filter { last.found.contains($0.trigger) }.map(\.family)
    return [.suspect, .open].filter(found.contains)
  }

  /// At how many of the last looks in a row a trigger was found, always in the same direction and as
  /// the same suspect or as none.
  package func held(_ trigger: String) -> Int {
    guard let latest = looks.first?.test(of: trigger) else { return 0 }
    return looks.prefix { look in
      guard look.found.contains(trigger), let test = look.test(of: trigger) else { return false }
      return test.direction == latest.direction && test.suspect == latest.suspect
    }.count
  }

  /// Whether it was found at all three and stood on its own at the last.
  package func isShown(_ trigger: String) -> Bool {
    held(trigger) == Self.needed && looks.first?.kept.contains(trigger) == true
  }

  /// The same for a test of today; what held for another lag or another declaration does not count.
  func held(_ test: TriggerTest) -> Int { isSame(test) ? held(test.trigger) : 0 }

  func isShown(_ test: TriggerTest) -> Bool { isSame(test) && isShown(test.trigger) }

  private func isSame(_ test: TriggerTest) -> Bool {
    looks.first?.test(of: test.trigger)?.suspect == test.suspect
  }
}
