import Analysis

/// How the rate of several weeks is written beside another one.
struct PeriodText {
  private let places: Int

  /// With as many decimal places as tell the rates apart.
  init(_ periods: PeriodRate...) {
    places = RateText.places(forLargest: periods.compactMap { $0.rate?.rate }.max() ?? 0)
  }

  /// `1.2 episodes a day (likely between 0.9 and 1.6; 52 observed days)`, or `no episodes (likely
  /// below 0.1 a day; 52 observed days)`; without the noun where the sentence has had it.
  func rate(_ period: PeriodRate, hasNoun: Bool) -> String {
    guard let rate = period.rate else { return "no observed day" }
    let days = FactText.count(period.observedDays, "observed day")
    let high = RateText.text(rate.interval.high, places: places)
    guard period.episodes > 0 else {
      return "\(hasNoun ? "no episodes" : "none") (likely below \(high) a day; \(days))"
    }
    let value = RateText.text(rate.rate, places: places) + (hasNoun ? " episodes a day" : "")
    let low = RateText.text(rate.interval.low, places: places)
    return "\(value) (likely between \(low) and \(high); \(days))"
  }

  /// What is missing before weeks can be compared.
  static func shortfall(_ shortfall: WeekShortfall) -> String {
    let are = shortfall.missing == 1 ? "is" : "are"
    return "Not enough days yet: \(FactText.count(shortfall.missing, "more week")) with at least 4 "
      + "observed days \(are) needed (\(shortfall.weeks) of \(WeekShortfall.neededWeeks) so far)."
  }
}
