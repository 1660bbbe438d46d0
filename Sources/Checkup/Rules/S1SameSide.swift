import JournalCore

extension CheckupRule {
  /// Eye and mouth of one side twitch. Sources: MAYO-EYE, AAO, CC-HFS, NICE-127; src3.
  ///
  /// The site `face` is neither the eye nor the mouth.
  static let sameSide = CheckupRule(
    id: "S1", level: .book,
    condition: """
      Within \(Threshold.sameSideDays) days on the same side, left or right: at least \
      \(Threshold.sameSideEpisodes) episodes at the eye and at least \(Threshold.sameSideEpisodes) \
      at the mouth or neck, or one episode marked as both together.
      """,
    basis: "Mayo Clinic: other parts of the face too",
    sources: ["MAYO-EYE", "AAO", "CC-HFS", "NICE-127", "src3"],
    holds: { facts, _ in [Side.left, .right].contains { isSpread(facts, $0) } },
    evidence: { facts, _ in spread(facts) },
    advice: { evidence, _ in
      "It now shows at the eye and the \(evidence.text(.place) ?? "mouth") on the same side. "
        + "Worth a routine visit; a short video helps."
    })

  private static func isSpread(_ facts: Facts, _ side: Side) -> Bool {
    let window = facts.within(Threshold.sameSideDays)
    if facts.history.twitching.joinsEyeAndMouth(side, in: window) { return true }
    guard facts.episodes(.eye, side: side, in: window) >= Threshold.sameSideEpisodes else {
      return false
    }
    let below = [Area.mouth, .neck].map { facts.episodes($0, side: side, in: window) }
    return below.reduce(0, +) >= Threshold.sameSideEpisodes
  }

  private static func spread(_ facts: Facts) -> Evidence {
    let bouts = facts.history.twitching.bouts(in: facts.within(Threshold.sameSideDays), area: nil)
    let sides = [Side.left, .right].filter { isSpread(facts, $0) }
    let relevant = bouts.filter { bout in
      [.eye, .mouth, .neck].contains(bout.area) && sides.contains { $0 == bout.side }
    }
    let hasMouth = relevant.contains { $0.area == .mouth || $0.together.contains(.mouth) }
    let entries = sides.map { side in
      sideEvidence(side, relevant.filter { $0.side == side }, facts.history.twitching)
    }
    return Evidence(
      entries.isEmpty ? "not so on either side" : entries.map(\.text).joined(separator: "; "),
      [
        .place: .text(hasMouth ? Area.mouth.word : Area.neck.word),
        .firstDay: relevant.map(\.days.lowerBound).min().map { .day($0) } ?? .unknown,
        .lastDay: relevant.map(\.days.upperBound).max().map { .day(min($0, facts.day)) }
          ?? .unknown,
        .sides: .list(entries),
      ])
  }

  /// `first eyelid, then lower lip; 10 and 2 episodes`, or `eyelid 1 episode`.
  private static func order(_ places: [Evidence]) -> String {
    let counts = places.map { $0.count(.episodes) ?? 0 }
    guard places.count > 1, let last = counts.last else {
      return places.map { "\($0.text) \(counted($0.count(.episodes) ?? 0, "episode"))" }.joined()
    }
    let first = counts.dropLast().map { String($0) }.joined(separator: ", ")
    return "first \(places.map(\.text).joined(separator: ", then ")); "
      + "\(first) and \(counted(last, "episode"))"
  }

  /// The places of one side in the order in which they were first recorded there, be it long ago.
  private static func sideEvidence(
    _ side: Side, _ bouts: [Bout], _ twitching: Twitching
  ) -> Evidence {
    let places = [Area.eye, .mouth, .neck].compactMap { area -> Evidence? in
      let here = bouts.filter { $0.area == area }
      guard let first = twitching.firstDay(of: area, side: side), !here.isEmpty else { return nil }
      let word = PlaceWording(here, area: area).word
      return Evidence(
        word,
        [
          .area: .text(area.rawValue), .place: .text(word), .firstDay: .day(first),
          .episodes: .count(here.count),
        ])
    }.sorted { ($0.firstDay?.number ?? 0, $0.text) < ($1.firstDay?.number ?? 0, $1.text) }
    let joined = bouts.filter(\.joinsEyeAndMouth).count
    let together = joined == 0 ? "" : ", \(joined) of them in both places together"
    return Evidence(
      "\(side.rawValue) — \(order(places)) in \(Threshold.sameSideDays) days\(together)",
      [.side: .text(side.rawValue), .places: .list(places), .together: .count(joined)])
  }
}
