/// One bout of twitching at one site.
package struct Episode: JournalRecord {
  /// How exactly the start is known: to the minute, roughly, or only the day.
  package enum Precision: String, Hashable, Sendable, CaseIterable {
    case exact, about, day
  }

  /// What the movement is like.
  package enum Quality: String, Hashable, Sendable, CaseIterable {
    case flicker, pull, rhythmic, smack, jerk, urge
  }

  /// What the eye does during the bout.
  package enum EyeClosure: String, Hashable, Sendable, CaseIterable {
    case forcedShut = "forced_shut"
    case hardOpen = "hard_open"
    case bothClamp = "both_clamp"
  }

  package var id: Int?
  package var uid: UID
  package var startedAt: Moment
  package var precision: Precision
  /// Seconds, more than 0 and at most 31 days; nil is unknown.
  package var duration: Double?
  package var isOngoing: Bool?
  package var site: Site
  package var side: Side?
  /// Twitches or bursts in the bout, 1–999; nil is one bout.
  package var count: Int?
  /// 0–10.
  package var strength: Double?
  /// 0–10.
  package var bother: Double?
  /// 0–4.
  package var impact: Int?
  package var character: [Quality]
  package var eye: EyeClosure?
  /// Truly without a pause.
  package var isUnbroken: Bool?
  package var isVisible: Bool?
  package var inSleep: Bool?
  package var togetherWith: Site?
  /// What was going on at that moment, without the `+` it was typed with.
  package var circumstances: [String]
  /// Triggers the person believes set it off, without the `?`.
  package var suspected: [String]
  /// Names of fields filled from the last entry, not observed.
  package var defaulted: [String]
  package var note: String?
  package var enteredAt: Moment
  /// Why it is kept but left out of every count, day and rule.
  package var excludeReason: String?

  package init(uid: UID, startedAt: Moment, site: Site, enteredAt: Moment) {
    self.uid = uid
    self.startedAt = startedAt
    precision = .exact
    self.site = site
    character = []
    circumstances = []
    suspected = []
    defaulted = []
    self.enteredAt = enteredAt
  }

  /// The longest duration, 31 days in seconds.
  package static let longestDuration: Double = 31 * 86_400

  /// Entered more than 24 hours after its start.
  package var isRecalled: Bool { enteredAt.seconds - startedAt.seconds > 86_400 }

  /// Whether it takes part in counts, days and rules.
  package var counts: Bool { excludeReason == nil }

  package static let kind = RecordKind.episode
  package var key: String { uid.text }
  package var identity: RecordIdentity { .uid(uid) }
}

extension Episode {
  package static let fields = [
    Field("uid", .uid, required: true), Field("started_at", .moment, required: true),
    Field("precision", .choice(Precision.words)), Field("duration_s", .number(0...longestDuration)),
    Field("ongoing", .flag), Field("site", .text(limit: FieldLimit.name), required: true),
    Field("side", .choice(Side.words)), Field("count", .whole(1...999)),
    Field("strength", .number(0...10)), Field("bother", .number(0...10)),
    Field("impact", .whole(0...4)), Field("character", .words(Quality.words)),
    Field("eye", .choice(EyeClosure.words)), Field("unbroken", .flag), Field("visible", .flag),
    Field("in_sleep", .flag), Field("together_with", .text(limit: FieldLimit.name)),
    Field("circumstances", .words(nil)), Field("suspected", .words(nil)),
    Field("defaulted", .words(nil)), Field("note", .text(limit: FieldLimit.note)),
    Field("entered_at", .moment), Field("exclude_reason", .text(limit: FieldLimit.line)),
  ]

  package var values: [FieldValue] {
    [
      .text(uid.text), .moment(startedAt), .text(precision.rawValue), FieldValue(duration),
      FieldValue(isOngoing), .text(site.slug), FieldValue(side), FieldValue(count),
      FieldValue(strength), FieldValue(bother), FieldValue(impact),
      .words(character.map(\.rawValue)), FieldValue(eye), FieldValue(isUnbroken),
      FieldValue(isVisible), FieldValue(inSleep), FieldValue(togetherWith?.slug),
      .words(circumstances), .words(suspected), .words(defaulted), FieldValue(note),
      .moment(enteredAt), FieldValue(excludeReason),
    ]
  }

  package init<Reader: FieldReader>(reading reader: inout Reader) throws(FieldError) {
    let fields = Self.fields
    uid = try reader.uid(fields[0])
    startedAt = try reader.moment(fields[1])
    precision = try reader.optionalChoice(fields[2]) ?? .exact
    duration = try reader.optionalNumber(fields[3])
    isOngoing = try reader.optionalFlag(fields[4])
    site = Site(slug: try reader.text(fields[5]))
    side = try reader.optionalChoice(fields[6])
    count = try reader.optionalWhole(fields[7])
    strength = try reader.optionalNumber(fields[8])
    bother = try reader.optionalNumber(fields[9])
    impact = try reader.optionalWhole(fields[10])
    character = try reader.choices(fields[11])
    eye = try reader.optionalChoice(fields[12])
    isUnbroken = try reader.optionalFlag(fields[13])
    isVisible = try reader.optionalFlag(fields[14])
    inSleep = try reader.optionalFlag(fields[15])
    togetherWith = try reader.optionalText(fields[16]).map(Site.init(slug:))
    circumstances = try reader.words(fields[17])
    suspected = try reader.words(fields[18])
    defaulted = try reader.words(fields[19])
    note = try reader.optionalText(fields[20])
    enteredAt = try reader.optionalMoment(fields[21]) ?? startedAt
    excludeReason = try reader.optionalText(fields[22])
    guard duration != 0 else {
      throw FieldError(
        field: "duration_s", problem: .contradiction("a duration is more than 0 seconds"))
    }
  }
}
