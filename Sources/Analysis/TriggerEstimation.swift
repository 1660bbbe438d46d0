import JournalCore
import Statistics

/// Turns one trigger's tests into its verdict, ratio and notes.
struct TriggerEstimation: Sendable {
  let look: TriggerLook
  let mondays: MondayLooks
  private let suspicions: TriggerSuspicions
  /// Of the counts of all observed days.
  private let countRanks: Ranks

  init(look: TriggerLook, mondays: MondayLooks, episodes: [Episode]) {
    self.look = look
    self.mondays = mondays
    suspicions = TriggerSuspicions(episodes)
    countRanks = Ranks(look.diary.counts.compactMap(\.self))
  }

  /// The estimates of some tests, whose ratios are fitted side by side.
  func estimates(
    _ tests: [(test: TriggerTest, trigger: TriggerDefinition)]
  ) -> [TriggerEstimate] {
    let fits = rateRatios(tests.map(\.test))
    return zip(tests, fits).map { estimate($0.test, $0.trigger, $1) }
  }

  private func estimate(
    _ test: TriggerTest, _ trigger: TriggerDefinition, _ fit: RateRatioFit?
  ) -> TriggerEstimate {
    let reported = test.isTested ? test.lag : nil
    let others = others(besides: test)
    let verdict = verdict(test)
    return TriggerEstimate(
      trigger: trigger, family: test.family, suspect: test.suspect, verdict: verdict,
      direction: test.isTested ? test.direction : nil,
      declaredP: test.suspect == nil ? nil : test.p, q: look.q[test.trigger],
      heldLooks: mondays.held(test),
      spearman: spearman(look.diary.pairs(of: test.trigger)),
      knownDays: knownDays(test), episodes: knownEpisodes(test), reportedLag: reported?.lag,
      lags: test.lags.map { lag($0, test, reported: reported?.lag, fit: fit) },
      highToLow: reported.flatMap { lag in
        fit.flatMap { Self.highToLow(lag, $0, besides: others) }
      },
      smallestDetectable: reported.flatMap(Self.smallestDetectable),
      shortfall: verdict == .notEnoughDays ? test.shortfall : nil,
      notes: notes(test, verdict),
      belief: TriggerBelief(test.trigger, suspicions: suspicions, diary: look.diary))
  }

  /// What is shown is decided on Mondays; today's look can only announce.
  private func verdict(_ test: TriggerTest) -> TriggerVerdict {
    guard test.isTested else { return .notEnoughDays }
    if mondays.isShown(test) { return .possiblePattern }
    guard look.kept.contains(test.trigger), !isCompanionOnMonday(test) else { return .noPattern }
    return .notHeldYet
  }

  private func isCompanionOnMonday(_ test: TriggerTest) -> Bool {
    mondays.held(test) == MondayLooks.needed
      && mondays.looks.first?.companions[test.trigger] != nil
  }

  private func notes(_ test: TriggerTest, _ verdict: TriggerVerdict) -> [TriggerNote] {
    var notes: [TriggerNote] = []
    let companion =
      look.companions[test.trigger]
      ?? (isCompanionOnMonday(test) ? mondays.looks.first?.companions[test.trigger] : nil)
    if verdict == .noPattern, let companion { notes.append(.movesTogetherWith(companion)) }
    if verdict == .possiblePattern || verdict == .notHeldYet, isMaybeConsequence(test) {
      notes.append(.mayBeConsequence)
    }
    if test.isRecordedMostlyOnTwitchDays {
      notes.append(.recordedMostlyOnTwitchDays)
    } else if verdict == .notEnoughDays, test.shortfall.isNone {
      notes.append(.tooLittleSpread)
    }
    return notes
  }

  /// Whether the trigger's value of the day after goes with episodes in the same direction, with
  /// p < 0.05 and a statistic at least as large.
  private func isMaybeConsequence(_ test: TriggerTest) -> Bool {
    guard let model = look.model, let values = look.diary.column(of: test.trigger),
      let own = test.lag?.test
    else { return false }
    var centring = CalendarCentring(model)
    let first = TriggerTesting.firstDay(test.suspect, in: look.diary)
    let column = centring.column(values, lag: -1, from: first)
    guard let lead = model.tests(of: [column]).first ?? nil else { return false }
    let (ahead, same) = (model.average(lead.statistics), model.average(own.statistics))
    return lead.twoSided < 0.05 && (ahead > 0) == (same > 0) && abs(ahead) >= abs(same)
  }

  private func lag(
    _ lag: LagTest, _ test: TriggerTest, reported: Int?, fit: RateRatioFit?
  ) -> TriggerEstimate.Lag {
    let isTested = test.testedLags.contains { $0.lag == lag.lag }
    let isReported = lag.lag == reported
    let estimate = isReported ? fit?.logRatio : lag.test?.oneStep
    let interval = isReported || !isTested ? fit?.interval : estimate?.interval()
    return TriggerEstimate.Lag(
      lag: lag.lag, p: isTested ? lag.test?.twoSided : nil,
      logRatio: isTested ? estimate?.center : nil,
      interval: isTested ? interval : nil,
      effectiveDays: lag.column.effectiveDays)
  }

  /// The other findings that the ratio of a finding allows for.
  private func others(besides test: TriggerTest) -> [String] {
    look.kept.contains(test.trigger) ? look.kept.filter { $0 != test.trigger } : []
  }

  /// The rate ratio of the lag that each test reports; nil for one that was not tested.
  private func rateRatios(_ tests: [TriggerTest]) -> [RateRatioFit?] {
    guard let model = look.model else { return tests.map { _ in nil } }
    let questions = tests.map { test -> RateRatioFit.Question? in
      guard test.isTested, let lag = test.lag else { return nil }
      let columns = others(besides: test).compactMap { look.test(of: $0)?.lag?.column }
      return RateRatioFit.Question(lag.column, adjustedFor: columns)
    }
    var fits = RateRatioFit.fits(model, questions.compactMap(\.self))[...]
    return questions.map { $0 == nil ? nil : fits.removeFirst() }
  }

  private static func highToLow(
    _ lag: LagTest, _ fit: RateRatioFit, besides others: [String]
  ) -> TriggerEstimate.HighToLow? {
    let step = 2 * lag.column.spread
    guard step > 0, let interval = fit.interval.scaled(by: step).exponentiated else {
      return nil
    }
    let ratio = fit.logRatio.ratio(over: step)
    guard ratio.isFinite else { return nil }
    return TriggerEstimate.HighToLow(
      ratio: ratio, interval: interval, step: step, adjustedFor: others,
      eValue: EValue.nearerLimit(of: interval))
  }

  /// The ratio over two standard deviations that a test of this precision finds four times in
  /// five: 2.8 standard errors, 1.96 for the level and 0.84 for the power.
  private static func smallestDetectable(_ lag: LagTest) -> Double? {
    guard let estimate = lag.test?.oneStep else { return nil }
    let ratio = estimate.ratio(offset: 2.8 * estimate.standardError, over: 2 * lag.column.spread)
    return ratio.isFinite ? ratio : nil
  }

  private func spearman(_ pairs: [(value: Double, count: Double)]) -> RankCorrelation? {
    let isAlwaysKnown = pairs.count == look.diary.observedDays
    return RankCorrelation.spearman(
      Ranks(pairs.map(\.value)), isAlwaysKnown ? countRanks : Ranks(pairs.map(\.count)))
  }

  private func knownDays(_ test: TriggerTest) -> Int {
    test.lag?.column.knownDays ?? look.diary.pairs(of: test.trigger).count
  }

  private func knownEpisodes(_ test: TriggerTest) -> Int {
    Int(
      test.lag?.column.episodes
        ?? look.diary.pairs(of: test.trigger).reduce(0) { $0 + $1.count })
  }
}
