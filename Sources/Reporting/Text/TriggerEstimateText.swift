import Analysis
import JournalCore
import Statistics

/// What one trigger's estimate says in words: never a cause, never a ratio without its interval.
struct TriggerEstimateText {
  let estimate: TriggerEstimate
  let analysis: TriggerAnalysis
  let step: ExposureStep?
  /// From two standard deviations to the step.
  let scale: RatioScale?

  init(_ estimate: TriggerEstimate, in analysis: TriggerAnalysis, settings: JournalSettings) {
    self.estimate = estimate
    self.analysis = analysis
    let step = estimate.highToLow.map {
      ExposureStep(estimate.trigger, spread: $0.step, settings: settings)
    }
    self.step = step
    scale = step.flatMap { step in
      estimate.highToLow.map { RatioScale(from: $0.step, to: step.size) }
    }
  }

  var name: String { TerminalText.safe(estimate.trigger.name) }

  /// `×1.8 per 2 cups [1.2–2.7]`, or what there is too little of.
  var fact: String {
    if estimate.verdict == .notEnoughDays { return missing }
    guard let ratio = stepRatio, let step else { return "no ratio can be told" }
    return RatioText.text(ratio.value, ratio.interval, per: step.per)
  }

  /// The ratio over the step, with its interval.
  var stepRatio: (value: Double, interval: ConfidenceInterval)? {
    guard let scale, let high = estimate.highToLow else { return nil }
    return (scale.ratio(high.ratio), scale.interval(high.interval))
  }

  /// The ratio over the step that would probably have been found.
  private var smallest: Double? {
    guard let scale, let smallest = estimate.smallestDetectable else { return nil }
    return scale.ratio(smallest)
  }

  /// `12 of 28 days needed with a value`.
  private var missing: String {
    if estimate.notes.contains(.recordedMostlyOnTwitchDays) {
      return "known mostly on days with episodes"
    }
    let gate = TriggerGate.of(estimate.family)
    guard let shortfall = estimate.shortfall, !shortfall.isNone else {
      return "too little spread on \(FactText.count(estimate.knownDays, "day"))"
    }
    if shortfall.daysWithValue > 0 {
      return "\(estimate.knownDays) of \(gate.days) days needed with a value"
    }
    return "\(estimate.episodes) of \(gate.episodes) episodes needed on days with a value"
  }

  /// What the numbers are worth, in a few words.
  var verdict: String {
    switch estimate.verdict {
    case .backedByExperiment: "backed by your own experiment"
    case .possiblePattern: "possible pattern, \(when)"
    case .notHeldYet:
      "stands out today; a pattern needs \(MondayLooks.needed) Mondays in a row, so far "
        + String(estimate.heldLooks)
    case .noPattern: companion.map { "moves together with \($0)" } ?? nothingFound
    case .notEnoughDays: shortVerdict
    }
  }

  private var nothingFound: String {
    guard let smallest else { return "no pattern found" }
    return "no pattern found; ×\(RatioText.number(smallest)) would probably have shown"
  }

  private var shortVerdict: String {
    if estimate.notes.contains(.recordedMostlyOnTwitchDays) { return "no fair comparison" }
    guard let shortfall = estimate.shortfall, !shortfall.isNone else { return "nothing to compare" }
    return shortfall.daysWithValue > 0 ? "not enough days yet" : "not enough episodes yet"
  }

  private var companion: String? {
    for case .movesTogetherWith(let other) in estimate.notes { return TerminalText.safe(other) }
    return nil
  }

  /// The best lag is often not the right one in less than 12 weeks, so it is not told then.
  private var isLagCertain: Bool { analysis.observedDays >= WeekSummary.trailingDays }

  /// `same or next day`.
  private var when: String {
    let lag = estimate.reportedLag ?? 0
    guard !isLagCertain else { return SuspectText.lag(lag) }
    return lag < 2 ? "same or next day" : "within two days"
  }

  /// `On days with about 2 more cups`.
  private func occasion(_ more: String) -> String {
    switch (isLagCertain, estimate.reportedLag ?? 0) {
    case (true, 0): "On days with \(more)"
    case (true, 1): "On days after \(more)"
    case (true, _): "Two days after \(more)"
    case (false, 0...1): "With \(more), on the same or the next day,"
    case (false, _): "With \(more), within two days,"
    }
  }

  // MARK: - Sentences

  /// What is to be said below the line; nothing where it says all.
  var details: [String] { finding + absence + notes + belief }

  private var finding: [String] {
    guard estimate.verdict == .possiblePattern || estimate.verdict == .notHeldYet,
      let ratio = stepRatio, let step
    else { return [] }
    let first =
      "\(occasion(step.more)) you logged about "
      + "\(RatioText.number(ratio.value, within: ratio.interval)) times as many episodes (likely "
      + "between \(RatioText.range(ratio.interval, joiner: " and "))), allowing for weekday, trend "
      + "and bad spells\(others)."
    guard estimate.verdict == .possiblePattern else {
      return [first, "It is shown as a pattern once it stood out on three Mondays in a row."]
    }
    return [
      "\(first) About 1 in 10 patterns shown like this is chance. It may still be something else "
        + "that comes with \(name)."
    ] + oneInRange(ratio.interval)
  }

  /// Beside other findings the range may take in no difference at all.
  private func oneInRange(_ interval: ConfidenceInterval) -> [String] {
    guard interval.low <= 1, interval.high >= 1, !others.isEmpty else { return [] }
    return ["The range takes in ×1, no difference: much of it may belong to the others named here."]
  }

  private var others: String {
    let names = estimate.highToLow?.adjustedFor.map { TerminalText.safe($0) } ?? []
    return names.isEmpty ? "" : ", and for \(names.joined(separator: ", "))"
  }

  /// Whether twice as many episodes for the step would probably have been found, by the number that
  /// is shown.
  var wouldShowDoubling: Bool { smallest.map { ($0 * 10).rounded() <= 20 } ?? false }

  /// Whether a doubling would have been seen.
  private var absence: [String] {
    guard estimate.verdict == .noPattern, companion == nil,
      smallest != nil
    else { return [] }
    let cause =
      TriggerDirection.declared(for: estimate.trigger.name) == .fewer ? "less \(name)" : name
    let days = FactText.count(estimate.knownDays, "day")
    return [
      wouldShowDoubling
        ? "If \(cause) doubled your episodes, these \(days) would probably have shown it."
        : "If \(cause) doubled your episodes, these \(days) could easily have missed it."
    ]
  }

  var notes: [String] {
    estimate.notes.compactMap { note in
      switch note {
      case .movesTogetherWith(let other):
        "It moves together with \(TerminalText.safe(other)); your data cannot tell them apart."
      case .mayBeConsequence:
        "This may be a consequence, not a cause: there was \(estimate.direction == .fewer ? "less" : "more") "
          + "of it on the days after episodes, too."
      case .recordedMostlyOnTwitchDays:
        "It is known on most days with episodes and on few without, so it would look like a "
          + "trigger whatever it is. Record it on quiet days too:  twj day"
      case .tooLittleSpread: nil
      }
    }
  }

  var belief: [String] {
    guard let belief = estimate.belief else { return [] }
    let episodes = FactText.count(belief.episodes, "episode")
    let head = "You suspected \(name) in \(belief.suspectedEpisodes) of \(episodes)"
    guard let high = belief.high, let low = belief.low, estimate.verdict != .notEnoughDays else {
      return ["\(head); too few days to compare."]
    }
    let found = estimate.verdict == .possiblePattern ? "see above" : "not distinguishable"
    return [
      "\(head). Episodes a day on high days \(RateText.text(high)), on low days "
        + "\(RateText.text(low)): \(found)."
    ]
  }
}
