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
    /// The cells of the day and its weekday.
    let names: [UInt8]
    /// The cells of what was stated for it, in the built-in units.
    let amounts: [UInt8]
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
      let day = observation.day
      return Day(
        names: CSVWriter.cells {
          $0.add(day)
          $0.add(day.weekday.abbreviation)
        },
        amounts: CSVWriter.cells {
          for name in ["caffeine", "sleep", "stress", "alcohol"] {
            $0.add(names.contains(name) ? observation.exposures[name] : nil)
          }
        },
        symptoms: source.symptomWords(on: day))
    }
  }

  /// The 29 columns in their fixed order, and the note where it is asked for.
  static func table(notes: Bool) -> CSVTable<Row> {
    let fields = time + place + judgement + day + entry + (notes ? [note] : [])
    let cells = fields.map(\.cells)
    return CSVTable(
      "episodes", "one episode of twitching in each row", fields.flatMap(\.columns)
    ) { row, writer in
      for some in cells { some.write(row, &writer) }
    }
  }

  private static let time: [CSVEpisodeField] = [
    CSVEpisodeField("episode_id", .string, "permanent identity of the episode") {
      $1.add($0.episode.uid)
    },
    CSVEpisodeField(
      "started_at", .datetime,
      "start, with the UTC offset as lived; 12:00 stands in where only the day is known"
    ) { $1.add($0.episode.startedAt) },
    CSVEpisodeField([
      CSVColumn("local_day", .date, "day the episode counts to"),
      CSVColumn("weekday", .string, "weekday of local_day, Mon to Sun"),
    ]) { $1.addCells($0.day.names) },
    CSVEpisodeField("local_time", .string, "clock time of the start, HH:MM; empty where unknown") {
      $1.add($0.episode.precision == .day ? nil : $0.episode.startedAt.local.clock)
    },
    CSVEpisodeField(
      "time_precision", .string, "how well the start is known: exact, about, or day (the day only)"
    ) { $1.add($0.episode.precision.rawValue) },
    CSVEpisodeField("duration_s", .number, unit: "s", "how long it lasted") {
      $1.add($0.episode.duration)
    },
    CSVEpisodeField("ongoing", .boolean, "not over yet when it was last recorded") {
      $1.add($0.episode.isOngoing)
    },
  ]

  private static let place: [CSVEpisodeField] = [
    CSVEpisodeField("site", .string, "where: lip, eyelid, calf ..., or a place of the person's own")
    {
      $1.add($0.episode.site.slug)
    },
    CSVEpisodeField("site_area", .string, "part of the body the site belongs to: MOUTH, EYE ...") {
      $1.add($0.area?.rawValue)
    },
    CSVEpisodeField("side", .string, "left, right, both or middle") {
      $1.add($0.episode.side?.rawValue)
    },
    CSVEpisodeField("count", .integer, "twitches or bursts in the episode") {
      $1.add($0.episode.count)
    },
  ]

  private static let judgement: [CSVEpisodeField] = [
    CSVEpisodeField(
      "strength_0_10", .number, unit: "0-10", "how strong, 0 to 10, as the person felt it"
    ) {
      $1.add($0.episode.strength)
    },
    CSVEpisodeField(
      "bother_0_10", .number, unit: "0-10", "how much it bothered the person, 0 to 10"
    ) {
      $1.add($0.episode.bother)
    },
    CSVEpisodeField("impact_0_4", .integer, unit: "0-4", "how much it got in the way, 0 to 4") {
      $1.add($0.episode.impact)
    },
    CSVEpisodeField("character", .string, "flicker, pull, rhythmic, smack, jerk, urge") {
      $1.add($0.episode.character.map(\.rawValue))
    },
    CSVEpisodeField(
      "eye_closure", .string, "what the eye did: forced_shut, hard_open or both_clamp"
    ) { $1.add($0.episode.eye?.rawValue) },
    CSVEpisodeField("unbroken", .boolean, "truly without a pause") {
      $1.add($0.episode.isUnbroken)
    },
    CSVEpisodeField("circumstances", .string, "what was going on, in the person's words") {
      $1.add($0.episode.circumstances)
    },
    CSVEpisodeField("suspected_by_person", .string, "what the person believes set it off") {
      $1.add($0.episode.suspected)
    },
  ]

  private static let day: [CSVEpisodeField] = [
    CSVEpisodeField([
      CSVColumn("caffeine_mg_day", .number, unit: "mg", "caffeine of that day"),
      CSVColumn(
        "sleep_h_night_before", .number, unit: "h", "sleep of the night that ended that day"),
      CSVColumn(
        "stress_0_10_day", .number, unit: "0-10", "highest stress of that day, 0 to 10"),
      CSVColumn("alcohol_g_day", .number, unit: "g", "alcohol of that day"),
    ]) { $1.addCells($0.day.amounts) },
    CSVEpisodeField("symptoms", .string, "symptoms that began that day") {
      $1.add($0.day.symptoms)
    },
  ]

  private static let entry: [CSVEpisodeField] = [
    CSVEpisodeField("entered_at", .datetime, "when it was recorded") {
      $1.add($0.episode.enteredAt)
    },
    CSVEpisodeField(
      "entry_delay_min", .integer, unit: "min",
      "whole minutes from the start to recording it; empty where only the day is known"
    ) { $1.add($0.episode.entryDelay) },
    CSVEpisodeField("recalled", .boolean, "recorded more than 24 hours after its start") {
      $1.add($0.episode.isRecalled)
    },
    CSVEpisodeField("edited", .boolean, "changed after it was first recorded") {
      $1.add($0.isEdited)
    },
  ]

  private static let note = CSVEpisodeField("note", .string, "the person's own words") {
    $1.add($0.episode.note)
  }
}

extension Episode {
  /// Whole minutes from the start to the entry; nil where the time of the start is unknown.
  fileprivate var entryDelay: Int? {
    precision == .day ? nil : (enteredAt.seconds - startedAt.seconds).floorDivided(by: 60)
  }
}
