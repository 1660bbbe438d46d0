import JournalCore
import Statistics

/// How the rate of episodes went from day to day: the score test of the trigger analysis with time
/// as the exposure.
///
/// The model is that of ``LatentRateModel`` with level and weekday but without its trend columns,
/// which would explain any slope before it is looked at; the latent rate, which wanders with a
/// memory of days, is what keeps a bad spell from passing for a trend. Time is counted in weeks and
/// centred on level and weekday like any exposure. Of 100 steady simulated journals of 8 to 26 weeks
/// 3 to 5 have a one-sided p below .05, with a memory of weeks (0.85 a day) 7 to 8, and at most 2 one
/// below .01; a doubling over 12 weeks at one episode a day gives p < .05 one time in four.
package struct DailySlope: Hashable, Sendable {
  package let observedDays: Int
  /// One-sided p-values: for a rising and for a falling rate.
  package let rising: Double
  package let falling: Double
  /// From one week to the next; nil where the counts cannot tell.
  package let ratio: RateRatio?

  /// nil without an episode or with too few observed days.
  init?(_ table: ObservationTable, days: DayRange) {
    let observations = table[days]
    let counts = observations.map { $0.isObserved ? Double($0.episodes) : nil }
    guard let first = observations.first?.day,
      let model = LatentRateModel(
        counts: counts, firstWeekday: first.weekday.index, hasTrend: false)
    else { return nil }
    var centring = CalendarCentring(model)
    let time = centring.column(counts.indices.map { Double($0) / 7 }, lag: 0)
    guard let test = model.tests(of: [time])[0] else { return nil }
    observedDays = counts.count { $0 != nil }
    rising = test.more
    falling = test.fewer
    ratio = (RateRatioFit(model, time)?.logRatio).flatMap {
      RateRatio(log: $0.center, $0.interval())
    }
  }
}
