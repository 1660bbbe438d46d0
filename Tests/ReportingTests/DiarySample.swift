import JournalCore
import Reporting
import TestSupport

/// The clock and the place of the tests on diaries.
enum DiarySample {
  /// Fri 20 Nov 2026, 21:31 in Berlin, or another time there.
  static func resolver(
    now: String = "2026-11-20T21:31:20+01:00", zone: any ZoneRules = FixtureZone.berlin,
    boundary: DayBoundary = .standard
  ) -> TimeResolver {
    guard let moment = Moment(iso: now) else { preconditionFailure("\(now) is a moment") }
    return TimeResolver(now: moment, zone: zone, boundary: boundary)
  }
}
