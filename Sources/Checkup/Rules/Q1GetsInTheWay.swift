import JournalCore

extension CheckupRule {
  /// It gets in the way. Sources: src3, MLP (severe).
  static let getsInTheWay = CheckupRule(
    id: "Q1", level: .book,
    condition: """
      Bother of \(Int(Threshold.troublesomeBother)) or more of 10, or impact of \
      \(Threshold.troublesomeImpact) or more of 4, on at least \(Threshold.troublesomeDays) of \
      \(Threshold.sparseDays) days.
      """,
    basis: "it bothers, and that is enough",
    sources: ["src3", "MLP"],
    isPossible: { history in history.twitching.days(with: .troublesome) != nil },
    holds: { facts, _ in
      facts.days(.troublesome, in: facts.last(Threshold.sparseDays)) >= Threshold.troublesomeDays
    },
    evidence: { facts, _ in
      let window = facts.last(Threshold.sparseDays)
      let days = facts.days(.troublesome, in: window)
      return Evidence(
        "it bothered much or got in the way on \(days) of the last \(Threshold.sparseDays) days",
        [.days: .count(days)]
      ).spanning(facts.bouts(.troublesome, in: window))
    },
    advice: { _, _ in
      "It is getting in the way. That alone is a good reason to ask for help."
    })
}
