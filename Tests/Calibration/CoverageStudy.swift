import Analysis
import JournalCore
import Statistics

/// How often the 95 % interval of a true rate ratio holds it, each allowing for the others, and how
/// often one two-sided test alone finds it.
package struct CoverageStudy: Sendable {
  package let scenario: Scenario
  /// The power of one test of each effect that `statistics.md` 2.3 of the project's method names.
  package let expected: [Double]

  /// The journals that its tables of single tests had for a row.
  var expectedJournals: Int { scenario.weeks == 8 ? 1200 : 400 }

  package init(_ scenario: Scenario, expected: [Double] = []) {
    self.scenario = scenario
    self.expected = expected
  }

  /// One entry an effect; nil where the days did not suffice.
  struct Outcome: Hashable, Sendable {
    var isCovered: [Bool?]
    var isFound: [Bool?]
    var isFoundByPearson: [Bool?]
  }

  func outcome(of journal: SimulatedJournal) -> Outcome {
    let diary = journal.diary
    let unknown = [Double?](repeating: nil, count: diary.days.count)
    let values = scenario.effects.map { diary.values[$0.exposure.name] ?? unknown }
    let pearson = zip(scenario.effects, values).map { effect, values in
      PearsonTest(diary, values, lag: effect.lag).map { $0.p <= 0.05 }
    }
    let model = LatentRateModel(
      counts: diary.counts, firstWeekday: diary.days.lowerBound.weekday.index)
    let missing = [Bool?](repeating: nil, count: values.count)
    guard let model else {
      return Outcome(isCovered: missing, isFound: missing, isFoundByPearson: pearson)
    }
    var centring = CalendarCentring(model)
    let columns = zip(scenario.effects, values).map { centring.column($1, lag: $0.lag) }
    return Outcome(
      isCovered: columns.indices.map { index in
        var others = columns
        others.remove(at: index)
        let fit = RateRatioFit(model, columns[index], adjustedFor: others)
        return fit.map { Self.covers($0, journal.logRatios[index]) }
      },
      isFound: model.tests(of: columns).map { $0.map { $0.twoSided <= 0.05 } },
      isFoundByPearson: pearson)
  }

  private static func covers(_ fit: RateRatioFit, _ truth: Double) -> Bool {
    let interval = fit.logRatio.interval()
    return interval.low <= truth && truth <= interval.high
  }
}
