import Analysis
import JournalCore
import TestSupport

@testable import Reporting

/// Journals whose triggers are known: coffee brings episodes, sleep and stress do not, alcohol was
/// answered too seldom.
enum TriggerSample {
  /// The weeks before Monday of ``WeekSample``.
  static func journal(weeks: Int = 16, effect: Bool = true, seed: UInt64 = 5) -> Journal {
    var generator = SplitMix64(seed: seed)
    var journal = Journal()
    for day in (-7 * weeks)..<0 {
      let cups = Int.random(in: 0...4, using: &generator)
      let base = effect ? cups : Int.random(in: 0...4, using: &generator)
      let count = max(0, base + Int.random(in: -1...1, using: &generator))
      WeekSample.close(&journal, day, .complete)
      WeekSample.amounts(
        &journal, day,
        [
          "caffeine": Double(cups) * 95,
          "sleep": 6 + Double(Int.random(in: 0...4, using: &generator)) / 2,
          "stress": Double(Int.random(in: 0...10, using: &generator)),
        ])
      for number in 0..<count {
        WeekSample.episode(&journal, day, 8 + number, 0, seconds: nil)
      }
    }
    return journal
  }

  static func analysis(_ journal: Journal, ignoringSuspects: Bool = false) -> TriggerAnalysis {
    let first = JournalSpan.firstDay(of: journal, boundary: .standard)
    let list = SuspectList(stored: journal.suspects, firstDay: first)
    return TriggerAnalysis(
      DiaryHistory(journal, boundary: .standard, asOf: WeekSample.monday),
      declared: ignoringSuspects ? .none : .journal(list),
      vocabulary: Vocabulary(journal: journal).triggers, episodes: journal.episodes)
  }

  static func text(
    _ journal: Journal, ignoringSuspects: Bool = false, style: Style = .pipe
  ) -> TriggersText {
    TriggersText(
      analysis(journal, ignoringSuspects: ignoringSuspects), settings: JournalSettings(),
      style: style)
  }
}
