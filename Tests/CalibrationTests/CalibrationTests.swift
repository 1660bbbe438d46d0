import Analysis
import JournalCore
import Statistics
import Testing

@testable import Calibration

/// The calibration measures what it says, on a handful of journals.
struct CalibrationTests {
  private static let small = Scenario("small", weeks: 8)

  @Test func `one thread and two give the same bytes`() async {
    let single = JournalRun(journals: 2, threads: 1)
    let double = JournalRun(journals: 2, threads: 2)
    let strong = Scenario("strong", weeks: 8, effects: CalibrationPlan.pair(4))
    #expect(
      await LevelStudy(Self.small).row(single, seed: 3)
        == LevelStudy(Self.small).row(double, seed: 3))
    #expect(
      await FindingStudy(strong).row(single, seed: 3)
        == FindingStudy(strong).row(double, seed: 3))
  }

  @Test
  func `a p-value of a trigger that does nothing lies from 0 to 1, half of them below a half`() {
    let simulator = JournalSimulator(Self.small, seed: 11)
    let ps = (0..<4).flatMap { journal in
      LevelStudy.tests(simulator.journal(journal).diary).compactMap { $0?.twoSided }
    }
    #expect(ps.count > 200)
    #expect(ps.allSatisfy { (0...1).contains($0) })
    let below = Double(ps.count { $0 < 0.5 }) / Double(ps.count)
    #expect((0.4...0.6).contains(below), "\(below)")
  }

  @Test func `a very strong trigger is found, shown after three Mondays, and nothing beside it`() {
    let scenario = Scenario(
      "strong", weeks: 8, rate: 3, effects: [SimulatedEffect(.caffeine, ratio: 6)])
    let journal = JournalSimulator(scenario, seed: 1).journal(0)
    let look = FindingStudy(scenario).outcome(of: journal)
    #expect(look.ours.found == [true])
    #expect(look.ours.wrong == 0)
    #expect(look.pearson.found == [true])
    #expect(MondayStudy(scenario).outcome(of: journal).shown.last?.found == [true])
  }

  @Test func `an interval of a true ratio is checked against that ratio`() {
    let effects = [SimulatedEffect(.caffeine, ratio: 4)]
    let journal = JournalSimulator(Scenario("strong", rate: 3, effects: effects), seed: 2).journal(
      0)
    let study = CoverageStudy(Scenario("strong", rate: 3, effects: effects))
    #expect(study.outcome(of: journal).isCovered == [true])
    let far = SimulatedJournal(diary: journal.diary, logRatios: [-1])
    #expect(study.outcome(of: far).isCovered == [false])
  }

  @Test func `the tables cover the worlds, spans and truths that are promised`() {
    let names = CalibrationPlan.sections.map { Set($0.scenarios.map(\.name)) }
    #expect(names.count == 6)
    for world in SimulatedWorld.broken {
      let rows = CalibrationPlan.sections.filter { $0.scenarios.contains { $0.world == world } }
      #expect(rows.count >= 2, "\(world)")
    }
    let findings = CalibrationPlan.findings.scenarios
    for weeks in [8, 12, 26] {
      for ratio in [2, 1.5] {
        #expect(
          findings.contains { $0.weeks == weeks && $0.effects == CalibrationPlan.pair(ratio) })
      }
      #expect(findings.contains { $0.weeks == weeks && $0.effects == CalibrationPlan.alcohol })
      #expect(findings.contains { $0.weeks == weeks && $0.effects.isEmpty })
    }
    #expect(CalibrationPlan.mondays.scenarios.allSatisfy { $0.weeks == 26 })
    for section in CalibrationPlan.sections {
      #expect(Set(section.scenarios.map(\.name)).count == section.scenarios.count)
    }
  }
}
