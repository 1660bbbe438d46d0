import Analysis
import JournalCore

/// What all tables are made from: the records of the range, joined by day.
struct CSVSource {
  let journal: Journal
  let days: DayRange
  let boundary: DayBoundary
  /// One for each day of the range, in order.
  let observations: [DailyObservation]
  /// Every trigger that may have values: built in, the person's own, and those switched off.
  let triggers: [CSVTrigger]
  let vocabulary: Vocabulary
  /// Symptoms by the day they began.
  let symptoms: [LocalDay: [Symptom]]

  /// For a journal loaded in part, `firstStated` tells the first day of each trigger in the whole one.
  init(
    journal: Journal, days: DayRange, boundary: DayBoundary,
    firstStated: [String: LocalDay] = [:]
  ) {
    let vocabulary = Vocabulary(journal: journal)
    let whole = Self.withAllTriggers(journal)
    self.journal = journal
    self.days = days
    self.boundary = boundary
    self.vocabulary = vocabulary
    observations =
      ObservationTable(
        journal: whole, days: days, boundary: boundary, firstStated: firstStated
      ).observations
    triggers = CSVTrigger.all(whole.triggers)
    symptoms = Dictionary(grouping: journal.symptoms.filter { $0.startedAt != nil }) {
      $0.startedAt.map(boundary.day) ?? days.lowerBound
    }
  }

  /// The slugs of the symptoms that began on a day, in the order of their start.
  func symptomWords(on day: LocalDay) -> [String] {
    let symptoms = (symptoms[day] ?? []).sorted {
      ($0.startedAt?.seconds ?? 0, $0.uid) < ($1.startedAt?.seconds ?? 0, $1.uid)
    }
    return Self.distinct(symptoms.map(\.symptom))
  }

  /// The words without repetitions, each where it stands first.
  static func distinct(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }

  /// The journal with its own and the built-in triggers as they are exported.
  static func withAllTriggers(_ journal: Journal) -> Journal {
    var whole = journal
    whole.triggers = Vocabulary(journal: journal).triggers.map(exported)
    return whole
  }

  /// A trigger that was switched off keeps its stated values, but silence no longer means zero.
  private static func exported(_ trigger: TriggerDefinition) -> TriggerDefinition {
    guard !trigger.isActive else { return trigger }
    var copy = trigger
    copy.isActive = true
    copy.missingRule = .unknown
    return copy
  }
}
