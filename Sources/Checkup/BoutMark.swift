import JournalCore

/// What a bout was like, as far as rules ask for it.
enum BoutMark: Hashable, Sendable, CaseIterable {
  case eyeForcedShut
  /// Hard to open, or both eyes clamped.
  case eyeHardToOpen
  /// Bother or impact as Q1 asks for.
  case troublesome
  /// Bother alone, as V1 asks for, of a movement with an urge.
  case troublesomeUrge
  case rhythmic, smack, urge
  /// Without a pause for as long as L1 asks for on more than one day.
  case unbrokenHours
  /// Without a pause for a day.
  case unbrokenDay

  /// The marks of an episode that lasted so many seconds, as far as that is known.
  static func of(_ episode: Episode, seconds: Int?) -> Set<BoutMark> {
    let bother = episode.bother.map { $0 >= Threshold.troublesomeBother } ?? false
    let impact = episode.impact.map { $0 >= Threshold.troublesomeImpact } ?? false
    let hasUrge = episode.character.contains(.urge)
    let unbroken = episode.isUnbroken == true ? seconds ?? 0 : 0
    let marks: [(BoutMark, Bool)] = [
      (.eyeForcedShut, episode.eye == .forcedShut),
      (.eyeHardToOpen, episode.eye == .hardOpen || episode.eye == .bothClamp),
      (.troublesome, bother || impact), (.troublesomeUrge, hasUrge && bother),
      (.rhythmic, episode.character.contains(.rhythmic)),
      (.smack, episode.character.contains(.smack)), (.urge, hasUrge),
      (.unbrokenHours, unbroken >= Threshold.repeatedUnbrokenSeconds),
      (.unbrokenDay, unbroken >= Threshold.longUnbrokenSeconds),
    ]
    return Set(marks.filter(\.1).map(\.0))
  }
}
