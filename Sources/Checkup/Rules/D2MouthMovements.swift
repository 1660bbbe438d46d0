import JournalCore

extension CheckupRule {
  /// Mouth movements while a dopamine-blocking medicine is taken. Source: TD.
  static let mouthMovements = CheckupRule(
    id: "D2", level: .book,
    condition: """
      A dopamine-blocking medicine that is taken, and an episode since its first record in \
      which the lips smacked or puckered.
      """,
    basis: "mouth movements with such a medicine",
    sources: ["TD"],
    isPossible: { history in
      history.twitching.days(with: .smack) != nil
        && history.health.medicines.contains { $0.medicineClass == .dopamineBlocking }
    },
    holds: { facts, _ in !movements(facts).isEmpty },
    evidence: { facts, _ in
      let bouts = movements(facts)
      let names = facts.taken([.dopamineBlocking]).map(\.name).joined(separator: ", ")
      return Evidence(
        "\(counted(bouts.count, "episode")) of smacking or puckering"
          + (names.isEmpty ? "" : " while taking \(names)"),
        [.episodes: .count(bouts.count), .exposure: .text(names)]
      ).spanning(bouts)
    },
    advice: { _, _ in
      "Please mention these mouth movements to your prescriber. "
        + "Do not stop the medicine on your own."
    })

  private static func movements(_ facts: Facts) -> [Bout] {
    let names = Set(facts.taken([.dopamineBlocking]).map { $0.name.lowercased() })
    let first = facts.health.medicines.first { medicine in
      medicine.medicineClass == .dopamineBlocking && names.contains(medicine.name.lowercased())
    }
    guard let first, first.day <= facts.day else { return [] }
    return facts.bouts(.smack, in: first.day...facts.day)
  }
}
