import Foundation
import JournalCore
import Testing

@testable import Analysis

/// The numbers of a second program: `Reference/natural_variation.json`, with the script beside it.
struct VariationNumbers: Decodable {
  struct Range: Decodable {
    let mean: Double
    let dispersion: Double
    let low: Int
    let high: Int
  }

  struct Band: Decodable {
    let low: Double
    let high: Double
    let dispersion: Double
    let weeks: Int
  }

  struct Case: Decodable {
    /// Observed days and episodes of each week.
    let weeks: [[Int]]
    let days: Int
    let band: Band?
  }

  let ranges: [Range]
  let bands: [Case]

  static func load() throws -> VariationNumbers {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Reference/natural_variation.json")
    return try JSONDecoder().decode(VariationNumbers.self, from: Data(contentsOf: file))
  }
}

/// The band in which a week is expected, against a second program and its own gates.
struct NaturalVariationTests {
  /// A week's rate from so many observed days with episodes on the first of them.
  private func week(days: Int, episodes: Int) -> WeekRate {
    var diary = Diary()
    for day in 0..<days { diary.close(day) }
    for number in 0..<episodes {
      diary.episode(Diary.moment(number % days, 12)) { $0.precision = .day }
    }
    return WeekRate(observations: diary.table(0...6).observations)
  }

  @Test func `ranges of counts agree with a second program`() throws {
    for range in try VariationNumbers.load().ranges {
      let own = PredictedCount(mean: range.mean, dispersion: range.dispersion)
        .range(holding: 0.95)
      #expect(own == range.low...range.high, "mean \(range.mean), D \(range.dispersion)")
    }
  }

  @Test func `bands agree with a second program`() throws {
    for one in try VariationNumbers.load().bands {
      let weeks = one.weeks.map { week(days: $0[0], episodes: $0[1]) }
      let own = NaturalVariation(before: weeks, observedDays: one.days)
      #expect((own == nil) == (one.band == nil))
      guard let own, let band = one.band else { continue }
      #expect(abs(own.low - band.low) < 1e-12 && abs(own.high - band.high) < 1e-12)
      #expect(abs(own.dispersion - band.dispersion) < 1e-9 * band.dispersion)
      #expect(own.weeks == band.weeks)
    }
  }

  @Test func `a band needs four weeks with a rate before and four days in the week`() {
    let full = week(days: 7, episodes: 7)
    let short = week(days: 3, episodes: 3)
    let four = [full, full, full, full]
    #expect(NaturalVariation(before: four, observedDays: 4) != nil)
    #expect(NaturalVariation(before: four, observedDays: 3) == nil)
    #expect(NaturalVariation(before: Array(four.dropFirst()) + [short], observedDays: 7) == nil)
    #expect(NaturalVariation(before: four + [short], observedDays: 7)?.weeks == 4)
  }

  @Test func `weeks without an episode do not make one episode surprising`() throws {
    let quiet = Array(repeating: week(days: 7, episodes: 0), count: 8)
    let band = try #require(NaturalVariation(before: quiet, observedDays: 7))
    #expect(band.low == 0 && band.high > 0)
    #expect(band.position(ofEpisodes: 0) == .within)
    #expect(band.position(ofEpisodes: 1) == .within)
    #expect(band.position(ofEpisodes: 7) == .above)
  }

  @Test func `a week at either end of its band is within it`() throws {
    let steady = Array(repeating: week(days: 7, episodes: 21), count: 8)
    let band = try #require(NaturalVariation(before: steady, observedDays: 7))
    let ends = (low: Int((band.low * 7).rounded()), high: Int((band.high * 7).rounded()))
    #expect(band.position(ofEpisodes: ends.low) == .within)
    #expect(band.position(ofEpisodes: ends.high) == .within)
    #expect(band.position(ofEpisodes: ends.low - 1) == .below)
    #expect(band.position(ofEpisodes: ends.high + 1) == .above)
    #expect(ends.low > 0 && ends.low < 21 && 21 < ends.high)
  }

  @Test func `five hundred episodes a day have a band`() throws {
    let busy = [3400, 3600, 3500, 3550].map { week(days: 7, episodes: $0) }
    let band = try #require(NaturalVariation(before: busy, observedDays: 7))
    #expect(band.low > 450 && band.high < 550 && band.low < band.high)
  }
}
