import JournalCore
import Reporting
import Testing

/// An import that leaves more suspects open than can count at a time.
struct SuspectImportTests {
  private let day = JournalJSONSample.today

  private func journal(_ suspects: [Suspect], hasDay: Bool = true) -> Journal {
    var journal = Journal()
    journal.suspects = suspects
    if hasDay { journal.days = [DayRecord(day: day - 9)] }
    return journal
  }

  private func suspect(_ trigger: String, _ lag: Int = 0, ended: Bool = false) -> Suspect {
    Suspect(trigger: trigger, lagDays: lag, declaredOn: day - 3, endedOn: ended ? day : nil)
  }

  private func warnings(
    _ existing: Journal, _ incoming: Journal, replace: Bool = false
  ) -> [ImportWarning] {
    ImportPlan(existing: existing, incoming: incoming, replace: replace).warnings
  }

  @Test func `more than five are stored and warned of, with those that count`() {
    let plan = ImportPlan(
      existing: journal([suspect("water")]),
      incoming: journal([suspect("screen"), suspect("exercise")]), replace: false)
    #expect(
      plan.warnings == [
        .tooManySuspects(
          counting: ["caffeine", "sleep", "stress", "alcohol", "exercise"],
          others: ["screen", "water"])
      ])
    #expect(plan.counts[.suspect]?.added == 2)
    #expect(
      ImportText.warning(plan.warnings[0])
        == "only 5 suspects count at a time: caffeine, sleep, stress, alcohol, exercise; "
        + "not screen, water. To end one:  twj suspect end exercise")
  }

  @Test func `up to five, ended ones and another lag of one trigger are no reason to warn`() {
    let five = [suspect("water"), suspect("water", 2), suspect("screen", ended: true)]
    #expect(warnings(journal([]), journal(five)).isEmpty)
    #expect(warnings(journal(five), journal([suspect("stress", 1)])).isEmpty)
    let own = ["water", "screen", "exercise", "menses", "nicotine"].map { suspect($0) }
    #expect(warnings(Journal(), journal(own, hasDay: false)).isEmpty)
    #expect(warnings(Journal(), journal(own)).count == 1)
  }

  @Test func `what the file ends or takes out no longer counts`() {
    let many = journal([suspect("water"), suspect("screen")])
    #expect(warnings(many, journal([suspect("screen", ended: true)])).isEmpty)
    #expect(warnings(many, journal([suspect("nicotine")]), replace: true).isEmpty)
    #expect(warnings(many, many).count == 1)
  }
}
