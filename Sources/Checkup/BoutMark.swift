import JournalCore

/// What a bout was like, as far as rules ask for it.
enum BoutMark: UInt16, Hashable, Sendable, CaseIterable {
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
}

/// The marks of one bout.
struct BoutMarks: Hashable, Sendable {
  private var bits: UInt16 = 0

  private init(bits: UInt16) { self.bits = bits }

  /// The marks of an episode that lasted so many seconds, 0 where nobody knows.
  init(_ episode: Episode, seconds: Int) {
    let bothers = episode.bother.map { $0 >= Threshold.troublesomeBother } ?? false
    let hinders = episode.impact.map { $0 >= Threshold.troublesomeImpact } ?? false
    let hasUrge = episode.character.contains(.urge)
    let unbroken = episode.isUnbroken == true ? seconds : 0
    insert(.eyeForcedShut, if: episode.eye == .forcedShut)
    insert(.eyeHardToOpen, if: episode.eye == .hardOpen || episode.eye == .bothClamp)
    insert(.troublesome, if: bothers || hinders)
    insert(.troublesomeUrge, if: hasUrge && bothers)
    insert(.rhythmic, if: episode.character.contains(.rhythmic))
    insert(.smack, if: episode.character.contains(.smack))
    insert(.urge, if: hasUrge)
    insert(.unbrokenHours, if: unbroken >= Threshold.repeatedUnbrokenSeconds)
    insert(.unbrokenDay, if: unbroken >= Threshold.longUnbrokenSeconds)
  }

  var isEmpty: Bool { bits == 0 }

  func contains(_ mark: BoutMark) -> Bool { bits & (1 << mark.rawValue) != 0 }

  func union(_ other: BoutMarks) -> BoutMarks { BoutMarks(bits: bits | other.bits) }

  private mutating func insert(_ mark: BoutMark, if isMet: Bool) {
    if isMet { bits |= 1 << mark.rawValue }
  }
}
