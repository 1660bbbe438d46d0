/// Whether an episode that was just logged is a reason to offer the face–arms–speech check
/// (`checkup.md` 3).
package struct FaceCheckOffer: Hashable, Sendable {
  /// What is new about the episode.
  package enum Reason: Hashable, Sendable {
    case firstInFace
    case newArea(Area)
    case newSide(Side, Area)
    case strong(Double)
    /// A headache or numbness was entered the same day.
    case symptom(String)
  }

  /// What was stored when the episode was logged.
  package struct Known: Hashable, Sendable {
    /// Whether an episode that counts is stored in the area, and anywhere in the face.
    package var hasArea = false
    package var hasFace = false
    /// Left and right, as far as an episode of that side or of both is stored in the area.
    package var sides: [Side] = []
    /// Entered today.
    package var symptoms: [Symptom] = []
    /// Made today.
    package var checks: [FaceCheck] = []
    /// Episodes entered today.
    package var episodes: [Episode] = []

    package init() {}

    /// Takes in a stored episode that counts: its area, nil for a site that is not defined any
    /// more, and its side.
    package mutating func note(_ other: Area?, _ side: Side?, for area: Area) {
      guard let other else { return }
      if other.isPartOfFace { hasFace = true }
      guard other == area else { return }
      hasArea = true
      for side in FaceCheckOffer.sides(side) where !sides.contains(side) { sides.append(side) }
    }

    /// Whether no other stored episode could change what is offered after this one.
    package func isEnough(for episode: Episode) -> Bool {
      hasArea && FaceCheckOffer.sides(episode.side).allSatisfy(sides.contains)
    }
  }

  /// The first reason that no check of today has answered.
  package let reason: Reason

  /// nil where there is no reason, or none that is newer than the last check of today.
  ///
  /// - Parameters:
  ///   - episode: The episode that was logged.
  ///   - area: Its area; nil for a site that is not defined any more.
  ///   - known: What was stored before it.
  package init?(_ episode: Episode, area: Area?, known: Known) {
    let lastCheck = known.checks.compactMap(\.id).max()
    let reasons =
      Self.places(episode, area, known) + Self.strength(episode, known, after: lastCheck)
      + Self.symptoms(known, after: lastCheck)
    guard let first = reasons.first else { return nil }
    reason = first
  }

  /// From here on an episode counts as strong.
  package static let strong: Double = 7

  /// Slugs of the symptoms that are a reason.
  package static let symptoms: Set<String> = ["headache", "numb_one_side", "numb_lip", "feet_numb"]

  /// The sides that a side says something about.
  private static func sides(_ side: Side?) -> [Side] {
    switch side {
    case .left?: [.left]
    case .right?: [.right]
    case .both?: [.left, .right]
    case .middle?, nil: []
    }
  }

  /// A place that had no episode before is newer than any check.
  private static func places(_ episode: Episode, _ area: Area?, _ known: Known) -> [Reason] {
    guard let area else { return [] }
    if area.isPartOfFace, !known.hasFace { return [.firstInFace] }
    if !known.hasArea { return [.newArea(area)] }
    let new = sides(episode.side).first { !known.sides.contains($0) }
    return new.map { [.newSide($0, area)] } ?? []
  }

  /// A strong episode is no news after a check that followed one as strong.
  private static func strength(
    _ episode: Episode, _ known: Known, after check: Int?
  ) -> [Reason] {
    guard let strength = episode.strength, strength >= strong else { return [] }
    let isAnswered = known.episodes.contains { other in
      guard let check, let id = other.id, let past = other.strength else { return false }
      return id < check && past >= strength
    }
    return isAnswered ? [] : [.strong(strength)]
  }

  private static func symptoms(_ known: Known, after check: Int?) -> [Reason] {
    known.symptoms.filter { symptom in
      symptoms.contains(symptom.symptom) && (check ?? 0) < symptom.id ?? .max
    }.suffix(1).map { .symptom($0.symptom) }
  }
}
