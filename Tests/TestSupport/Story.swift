package import Checkup
package import JournalCore

/// A journal told in numbered days, for tests; day 0 is 1 October 2026.
package struct Story: Sendable {
  package static let dayZero = 20_727
  package var journal = Journal()
  private var chance = SplitMix64(seed: 1)

  package init() {}

  package static func day(_ number: Int) -> LocalDay { LocalDay(number: dayZero + number) }

  /// A time of day of a numbered day, in UTC.
  package static func moment(_ day: Int, hour: Int = 10, minute: Int = 0) -> Moment {
    Moment(seconds: (dayZero + day) * 86_400 + hour * 3600 + minute * 60, offset: 0)
  }

  package mutating func uid() -> UID {
    UID(milliseconds: journal.episodes.count + journal.symptoms.count, using: &chance)
  }

  /// Episodes an hour apart on each of the days.
  package mutating func twitch(
    _ days: some Sequence<Int>, _ site: String = "lip-lower", _ side: Side? = nil, times: Int = 1,
    change: (inout Episode) -> Void = { _ in }
  ) {
    for day in days {
      for time in 0..<times {
        let start = Self.moment(day, hour: 8 + time % 14, minute: time / 14 * 5)
        var episode = Episode(
          uid: uid(), startedAt: start, site: Site(slug: site), enteredAt: start)
        episode.side = side
        change(&episode)
        journal.episodes.append(episode)
      }
    }
  }

  /// Days closed by a check-in, whether they twitched or not.
  package mutating func close(_ days: some Sequence<Int>, _ closing: DayRecord.Closing = .complete)
  {
    for day in days {
      journal.days.append(
        DayRecord(
          day: Self.day(day), closed: closing, closedAt: Self.moment(day, hour: 22)))
    }
  }

  /// A symptom that began at noon of the day; an unknown start for no day.
  package mutating func symptom(
    _ slug: String, _ day: Int?, _ side: Side? = nil, _ onset: Symptom.Onset = .unknown,
    entered: Int = 0, change: (inout Symptom) -> Void = { _ in }
  ) {
    let start = day.map { Self.moment($0, hour: 12) }
    var symptom = Symptom(
      uid: uid(), symptom: slug, startedAt: start,
      enteredAt: start ?? Self.moment(entered, hour: 12))
    symptom.side = side
    symptom.onset = onset
    change(&symptom)
    journal.symptoms.append(symptom)
  }

  package mutating func medicine(
    _ name: String, _ kind: Medicine.Class, _ step: Medicine.Step = .start, _ day: Int
  ) {
    journal.medicines.append(
      Medicine(uid: uid(), name: name, medicineClass: kind, step: step, day: Self.day(day)))
  }

  package mutating func event(_ kind: HealthEvent.Kind, _ day: Int, _ detail: String? = nil) {
    journal.events.append(
      HealthEvent(uid: uid(), eventKind: kind, day: Self.day(day), detail: detail))
  }

  package mutating func care(_ measure: Care.Measure, _ days: some Sequence<Int>) {
    for day in days {
      journal.care.append(Care(uid: uid(), measure: measure, at: Self.moment(day, hour: 20)))
    }
  }

  /// What a trigger came to on each of the days, in its own unit.
  package mutating func amount(_ trigger: String, _ amount: Double, _ days: some Sequence<Int>) {
    for day in days {
      journal.exposures.append(
        Exposure(
          uid: uid(), trigger: trigger, day: Self.day(day), at: nil, amountKind: .total,
          amount: amount, unit: TriggerVocabulary.named(trigger)?.unit ?? "",
          asEntered: nil, enteredAt: Self.moment(day, hour: 21)))
    }
  }

  package mutating func visit(
    _ day: Int, _ who: String = "gp", covers: [String] = [], followUp: Int? = nil
  ) {
    journal.visits.append(
      Visit(
        uid: uid(), day: Self.day(day), who: who, covers: covers,
        followUp: followUp.map(Self.day)))
  }

  package mutating func faceCheck(
    _ day: Int, face: FaceCheck.Answer = .no, arms: FaceCheck.Answer = .no,
    speech: FaceCheck.Answer = .no
  ) {
    journal.faceChecks.append(
      FaceCheck(at: Self.moment(day, hour: 13), face: face, arms: arms, speech: speech))
  }

  package func checkup(on day: Int, emergencyNumber: String = "112") -> CheckupResult {
    journal.checkup(on: day, emergencyNumber: emergencyNumber)
  }

  /// The state of a rule in an area; quiet when it is not listed.
  package func state(_ rule: String, _ area: Area? = nil, on day: Int) -> FindingState {
    checkup(on: day).findings.first { $0.rule == rule && $0.area == area }?.state ?? .quiet
  }
}

extension Journal {
  package func checkup(on day: Int, emergencyNumber: String = "112") -> CheckupResult {
    Evaluation.checkup(
      journal: self, asOf: Story.day(day), now: nil, boundary: .standard,
      emergencyNumber: emergencyNumber)
  }
}

extension CheckupResult {
  /// The rules of the level that is shown.
  package var leadingRules: [String] {
    findings.filter { $0.level == level && $0.isInForce }.map(\.rule)
  }

  package var rules: [String] { findings.map(\.rule) }

  package func finding(_ rule: String) -> Finding? { findings.first { $0.rule == rule } }
}
