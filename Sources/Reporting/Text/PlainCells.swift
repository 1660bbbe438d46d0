import Analysis
import JournalCore

/// Numbers as cells of a tab-separated line; what is unknown is empty.
enum PlainCells {
  static func numbers(_ values: Double?...) -> [String] { values.map { $0?.plainText ?? "" } }

  /// Rate, its limits, and observed days.
  static func period(_ period: PeriodRate?) -> [String] {
    let rate = period?.rate
    return numbers(rate?.rate, rate?.interval.low, rate?.interval.high)
      + [period.map { String($0.observedDays) } ?? ""]
  }
}
