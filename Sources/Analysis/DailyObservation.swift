package import JournalCore

/// What the journal says of one day; what it does not say is missing, never zero.
package struct DailyObservation: Sendable {
  package let day: LocalDay
  /// How the day was closed; nil when it was not.
  package let closing: DayRecord.Closing?
  /// Closed more than two days later.
  package let isRecalled: Bool
  /// Whether anything was stated: closed, or only in part by an episode, an amount or an answer.
  package let isRecorded: Bool
  /// Nothing was stated but that nobody recalls the day.
  package let isForgotten: Bool
  /// nil when it is unknown whether there were episodes.
  package let tally: EpisodeTally?
  private let isStated: Bool
  /// nil where nothing is known of any trigger.
  private let columns: TriggerColumns?
  /// The place of the day in the columns.
  private let offset: Int

  init(
    day: LocalDay, record: DayRecord?, boundary: DayBoundary, tally: EpisodeTally?,
    columns: TriggerColumns?, offset: Int
  ) {
    self.day = day
    closing = record?.closed
    isRecalled = record?.isRecalled(boundary: boundary) ?? false
    isStated = columns?.isStated(at: offset) ?? false
    isForgotten = record?.isOnlyForgotten ?? false
    isRecorded = record.map { !$0.isOnlyForgotten } ?? false || tally != nil || isStated
    self.tally = tally ?? (closing == nil ? nil : EpisodeTally.none)
    self.columns = columns
    self.offset = offset
  }

  /// A day of which nothing is known.
  package init(day: LocalDay) {
    self.init(day: day, record: nil, boundary: .standard, tally: nil, columns: nil, offset: 0)
  }

  /// The day's value of each trigger in its unit; a missing key is unknown.
  package var exposures: [String: Double] { columns?.known(at: offset) ?? [:] }

  /// The triggers whose value was stated rather than taken as zero.
  package var stated: Set<String> { isStated ? columns?.stated(at: offset) ?? [] : [] }

  /// The day's value of a trigger in its unit; nil is unknown.
  package func value(of trigger: String) -> Double? { columns?.value(of: trigger, at: offset) }

  /// Whether the day had an episode, had none, or is unknown.
  package var status: DayStatus {
    guard let tally else { return .unknown }
    return tally.records > 0 ? .twitched : .clear
  }

  /// Whether the day may enter a rate: closed, and not from memory.
  package var isObserved: Bool { closing != nil && !isRecalled }
}

extension DailyObservation: Hashable {
  package static func == (left: DailyObservation, right: DailyObservation) -> Bool {
    left.day == right.day && left.closing == right.closing && left.isRecalled == right.isRecalled
      && left.isRecorded == right.isRecorded && left.tally == right.tally
      && left.exposures == right.exposures && left.stated == right.stated
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(day)
    hasher.combine(closing)
    hasher.combine(tally)
  }
}

extension DailyObservation {
  /// Records of episodes; 0 also where unknown.
  package var records: Int { tally?.records ?? 0 }
  /// Episodes with bouts that belong together counted once; 0 also where unknown.
  package var episodes: Int { tally?.episodes ?? 0 }
  /// The sum of the known durations, in seconds; 0 also where unknown.
  package var duration: Double { tally?.knownDuration ?? 0 }
  /// Records without a duration.
  package var unknownDurations: Int { tally?.unknownDurations ?? 0 }
  /// Records by side.
  package var left: Int { tally?.left ?? 0 }
  package var right: Int { tally?.right ?? 0 }
  package var both: Int { tally?.both ?? 0 }
}
