import Analysis
import JournalCore

/// `episodes.csv`: every episode that counts, one a row.
struct CSVEpisodes {
  /// One episode and what its day says.
  final class Row: Sendable {
    let episode: Episode
    let area: Area?
    let day: Day
    let isEdited: Bool

    init(episode: Episode, area: Area?, day: Day, isEdited: Bool) {
      self.episode = episode
      self.area = area
      self.day = day
      self.isEdited = isEdited
    }
  }

  /// What an episode's row says of its day.
  struct Day: Sendable {
    let day: LocalDay
    /// Values by trigger name, in the built-in units; a missing key is unknown.
    let exposures: [String: Double]
    /// Slugs of the symptoms that began that day.
    let symptoms: [String]
  }

  /// The episodes of the range by their start; those left out of counts are not there.
  static func rows(_ source: CSVSource, editedUIDs: Set<String>) -> [Row] {
    rows(source.journal.episodes, source, editedUIDs: editedUIDs)
  }

  /// The same for other episodes than those the source was made with.
  static func rows(
    _ episodes: [Episode], _ source: CSVSource, editedUIDs: Set<String>
  ) -> [Row] {
    let days = days(source)
    var rows: [Row] = []
    for episode in episodes where episode.counts {
      let day = source.boundary.day(of: episode.startedAt)
      guard source.days.contains(day) else { continue }
      rows.append(
        Row(
          episode: episode, area: source.vocabulary.area(of: episode.site),
          day: days[day - source.days.lowerBound],
          isEdited: !editedUIDs.isEmpty && editedUIDs.contains(episode.uid.text)))
    }
    return rows.sorted(by: comesFirst)
  }

  /// Whether a row stands before another one.
  static func comesFirst(_ row: Row, _ other: Row) -> Bool {
    let (seconds, others) = (row.episode.startedAt.seconds, other.episode.startedAt.seconds)
    return seconds == others ? row.episode.uid < other.episode.uid : seconds < others
  }

  /// One for each day of the range; a trigger that the person gave another unit has no value here.
  private static func days(_ source: CSVSource) -> [Day] {
    let triggers = source.triggers.map(\.trigger).filter {
      $0.unit == TriggerVocabulary.named($0.name)?.unit
    }
    let names = Set(triggers.map(\.name))
    return source.observations.map { observation in
      Day(
        day: observation.day,
        exposures: observation.exposures.filter { names.contains($0.key) },
        symptoms: source.symptomWords(on: observation.day))
    }
  }

  /// The 29 columns in their fixed order, and the note where it is asked for.
  static func table(notes: Bool) -> CSVTable<Row> {
    CSVTable(
      "episodes", "one episode of twitching in each row",
      time + place + judgement + day + entry + (notes ? [note] : []))
  }

  private static let time: [CSVField<Row>] = [
    CSVField("episode_id", .string, "permanent identity of the episode") {
      .text($0.episode.uid.text)
    },
    CSVField(
      "started_at", .datetime,
      "start, with the UTC offset as lived; 12:00 stands in where only the day is known"
    ) { .moment($0.episode.startedAt) },
    CSVField("local_day", .date, "day the episode counts to") { .day($0.day.day) },
    CSVField("weekday", .string, "weekday of local_day, Mon to Sun") {
      .text($0.day.day.weekday.abbreviation)
    },
    CSVField("local_time", .string, "clock time of the start, HH:MM; empty where unknown") {
      $0.episode.precision == .day ? .null : .text($0.episode.startedAt.local.clock.text)
    },
    CSVField(
      "time_precision", .string, "how well the start is known: exact, about, or day (the day only)"
    ) { .text($0.episode.precision.rawValue) },
    CSVField("duration_s", .number, unit: "s", "how long it lasted") {
      FieldValue($0.episode.duration)
    },
    CSVField("ongoing", .boolean, "not over yet when it was last recorded") {
      FieldValue($0.episode.isOngoing)
    },
  ]

  private static let place: [CSVField<Row>] = [
    CSVField("site", .string, "where: lip, eyelid, calf ..., or a place of the person's own") {
      .text($0.episode.site.slug)
    },
    CSVField("site_area", .string, "part of the body the site belongs to: MOUTH, EYE ...") {
      FieldValue($0.area)
    },
    CSVField("side", .string, "left, right, both or middle") { FieldValue($0.episode.side) },
    CSVField("count", .integer, "twitches or bursts in the episode") {
      FieldValue($0.episode.count)
    },
  ]

  private static let judgement: [CSVField<Row>] = [
    CSVField("strength_0_10", .number, unit: "0-10", "how strong, 0 to 10, as the person felt it") {
      FieldValue($0.episode.strength)
    },
    CSVField("bother_0_10", .number, unit: "0-10", "how much it bothered the person, 0 to 10") {
      FieldValue($0.episode.bother)
    },
    CSVField("impact_0_4", .integer, unit: "0-4", "how much it got in the way, 0 to 4") {
      FieldValue($0.episode.impact)
    },
    CSVField("character", .string, "flicker, pull, rhythmic, smack, jerk, urge") {
      .words($0.episode.character.map(\.rawValue))
    },
    CSVField(
      "eye_closure", .string, "what the eye did: forced_shut, hard_open or both_clamp"
    ) { FieldValue($0.episode.eye) },
    CSVField("unbroken", .boolean, "truly without a pause") { FieldValue($0.episode.isUnbroken) },
    CSVField("circumstances", .string, "what was going on, in the person's words") {
      .words($0.episode.circumstances)
    },
    CSVField("suspected_by_person", .string, "what the person believes set it off") {
      .words($0.episode.suspected)
    },
  ]

  private static let day: [CSVField<Row>] = [
    CSVField("caffeine_mg_day", .number, unit: "mg", "caffeine of that day") {
      FieldValue($0.day.exposures["caffeine"])
    },
    CSVField(
      "sleep_h_night_before", .number, unit: "h", "sleep of the night that ended that day"
    ) { FieldValue($0.day.exposures["sleep"]) },
    CSVField("stress_0_10_day", .number, unit: "0-10", "highest stress of that day, 0 to 10") {
      FieldValue($0.day.exposures["stress"])
    },
    CSVField("alcohol_g_day", .number, unit: "g", "alcohol of that day") {
      FieldValue($0.day.exposures["alcohol"])
    },
    CSVField("symptoms", .string, "symptoms that began that day") { .words($0.day.symptoms) },
  ]

  private static let entry: [CSVField<Row>] = [
    CSVField("entered_at", .datetime, "when it was recorded") { .moment($0.episode.enteredAt) },
    CSVField(
      "entry_delay_min", .integer, unit: "min",
      "whole minutes from the start to recording it; empty where only the day is known"
    ) { FieldValue($0.episode.entryDelay) },
    CSVField("recalled", .boolean, "recorded more than 24 hours after its start") {
      .flag($0.episode.isRecalled)
    },
    CSVField("edited", .boolean, "changed after it was first recorded") { .flag($0.isEdited) },
  ]

  private static let note = CSVField<Row>("note", .string, "the person's own words") {
    FieldValue($0.episode.note)
  }
}

extension Episode {
  /// Whole minutes from the start to the entry; nil where the time of the start is unknown.
  fileprivate var entryDelay: Int? {
    precision == .day ? nil : (enteredAt.seconds - startedAt.seconds).floorDivided(by: 60)
  }
}
