import JournalCore

/// Episodes as symptoms; one at two places is two Observations that name each other.
struct FHIREpisodes {
  let identity: FHIRIdentity
  let notes: Bool

  /// What was there, in words: no code for a twitch is confirmed.
  static let twitch = "muscle twitch"

  func observations(_ episode: Episode) -> [FHIRObservation] {
    let key = episode.uid.text
    var first = FHIRObservation.present(
      identity.uid("episode", key), Self.twitch, FHIRTime.period(episode))
    first.identifier = key
    first.issued = episode.enteredAt
    first.bodySite = FHIRValue.bodySite(episode.site, episode.side)
    addJudgement(episode, to: &first)
    addCircumstances(episode, to: &first)
    if notes, let note = episode.note { first.notes = [note] }
    guard let place = episode.togetherWith else { return [first] }
    var second = FHIRObservation.present(
      identity.uid("episode together", key), "\(Self.twitch), the same episode at a second place",
      FHIRTime.period(episode))
    second.issued = episode.enteredAt
    second.bodySite = FHIRValue.bodySite(place, nil)
    second.related = [first.uid]
    first.related = [second.uid]
    return [first, second]
  }

  private func addJudgement(_ episode: Episode, to observation: inout FHIRObservation) {
    if let strength = episode.strength {
      observation.add(.severity, "\(strength.plainText) of 10, as the person felt it")
    }
    for quality in episode.character { observation.add(.quality, quality.rawValue) }
    observation.add(
      "how much it bothered the person, 0 to 10", quantity: episode.bother.map(FHIRValue.score))
    observation.add(
      "how much it got in the way, 0 (not at all) to 4 (stopped the person)",
      quantity: episode.impact.map { FHIRValue.score(Double($0)) })
    observation.add(
      "duration", quantity: episode.duration.map { FHIRValue.quantity($0, "s") })
    observation.add(
      "twitches or bursts in the episode",
      quantity: episode.count.map {
        FHIRValue.quantity(Double($0), "twitches", ucum: "{twitches}")
      })
    if let eye = episode.eye {
      observation.add("eye", String(eye.rawValue.map { $0 == "_" ? " " : $0 }))
    }
    observation.add("without a pause", flag: episode.isUnbroken)
    observation.add("visible to others", flag: episode.isVisible)
    observation.add("went on in sleep", flag: episode.inSleep)
  }

  private func addCircumstances(_ episode: Episode, to observation: inout FHIRObservation) {
    for trigger in episode.suspected {
      observation.add(.exacerbating, "\(trigger) (suspected by the person)")
    }
    for circumstance in episode.circumstances { observation.add("circumstance", circumstance) }
    if episode.precision == .about {
      observation.add("how well the start is known", "roughly")
    }
    if episode.isRecalled {
      observation.add("entered more than 24 hours after its start", flag: true)
    }
    if !episode.defaulted.isEmpty {
      observation.add(
        "taken from the entry before, not observed", episode.defaulted.joined(separator: ", "))
    }
  }
}
