import JournalCore

/// Times as FHIR writes them, and what they say of an observation.
enum FHIRTime {
  /// An instant with its offset as lived; in UTC where FHIR cannot write the offset (old ones with
  /// seconds, and beyond 14 hours).
  static func instant(_ moment: Moment) -> String {
    let isWritable = moment.offset % 60 == 0 && abs(moment.offset) <= 14 * 3600
    return (isWritable ? moment : Moment(seconds: moment.seconds, offset: 0)).iso
  }

  /// The whole day.
  static func day(_ day: LocalDay) -> JSONMember {
    JSONMember("effectiveDateTime", .string(day.iso))
  }

  static func moment(_ moment: Moment) -> JSONMember {
    JSONMember("effectiveDateTime", .string(instant(moment)))
  }

  /// Days from the first to the last; nil is not known.
  static func days(from first: LocalDay?, to last: LocalDay?) -> JSONMember {
    period(start: first.map { .string($0.iso) }, end: last.map { .string($0.iso) })
  }

  /// From start to end; an end that is not known is said to be unknown, since a period without an
  /// end means that it goes on. Where only the day is known, both are days.
  static func period(_ episode: Episode) -> JSONMember {
    func text(_ moment: Moment) -> JSONValue {
      .string(episode.precision == .day ? moment.local.day.iso : instant(moment))
    }
    let start = JSONMember("start", text(episode.startedAt))
    if episode.isOngoing == true { return JSONMember("effectivePeriod", .object([start])) }
    guard let duration = episode.duration else {
      return JSONMember("effectivePeriod", .object([start, JSONMember("_end", FHIRValue.unknown)]))
    }
    var end = episode.startedAt
    end.seconds += Int(duration.rounded(.up))
    return JSONMember("effectivePeriod", .object([start, JSONMember("end", text(end))]))
  }

  /// An ongoing symptom is a period without an end; of one that is over only the start is known.
  static func effective(_ symptom: Symptom) -> JSONMember {
    let start = symptom.startedAt.map { JSONValue.string(instant($0)) }
    if symptom.isOngoing {
      return JSONMember(
        "effectivePeriod", start.map { ["start": $0] } ?? ["_start": FHIRValue.unknown])
    }
    return start.map { JSONMember("effectiveDateTime", $0) }
      ?? JSONMember("_effectiveDateTime", FHIRValue.unknown)
  }

  private static func period(start: JSONValue?, end: JSONValue?) -> JSONMember {
    let members = [start.map { JSONMember("start", $0) }, end.map { JSONMember("end", $0) }]
    return JSONMember("effectivePeriod", .object(members.compactMap(\.self)))
  }
}
