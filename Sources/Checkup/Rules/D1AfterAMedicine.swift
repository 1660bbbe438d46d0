import JournalCore

extension CheckupRule {
  /// Twitching that began after a change of medicine. Sources: NHS-TW; src0–src2.
  static let afterAMedicine = CheckupRule(
    id: "D1", level: .book,
    condition: """
      A medicine of a class that can bring twitching on (antidepressant, anti-anxiety, opioid, \
      steroid, oestrogen, stimulant, bronchodilator, lithium, diuretic, or its leaflet says so) \
      started, changed or stopped; no twitching in the \(Threshold.medicineDays) days before, the \
      first within \(Threshold.medicineDays) days after, and at least \
      \(Threshold.medicineTwitchDays) twitching days since. It is over with a week without any, \
      at least \(Threshold.settledClearDays) days of it logged clear. T5 and E6 come first.
      """,
    basis: "NHS: a medicine may be the cause",
    sources: ["NHS-TW", "src0", "src1", "src2"],
    isPossible: { history in
      history.health.medicines.contains { Medicine.Class.twitching.contains($0.medicineClass) }
    },
    yields: { $0.rule == newMedicine.id || $0.rule == strongReaction.id },
    holds: { facts, _ in !changes(facts).isEmpty },
    evidence: { facts, _ in
      guard let change = changes(facts).last else {
        return Evidence("no such change of medicine", [:])
      }
      let since = change.day...facts.day
      let days = facts.twitchDays(nil, in: since)
      return Evidence(
        "\(Exposed(change).words) on \(change.day.words), "
          + "twitching on \(counted(days, "day")) since",
        [
          .exposure: .text(change.name), .course: .text(change.step.pastWord),
          .day: .day(change.day), .twitchDays: .count(days),
        ]
      ).spanning(facts.history.twitching.bouts(in: since, area: nil))
    },
    advice: { evidence, _ in
      let medicine = evidence.text(.exposure) ?? "a medicine"
      let day = evidence.day(.day).map { " on \($0.words)" } ?? ""
      let isStopped = evidence.text(.course) == Medicine.Step.stop.pastWord
      return "It began after \(medicine) changed\(day). Ask your pharmacist or prescriber."
        + (isStopped ? "" : " Keep taking it until you have spoken.")
    })

  private static func changes(_ facts: Facts) -> [Medicine] {
    let series = facts.history.twitching.series(nil)
    return facts.health.medicines.filter { medicine in
      guard Medicine.Class.twitching.contains(medicine.medicineClass), medicine.day <= facts.day,
        let first = series.twitchDays.next(after: medicine.day - 1),
        first - medicine.day <= Threshold.medicineDays, first <= facts.day
      else { return false }
      let before = medicine.day - Threshold.medicineDays...medicine.day - 1
      return facts.twitchDays(nil, in: medicine.day...facts.day) >= Threshold.medicineTwitchDays
        && facts.twitchDays(nil, in: before) == 0
        && !series.hasSettled(between: first, and: facts.day)
    }
  }
}
