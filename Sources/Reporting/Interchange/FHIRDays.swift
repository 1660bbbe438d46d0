import Analysis
import JournalCore

/// What days say: clear or not, the amounts of the day, and how often episodes came.
struct FHIRDays {
  let identity: FHIRIdentity
  /// What was stated about each day.
  let records: [LocalDay: DayRecord]

  init(identity: FHIRIdentity, journal: Journal) {
    self.identity = identity
    records = Dictionary(journal.days.map { ($0.day, $0) }, uniquingKeysWith: { $1 })
  }

  /// The absence of twitching on a day that was closed without an episode; nil for any other day,
  /// so that silence is never sent as absence.
  func clear(_ observation: DailyObservation) -> FHIRObservation? {
    guard observation.status == .clear else { return nil }
    var result = FHIRObservation.absent(
      identity.uid("clear", observation.day.iso), FHIREpisodes.twitch,
      FHIRTime.day(observation.day))
    result.issued = records[observation.day]?.closedAt
    if observation.isRecalled { result.add("recalled more than 2 days later", flag: true) }
    return result
  }

  /// The day's known amounts, in the built-in units.
  func amounts(
    _ observation: DailyObservation, _ measures: [FHIRMeasure]
  ) -> [FHIRObservation] {
    measures.compactMap { measure in
      observation.value(of: measure.trigger).map { amount in
        .stated(
          identity.uid(measure.trigger, observation.day.iso), measure.question,
          FHIRTime.day(observation.day),
          JSONMember("valueQuantity", measure.quantity(amount)), category: measure.category)
      }
    }
  }

  /// The person's own words about a day.
  func note(_ day: LocalDay) -> FHIRObservation? {
    guard let note = records[day]?.note, let text = FHIRText.shown(note) else { return nil }
    return .stated(
      identity.uid("day note", day.iso), "note of the day", FHIRTime.day(day),
      JSONMember("valueString", .string(text)))
  }

  /// Episodes on observed days to observed days; without an observed day there is no ratio.
  func summary(_ observations: [DailyObservation], program: String) -> FHIRObservation {
    let rate = WeekRate(observations: observations)
    let days = observations.map(\.day)
    let range = [days.first, days.last].compactMap { $0?.iso }.joined(separator: "/")
    var result = FHIRObservation(
      identity.uid("summary", range),
      code: FHIRCode.frequency.concept("twitch episodes per observed day"),
      effective: FHIRTime.days(from: days.first, to: days.last), value: Self.ratio(rate))
    result.category = .survey
    result.add("observed days", quantity: Self.days(rate.observedDays))
    for (status, words) in [
      (DayStatus.twitched, "days with an episode"), (.clear, "clear days"),
      (.unknown, "days of which nothing is known"),
    ] {
      result.add(words, quantity: Self.days(observations.count { $0.status == status }))
    }
    result.notes = [
      """
      Recorded by the person with \(program); no clinician has reviewed it. Observed days were \
      closed by the person no more than 2 days later; other days are not in the ratio. Bouts at \
      one place less than 10 minutes apart count as one episode in it.
      """
    ]
    return result
  }

  private static func ratio(_ rate: WeekRate) -> JSONMember {
    guard rate.observedDays > 0 else {
      return JSONMember("dataAbsentReason", FHIRValue.concept("no observed day"))
    }
    return JSONMember(
      "valueRatio",
      [
        "numerator": FHIRValue.quantity(Double(rate.episodes), "episodes", ucum: "{episodes}"),
        "denominator": days(rate.observedDays),
      ])
  }

  private static func days(_ count: Int) -> JSONValue { FHIRValue.quantity(Double(count), "d") }
}

/// An amount of a day that is sent.
struct FHIRMeasure {
  let trigger: String
  let question: String
  let category: FHIRCode
  let quantity: @Sendable (Double) -> JSONValue

  /// Those whose trigger still has its built-in unit.
  static func all(in vocabulary: Vocabulary) -> [FHIRMeasure] {
    built.filter { measure in
      vocabulary.triggers.contains {
        $0.name == measure.trigger && $0.unit == TriggerVocabulary.named($0.name)?.unit
      }
    }
  }

  private static let built = [
    FHIRMeasure(
      trigger: "caffeine", question: "caffeine of the day", category: .socialHistory,
      quantity: { FHIRValue.quantity($0, "mg") }),
    FHIRMeasure(
      trigger: "alcohol", question: "alcohol of the day", category: .socialHistory,
      quantity: { FHIRValue.quantity($0, "g") }),
    FHIRMeasure(
      trigger: "sleep", question: "sleep of the night that ended that day", category: .survey,
      quantity: { FHIRValue.quantity($0, "h") }),
    FHIRMeasure(
      trigger: "stress", question: "stress of the day, 0 to 10, as the person felt it",
      category: .survey, quantity: FHIRValue.score),
  ]
}
