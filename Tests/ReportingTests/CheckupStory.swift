import Checkup
import JournalCore

/// A journal for looking at its checkup; day 0 is Sunday, 1 November 2026.
struct CheckupStory {
  var journal = Journal()

  static func day(_ number: Int) -> LocalDay { LocalDay(number: 20_758 + number) }

  static func noon(_ day: Int) -> Moment {
    Moment(seconds: Self.day(day).number * 86_400 + 43_200, offset: 0)
  }

  mutating func twitch(_ days: some Sequence<Int>, _ site: String, _ side: Side? = nil) {
    for day in days {
      var episode = Episode(
        uid: uid("e"), startedAt: Self.noon(day), site: Site(slug: site),
        enteredAt: Self.noon(day))
      episode.side = side
      journal.episodes.append(episode)
    }
  }

  mutating func close(_ days: some Sequence<Int>) {
    for day in days {
      journal.days.append(
        DayRecord(day: Self.day(day), closed: DayRecord.Closing.none, closedAt: Self.noon(day)))
    }
  }

  mutating func symptom(_ slug: String, _ day: Int, _ side: Side? = nil) {
    var symptom = Symptom(
      uid: uid("s"), symptom: slug, startedAt: Self.noon(day), enteredAt: Self.noon(day))
    symptom.side = side
    journal.symptoms.append(symptom)
  }

  mutating func visit(_ day: Int, _ who: String, covers: [String] = []) {
    journal.visits.append(Visit(uid: uid("v"), day: Self.day(day), who: who, covers: covers))
  }

  func result(on day: Int, emergencyNumber: String = "112") -> CheckupResult {
    Evaluation.checkup(
      journal: journal, asOf: Self.day(day), now: nil, boundary: .standard,
      emergencyNumber: emergencyNumber)
  }

  private func uid(_ kind: String) -> UID {
    var chance = SystemRandomNumberGenerator()
    return UID(milliseconds: 0, using: &chance)
  }
}
