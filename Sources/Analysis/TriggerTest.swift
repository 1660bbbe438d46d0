package import JournalCore
import Statistics

/// One trigger in one look: its lags, whether there is enough to test it, and its p-value.
package struct TriggerTest: Sendable {
  package let trigger: String
  /// The suspect it was declared as; nil in the open family.
  package let suspect: DeclaredSuspect?
  /// The declared lag alone, or lags 0 to 2 of the open family.
  package let lags: [LagTest]
  /// Values known mostly on days with an episode: no comparison is fair.
  package let isRecordedMostlyOnTwitchDays: Bool
  package let shortfall: TriggerShortfall

  package var family: TriggerFamily { suspect == nil ? .open : .suspect }

  /// The lags with enough days; none when the trigger is refused.
  package var testedLags: [LagTest] {
    isRecordedMostlyOnTwitchDays ? [] : lags.filter { $0.passes(TriggerGate.of(family)) }
  }

  package var isTested: Bool { !testedLags.isEmpty }

  /// The lag that is reported: the declared one, or the one with the smallest p-value.
  package var lag: LagTest? {
    let candidates = isTested ? testedLags : lags
    return candidates.min { ($0.test?.twoSided ?? 2) < ($1.test?.twoSided ?? 2) }
  }

  /// The p-value that enters the family: of a suspect with a direction the tilted one, of other
  /// suspects the two-sided one, in the open family the lags combined. nil when not tested.
  package var p: Double? {
    guard isTested else { return nil }
    guard let suspect else { return CauchyCombination.p(testedLags.compactMap(\.test?.twoSided)) }
    guard let test = lag?.test else { return nil }
    switch suspect.direction {
    case .more?: return TiltedLevel.p(declaredTail: test.more)
    case .fewer?: return TiltedLevel.p(declaredTail: test.fewer)
    case nil: return test.twoSided
    }
  }

  /// The direction of the reported lag.
  package var direction: TriggerDirection? {
    lag?.test.map { $0.more < 0.5 ? .more : .fewer }
  }

  /// The one-sided p-value in the found direction, by which findings are put in order: of a suspect
  /// at its lag, in the open family half the combined one.
  var orderingP: Double {
    guard suspect != nil, let test = lag?.test else { return (p ?? 1) / 2 }
    return min(test.more, test.fewer)
  }
}
