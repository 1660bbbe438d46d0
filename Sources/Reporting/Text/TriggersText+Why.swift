import Analysis
import JournalCore
import Statistics

extension TriggersText {
  /// Every number of one trigger in words; as plain lines the same words, one a line.
  package func whyLines(_ trigger: String) -> [String] {
    guard let estimate = analysis.estimate(of: trigger) else { return unknown(trigger) }
    let text = text(estimate)
    let sentences =
      [kind(estimate), days(estimate)] + lags(estimate) + tests(estimate) + ratios(text)
      + [looks(estimate), correlation(estimate)].compactMap(\.self) + text.notes + text.belief
    let head = style.encoded("\(text.name): \(text.verdict)")
    return wrapped(head).map { style.bold($0) }
      + (sentences + [method]).flatMap { sentence in
        TerminalText.wrapped(style.encoded(sentence), to: (style.width ?? .max) - 4).enumerated()
          .map { ($0 == 0 ? "  " : "    ") + $1 }
      }
  }

  private func unknown(_ trigger: String) -> [String] {
    let name = TerminalText.safe(trigger)
    return wrapped("\(name): no value on any observed day.").map { style.bold($0) }
      + wrapped("To record one:  twj had \(name) 1", indent: 2)
  }

  private func kind(_ estimate: TriggerEstimate) -> String {
    guard let suspect = estimate.suspect else {
      return "No suspect: looked at among all other triggers, on the same day, the next, and two "
        + "days later."
    }
    let since =
      suspect.isDefault ? "from the first day" : "since \(FactText.day(suspect.declaredOn))"
    return "A suspect \(since): \(SuspectText.lag(suspect.lagDays)), "
      + "\(SuspectText.expectation(suspect.direction))."
  }

  private func days(_ estimate: TriggerEstimate) -> String {
    let gate = TriggerGate.of(estimate.family)
    return "\(FactText.count(estimate.knownDays, "observed day")) with a value and "
      + "\(FactText.count(estimate.episodes, "episode")) on them; needed are \(gate.days) and "
      + "\(gate.episodes), and \(gate.effectiveDays.plainText) days that really carry the "
      + "comparison."
  }

  private func lags(_ estimate: TriggerEstimate) -> [String] {
    estimate.lags.map { lag in
      let lagged = SuspectText.lag(lag.lag)
      let name = lagged.prefix(1).uppercased() + lagged.dropFirst()
      let carrying =
        "\(NumberText.significant(lag.effectiveDays, digits: 3)) days carry the comparison"
      guard let p = lag.p, let logRatio = lag.logRatio, let interval = lag.interval else {
        return "\(name): not tested; \(carrying)."
      }
      return "\(name): p \(NumberText.probability(p)): so much or more, in either direction, comes "
        + "by chance alone that often. The logarithm of the ratio changes by "
        + "\(signed(logRatio)) a \(unit(estimate)) [\(signed(interval.low)) to "
        + "\(signed(interval.high))]; \(carrying)."
    }
  }

  private func tests(_ estimate: TriggerEstimate) -> [String] {
    guard let q = estimate.q else { return ["Not tested."] }
    let family = analysis.estimates.count { $0.family == estimate.family && $0.q != nil }
    let level = estimate.family == .suspect ? analysis.share.suspects : analysis.share.open
    let many =
      "q \(NumberText.probability(q)) among the \(family) "
      + (estimate.family == .suspect ? "suspects" : "other triggers")
      + " looked at together; a finding has at most \(level.plainText)."
    guard let p = estimate.declaredP, estimate.suspect?.direction != nil else { return [many] }
    return [
      "p \(NumberText.probability(p)) with nine tenths of the level in the expected direction and "
        + "one tenth against it.", many,
    ]
  }

  private func ratios(_ text: TriggerEstimateText) -> [String] {
    guard let high = text.estimate.highToLow else { return [] }
    let spread = FactText.amount(high.step, unit: text.estimate.trigger.unit)
    let others = high.adjustedFor.map { TerminalText.safe($0) }.joined(separator: ", ")
    var lines = [
      "\(text.fact); from a low to a high day (two standard deviations, \(spread)) "
        + RatioText.text(high.ratio, high.interval, per: "in all")
        + (others.isEmpty ? "." : ", allowing for \(others).")
    ]
    if high.eValue > 1 {
      lines.append(
        "To explain the limit nearer ×1 away, a hidden cause would have to multiply both the "
          + "trigger and the episodes by about \(RatioText.number(high.eValue)).")
    }
    if let smallest = text.estimate.smallestDetectable {
      lines.append(
        "×\(RatioText.number(smallest)) from a low to a high day would have been found four times "
          + "in five.")
    }
    return lines
  }

  private func looks(_ estimate: TriggerEstimate) -> String? {
    guard estimate.q != nil else { return nil }
    return
      "Found on \(estimate.heldLooks) of the last \(MondayLooks.needed) Mondays in a row, as of each; "
      + "a pattern is shown when all \(MondayLooks.needed) found it."
  }

  private func correlation(_ estimate: TriggerEstimate) -> String? {
    estimate.spearman.map {
      "ρ \(FactText.signed($0.rho)) over \($0.count) days: how far both rise together on the same "
        + "day; a description, not a test."
    }
  }

  private var method: String {
    "How: each day is expected to bring a number of episodes that goes by your usual level, the "
      + "trend, the weekday, and better and worse spells that come and go whatever you took (a "
      + "Poisson rate: Zeger 1988; Davis & Wu 2009). A trigger counts only for what it tells beyond "
      + "that (a score test, averaged over 16 kinds of spells); where many are looked at, chance "
      + "finds are held down after Benjamini & Hochberg (1995)."
  }

  private func unit(_ estimate: TriggerEstimate) -> String {
    switch estimate.trigger.unit {
    case "h": "hour"
    case "0-10": "point"
    case "yes_no": "day with it"
    case let unit: TerminalText.safe(unit)
    }
  }

  private func signed(_ value: Double) -> String {
    (value < 0 ? "−" : "+") + NumberText.significant(abs(value), digits: 3)
  }
}
