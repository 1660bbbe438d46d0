import Analysis
import RealModule
import Statistics

/// What apps do: Pearson's correlation of a trigger's value with the day's count, and its p-value
/// as if days had nothing to do with each other.
struct PearsonTest {
  /// From -1 to 1.
  let correlation: Double
  /// Two-sided, by Student's t.
  let p: Double

  /// nil for fewer than 4 pairs or a side on which nothing varies.
  init?(_ diary: TriggerDiary, _ values: [Double?], lag: Int) {
    var (xs, ys): ([Double], [Double]) = ([], [])
    for (day, count) in diary.counts.enumerated() where day >= lag {
      guard let count, let value = values[day - lag] else { continue }
      xs.append(value)
      ys.append(count)
    }
    guard xs.count >= 4, let meanX = Average.mean(of: xs), let meanY = Average.mean(of: ys)
    else { return nil }
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    for (x, y) in zip(xs, ys) {
      xx += (x - meanX) * (x - meanX)
      yy += (y - meanY) * (y - meanY)
      xy += (x - meanX) * (y - meanY)
    }
    guard xx > 0, yy > 0 else { return nil }
    correlation = xy / .sqrt(xx * yy)
    let freedom = Double(xs.count - 2)
    let rest = max(1 - correlation * correlation, .leastNormalMagnitude)
    p = StudentT(degreesOfFreedom: freedom).twoSided(correlation * .sqrt(freedom / rest))
  }
}
