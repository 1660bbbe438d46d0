import JournalCore

extension CheckupRule {
  /// The eye closes with it. Sources: MAYO-EYE, NICE-127, CC-HFS; src0.
  static let eyeCloses = CheckupRule(
    id: "S2", level: .book,
    condition: """
      Within \(Threshold.eyeClosureDays) days: an eye forced fully shut in at least \
      \(Threshold.forcedShutEpisodes) episodes, or hard to open or both eyes clamped in at least \
      \(Threshold.hardToOpenEpisodes).
      """,
    basis: "Mayo Clinic: the lid closes fully",
    sources: ["MAYO-EYE", "NICE-127", "CC-HFS", "src0"],
    isPossible: { history in
      [BoutMark.eyeForcedShut, .eyeHardToOpen].contains { history.twitching.days(with: $0) != nil }
    },
    holds: { facts, _ in
      let window = facts.within(Threshold.eyeClosureDays)
      return facts.episodes(.eyeForcedShut, in: window) >= Threshold.forcedShutEpisodes
        || facts.episodes(.eyeHardToOpen, in: window) >= Threshold.hardToOpenEpisodes
    },
    evidence: { facts, _ in
      let window = facts.within(Threshold.eyeClosureDays)
      let shut = facts.bouts(.eyeForcedShut, in: window)
      let hard = facts.bouts(.eyeHardToOpen, in: window)
      return Evidence(
        "the eye forced shut in \(counted(shut.count, "episode")), hard to open or both clamped "
          + "in \(hard.count)", [.episodes: .count((shut + hard).count)]
      ).spanning(shut + hard)
    },
    advice: { _, _ in
      "Your eye closes with it. Please book a visit, and do not drive while it interferes."
    })
}
