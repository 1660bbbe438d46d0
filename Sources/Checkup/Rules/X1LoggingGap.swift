import JournalCore

extension CheckupRule {
  /// Many days are not logged; holds no other rule back.
  static let loggingGap = CheckupRule(
    id: "X1", level: .none,
    condition: """
      Something was recorded, and fewer than \(Threshold.loggedDays) of the last \
      \(Threshold.sparseDays) days are twitching or logged clear.
      """,
    basis: "some days not logged",
    sources: [],
    holds: { facts, _ in
      facts.history.recordedDays.count(through: facts.day) > 0
        && facts.coverage(nil, in: facts.last(Threshold.sparseDays)) < Threshold.loggedDays
    },
    evidence: { facts, _ in
      let window = facts.last(Threshold.sparseDays)
      let logged = facts.coverage(nil, in: window)
      return Evidence(
        "\(logged) of the last \(Threshold.sparseDays) days logged",
        [
          .firstDay: .day(window.lowerBound), .lastDay: .day(window.upperBound),
          .loggedDays: .count(logged), .unrecordedDays: .count(window.count - logged),
        ])
    },
    advice: { _, _ in
      "Some days were not logged. If you recall them, add them as twitching or clear."
    })
}
