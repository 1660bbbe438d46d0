import JournalCore
import Statistics

/// Makes the columns of all triggers and lags and tests them in one pass.
struct TriggerTesting {
  private struct Candidate {
    let trigger: String
    let suspect: DeclaredSuspect?
    let lags: [Int]

    var family: TriggerFamily { suspect == nil ? .open : .suspect }
  }

  let tests: [TriggerTest]

  init(
    _ diary: TriggerDiary, suspects: [DeclaredSuspect], families: [TriggerFamily],
    model: LatentRateModel?
  ) {
    let declared = Set(suspects.map(\.trigger))
    let candidates =
      suspects.map { Candidate(trigger: $0.trigger, suspect: $0, lags: [$0.lagDays]) }
      + diary.triggers.filter { !declared.contains($0) }
      .map { Candidate(trigger: $0, suspect: nil, lags: [0, 1, 2]) }
    let lagTests = Self.lagTests(candidates, diary, families, model)
    tests = zip(candidates, lagTests).map { candidate, lags in
      TriggerTest(
        trigger: candidate.trigger, suspect: candidate.suspect, lags: lags,
        isRecordedMostlyOnTwitchDays: (families.contains(candidate.family) || !lags.isEmpty)
          && Self.isRecordedMostlyOnTwitchDays(diary, trigger: candidate.trigger),
        shortfall: Self.shortfall(candidate, lags, diary))
    }
  }

  private static func lagTests(
    _ candidates: [Candidate], _ diary: TriggerDiary, _ families: [TriggerFamily],
    _ model: LatentRateModel?
  ) -> [[LagTest]] {
    guard let model else { return candidates.map { _ in [] } }
    let untested = columns(candidates, diary, families, model)
    let asked = zip(candidates, untested).filter { families.contains($0.0.family) }
    var results = model.tests(of: asked.flatMap { $0.1.map(\.column) })[...]
    return zip(candidates, untested).map { candidate, lags in
      guard families.contains(candidate.family) else { return lags }
      let own = results.prefix(lags.count)
      results = results.dropFirst(lags.count)
      return zip(lags, own).map { LagTest(lag: $0.lag, column: $0.column, test: $1) }
    }
  }

  /// The columns of all lags; of a family that is not asked for only as many as show whether it has
  /// anything to test.
  private static func columns(
    _ candidates: [Candidate], _ diary: TriggerDiary, _ families: [TriggerFamily],
    _ model: LatentRateModel
  ) -> [[LagTest]] {
    var centring = CalendarCentring(model)
    let exposures = candidates.map { lagged($0, diary) }
    let asked = candidates.indices.filter { families.contains(candidates[$0].family) }
    var columns = centring.columns(asked.flatMap { exposures[$0] })[...]
    var known: [TriggerFamily] = []
    return zip(candidates, exposures).map { candidate, exposures in
      let isAsked = families.contains(candidate.family)
      guard isAsked || !known.contains(candidate.family) else { return [] }
      let own = isAsked ? columns.prefix(exposures.count) : centring.columns(exposures)[...]
      if isAsked { columns = columns.dropFirst(exposures.count) }
      let lags = zip(candidate.lags, own).map { LagTest(lag: $0, column: $1, test: nil) }
      if !isAsked, !isRecordedMostlyOnTwitchDays(diary, trigger: candidate.trigger),
        lags.contains(where: { $0.passes(TriggerGate.of(candidate.family)) })
      {
        known.append(candidate.family)
      }
      return lags
    }
  }

  /// A trigger's values at each of its lags; none for one without any value.
  private static func lagged(
    _ candidate: Candidate, _ diary: TriggerDiary
  ) -> [LaggedExposure] {
    guard let values = diary.column(of: candidate.trigger) else { return [] }
    let first = firstDay(candidate.suspect, in: diary)
    return candidate.lags.map { LaggedExposure(values, lag: $0, from: first) }
  }

  /// The first day a suspect is tested on, as a place in the calendar: the one after it was
  /// declared, or the diary's first when it was declared before there were data.
  static func firstDay(_ suspect: DeclaredSuspect?, in diary: TriggerDiary) -> Int {
    guard let suspect, suspect.declaredOn > diary.days.lowerBound else { return 0 }
    return suspect.declaredOn - diary.days.lowerBound + 1
  }

  /// Whether the value is known on fewer than 60 % of the days without an episode but on more than
  /// 80 % of those with one.
  private static func isRecordedMostlyOnTwitchDays(
    _ diary: TriggerDiary, trigger: String
  ) -> Bool {
    guard let values = diary.column(of: trigger) else { return false }
    var (quiet, known) = (0, 0)
    var (twitched, knownTwitched) = (0, 0)
    for (count, value) in zip(diary.counts, values) {
      guard let count else { continue }
      if count > 0 {
        twitched += 1
        if value != nil { knownTwitched += 1 }
      } else {
        quiet += 1
        if value != nil { known += 1 }
      }
    }
    guard quiet > 0, twitched > 0 else { return false }
    return Double(known) < 0.6 * Double(quiet) && Double(knownTwitched) > 0.8 * Double(twitched)
  }

  /// What is missing at the lag with the most days.
  private static func shortfall(
    _ candidate: Candidate, _ lags: [LagTest], _ diary: TriggerDiary
  ) -> TriggerShortfall {
    let gate = TriggerGate.of(candidate.family)
    let most = lags.max { $0.column.knownDays < $1.column.knownDays }
    let first = firstDay(candidate.suspect, in: diary)
    let pairs = lags.isEmpty ? diary.pairs(of: candidate.trigger, from: first) : []
    return TriggerShortfall(
      gate: gate, observedDays: diary.observedDays,
      daysWithValue: most?.column.knownDays ?? pairs.count,
      episodes: most.map { Int($0.column.episodes) } ?? Int(pairs.reduce(0) { $0 + $1.count }))
  }
}
