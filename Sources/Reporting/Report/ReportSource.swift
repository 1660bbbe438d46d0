package import Analysis
package import Checkup
package import JournalCore

/// What a report is made from: the journal, the days asked for, and what the program says of them.
package struct ReportSource: Sendable {
  /// What the person chose.
  package struct Options: Hashable, Sendable {
    /// What the person wants to ask.
    package var questions: [String]
    /// With the person's own notes.
    package var notes: Bool
    /// With the code of the symptom.
    package var code: Bool
    /// How clock times are written.
    package var clock: ClockForm

    package init(
      questions: [String] = [], notes: Bool = false, code: Bool = false,
      clock: ClockForm = .hours24
    ) {
      self.questions = questions
      self.notes = notes
      self.code = code
      self.clock = clock
    }
  }

  let journal: Journal
  let days: DayRange
  let boundary: DayBoundary
  let checkup: CheckupResult
  let triggers: TriggerAnalysis
  let options: Options
  let programVersion: String
  /// The days asked for and, as far as the journal has them, those they are compared with.
  let table: ObservationTable
  /// The weeks and days as `twj chart` shows them.
  let chart: DayChart
  /// The episodes of the days that count, by their start.
  let episodes: [Episode]

  /// How many periods before are shown.
  static let earlierPeriods = 3

  /// `journal` is the whole one; `checkup` and `triggers` are as of the last of the days.
  package init(
    journal: Journal, days: DayRange, boundary: DayBoundary, checkup: CheckupResult,
    triggers: TriggerAnalysis, options: Options = Options(), programVersion: String
  ) {
    self.journal = journal
    self.days = days
    self.boundary = boundary
    self.checkup = checkup
    self.triggers = triggers
    self.options = options
    self.programVersion = programVersion
    let first = JournalSpan.firstDay(of: journal, boundary: boundary) ?? days.lowerBound
    let compared = days.lowerBound - Self.earlierPeriods * days.count
    let begin = max(min(compared, days.lowerBound - WeekSummary.trailingDays), first)
    table = ObservationTable(
      journal: journal, days: min(begin, days.lowerBound)...days.upperBound, boundary: boundary)
    chart = DayChart(journal: journal, asked: days, today: days.upperBound, boundary: boundary)
    episodes = journal.episodes
      .filter { $0.counts && days.contains(boundary.day(of: $0.startedAt)) }
      .sorted { ($0.startedAt.seconds, $0.uid) < ($1.startedAt.seconds, $1.uid) }
  }

  /// The day everything is told as of.
  var asOf: LocalDay { days.upperBound }

  /// One for each of the days.
  var observations: ArraySlice<DailyObservation> { table[days] }

  /// The first day of which the journal says anything.
  var firstDay: LocalDay? { JournalSpan.firstDay(of: journal, boundary: boundary) }

  /// The days before those asked for, as far as they are compared with.
  var usualDays: DayRange {
    (days.lowerBound - WeekSummary.trailingDays)...(days.lowerBound - 1)
  }

  var settings: JournalSettings { JournalSettings(journal.settings) }

  func day(of episode: Episode) -> LocalDay { boundary.day(of: episode.startedAt) }

  /// The changes of medicines up to the last day, in order.
  var medicines: [Medicine] {
    journal.medicines.filter { $0.day <= asOf }
      .sorted { ($0.day.number, $0.name, $0.uid) < ($1.day.number, $1.name, $1.uid) }
  }
}
