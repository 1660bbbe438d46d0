package import JournalCore
import Statistics

/// The whole analysis of a diary as it stands on its last day: tests, false findings kept rare, and
/// what only moves together with something else taken out.
///
/// Benjamini & Hochberg (1995), J. R. Stat. Soc. B 57, within each family; the order of everything
/// is fixed, so the same diary gives the same bits.
package struct TriggerLook: Sendable {
  package let diary: TriggerDiary
  package let share: FindingShare
  /// Suspects in their order, then the other triggers by name.
  package let tests: [TriggerTest]
  /// The adjusted p-value of each tested trigger within its family.
  package let q: [String: Double]
  /// The triggers found at the family's level, whether or not they only accompany another.
  package let found: Set<String>
  /// Those that stand on their own, strongest first.
  package let kept: [String]
  /// Those that accompany one that was kept, with its name.
  package let companions: [String: String]
  /// nil without an episode or with too few days for any model.
  let model: LatentRateModel?

  /// Looks at a diary with some suspects, at most one for a trigger; nothing is found in a family
  /// that is not asked for.
  package init(
    _ diary: TriggerDiary, suspects: [DeclaredSuspect],
    families: [TriggerFamily] = [.suspect, .open]
  ) {
    self.init(ModelledDiary(diary), suspects: suspects, families: families)
  }

  init(
    _ modelled: ModelledDiary, suspects: [DeclaredSuspect],
    families: [TriggerFamily] = [.suspect, .open]
  ) {
    let (diary, model) = (modelled.diary, modelled.model)
    let tests = TriggerTesting(
      diary, suspects: suspects, families: families, model: model
    ).tests
    let share = FindingShare(
      hasSuspects: !suspects.isEmpty,
      hasOpenTests: tests.contains { $0.family == .open && $0.isTested })
    let q = Self.adjusted(tests)
    let found = Set(
      tests.filter { test in
        let level = test.family == .suspect ? share.suspects : share.open
        return q[test.trigger].map { $0 <= level } ?? false
      }.map(\.trigger))
    let distinct = TriggerDistinctness(tests.filter { found.contains($0.trigger) }, model: model)
    self.diary = diary
    self.model = model
    self.tests = tests
    self.share = share
    self.q = q
    self.found = found
    kept = distinct.kept
    companions = distinct.companions
  }

  package func test(of trigger: String) -> TriggerTest? {
    tests.first { $0.trigger == trigger }
  }

  private static func adjusted(_ tests: [TriggerTest]) -> [String: Double] {
    var q: [String: Double] = [:]
    for family in [TriggerFamily.suspect, .open] {
      let members = tests.filter { $0.family == family }.compactMap { test in
        test.p.map { (test.trigger, $0) }
      }
      for (member, value) in zip(members, FalseDiscovery.adjusted(members.map(\.1))) {
        q[member.0] = value
      }
    }
    return q
  }
}
