import JournalCore
import Reporting

/// Random journals of all kinds of record, the same for the same seed (SplitMix64, Steele 2014).
struct JournalJSONSample: RandomNumberGenerator {
  private var state: UInt64
  /// All records lie before this.
  static let now = Moment(seconds: 1_795_338_000, offset: 3600)
  static let today = DayBoundary.standard.day(of: now)

  init(seed: Int) { state = UInt64(seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A journal in which each day and each key occurs once, with local numbers.
  mutating func journal() -> Journal {
    var journal = Journal()
    journal.sites = [SiteDefinition(site: Site(slug: "temple"), area: .upperFace)]
    journal.triggers = [
      TriggerDefinition(
        name: "tonic water", unit: "glass", amountKind: .amount, dayRule: .sum, isActive: chance())
    ]
    journal.settings = settings()
    let boundary = JournalSettings(journal.settings).dayBoundary
    journal.episodes = many { $0.episode() }
    journal.exposures = many { $0.exposure() }
    let busy = Set(journal.episodes.filter(\.counts).map { boundary.day(of: $0.startedAt) })
    journal.days = (0..<8).filter { _ in chance() }.map {
      day(JournalJSONSample.today - $0 * 3, busy)
    }
    addHealthFacts(to: &journal)
    var stored = Journal()
    for (index, record) in journal.records.enumerated() {
      var numbered = record
      numbered.id = index + 1
      stored.append(numbered)
    }
    return stored
  }

  private mutating func addHealthFacts(to journal: inout Journal) {
    journal.symptoms = many { $0.symptom() }
    journal.faceChecks = (0..<3).filter { _ in chance() }.map { number in
      FaceCheck(
        at: Moment(seconds: Self.now.seconds - 5000 - number, offset: 0), face: pick(answers),
        arms: pick(answers), speech: pick(answers))
    }
    journal.medicines = many {
      Medicine(
        uid: $0.uid(), name: $0.name(), medicineClass: $0.pick(Medicine.Class.allCases),
        step: $0.pick(Medicine.Step.allCases), day: $0.day())
    }
    journal.events = many {
      HealthEvent(
        uid: $0.uid(), eventKind: $0.pick(HealthEvent.Kind.allCases), day: $0.day(),
        detail: $0.maybe { $0.line() })
    }
    journal.care = many { $0.care() }
    journal.visits = many {
      Visit(
        uid: $0.uid(), day: $0.day(), who: $0.name(), covers: $0.words(),
        outcome: $0.maybe { $0.line() }, followUp: $0.maybe { $0.day() + 400 })
    }
    journal.snoozes = many {
      let at = $0.moment()
      return Snooze(
        uid: $0.uid(), rule: "P1", at: at, until: Moment(seconds: at.seconds + 900_000, offset: 0))
    }
    journal.suspects = (0..<3).filter { _ in chance() }.map {
      Suspect(trigger: "sleep", lagDays: $0, declaredOn: day(), endedOn: maybe { $0.day() })
    }
    journal.experiments = many {
      Experiment(
        uid: $0.uid(), trigger: "tonic water", arms: ["with", "without"], blockDays: 7,
        seed: $0.pick([0, 9_007_199_254_740_993, Int.max]), schedule: ["with", "without"],
        plannedOn: $0.day(), kept: [$0.day().iso])
    }
    journal.profile = maybe {
      Profile(
        birthYear: $0.maybe { _ in 1970 }, pregnantSince: $0.maybe { $0.day() },
        due: $0.maybe { $0.day() + 300 }, weight: $0.maybe { $0.decimal(500) + 1 },
        conditions: $0.chance() ? [.migraine, .facialPalsyLeft] : [])
    }
  }

  private let answers = FaceCheck.Answer.allCases

  private mutating func episode() -> Episode {
    let start = moment()
    var episode = Episode(
      uid: uid(), startedAt: start, site: Site(slug: pick(["eyelid", "temple", "lip-upper"])),
      enteredAt: Moment(seconds: start.seconds + pick([0, 60, 90_000]), offset: start.offset))
    episode.precision = pick(Episode.Precision.allCases)
    episode.duration = maybe { $0.decimal(3600) + 0.5 }
    episode.isOngoing = maybe { $0.chance() }
    episode.side = maybe { $0.pick(Side.allCases) }
    episode.count = maybe { $0.pick([1, 999]) }
    episode.strength = maybe { $0.decimal(10) }
    episode.bother = maybe { $0.decimal(10) }
    episode.impact = maybe { $0.pick([0, 4]) }
    episode.character = Array(Episode.Quality.allCases.shuffled(using: &self).prefix(2))
    episode.eye = maybe { $0.pick(Episode.EyeClosure.allCases) }
    episode.isUnbroken = maybe { $0.chance() }
    episode.inSleep = maybe { $0.chance() }
    episode.togetherWith = maybe { _ in Site(slug: "chin") }
    episode.circumstances = words()
    episode.suspected = words()
    episode.defaulted = pick([[], ["side", "strength"]])
    episode.note = maybe { $0.text() }
    episode.excludeReason = pick([nil, nil, "test entry"])
    return episode
  }

  private mutating func exposure() -> Exposure {
    let known =
      Vocabulary().triggers + [
        TriggerDefinition(name: "tonic water", unit: "glass", amountKind: .amount, dayRule: .sum)
      ]
    let trigger = pick(known)
    let amount = trigger.amountKind == .yesNo ? 1 : decimal(TriggerVocabulary.limit(of: trigger))
    return Exposure(
      uid: uid(), trigger: trigger.name, day: day(), at: maybe { $0.moment() },
      amountKind: pick(Exposure.Kind.allCases), amount: amount, unit: trigger.unit,
      asEntered: maybe { $0.line() }, enteredAt: moment())
  }

  private mutating func symptom() -> Symptom {
    var symptom = Symptom(
      uid: uid(), symptom: name(), startedAt: maybe { $0.moment() }, enteredAt: moment())
    symptom.onset = pick(Symptom.Onset.allCases)
    symptom.side = maybe { $0.pick(Side.allCases) }
    symptom.site = maybe { _ in Site(slug: "temple") }
    symptom.isOngoing = chance()
    symptom.severity = maybe { $0.decimal(10) }
    symptom.isUsual = chance()
    symptom.reviewedOn = maybe { $0.day() }
    symptom.isImproving = maybe { $0.chance() }
    return symptom
  }

  private mutating func care() -> Care {
    var care = Care(uid: uid(), measure: pick(Care.Measure.allCases), at: moment())
    care.minutes = maybe { $0.decimal(1440) }
    care.helped = maybe { $0.chance() }
    return care
  }

  private mutating func day(_ day: LocalDay, _ busy: Set<LocalDay>) -> DayRecord {
    let closings: [DayRecord.Closing?] =
      busy.contains(day) ? [nil, .complete] : [nil, DayRecord.Closing.none, .complete]
    let closing = pick(closings)
    return DayRecord(
      day: day, closed: closing,
      closedAt: closing.map { _ in Moment(seconds: (day.number + 2) * 86_400, offset: -18_000) }
        .flatMap { $0 < Self.now ? $0 : Self.now },
      skipped: pick([[], ["stress", "tonic water"]]), note: maybe { $0.text() })
  }

  private mutating func settings() -> [Setting] {
    let values = [
      ("day_start", pick(["00:00", "05:30"])), ("caffeine.green-tea", pick(["30", "27.5"])),
      ("emergency_number", "112"), ("alcohol.drink", "8"),
    ]
    return values.filter { _ in chance() }.map { Setting(name: $0.0, value: $0.1) }
  }

  // MARK: - Values

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &self)]
  }

  mutating func chance() -> Bool { Bool.random(using: &self) }

  mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? {
    chance() ? make(&self) : nil
  }

  private mutating func many<Record>(_ make: (inout Self) -> Record) -> [Record] {
    (0..<Int.random(in: 0...4, using: &self)).map { _ in make(&self) }
  }

  private mutating func uid() -> UID {
    UID(milliseconds: Int.random(in: 0...9_000_000_000_000, using: &self), using: &self)
  }

  private mutating func moment() -> Moment {
    Moment(
      seconds: Self.now.seconds - Int.random(in: 100_000...40_000_000, using: &self),
      offset: pick([0, 3600, -18_000, 20_700, -75]))
  }

  private mutating func day() -> LocalDay { Self.today - Int.random(in: 0...400, using: &self) }

  private mutating func decimal(_ limit: Double) -> Double {
    let value = Double.random(in: 0...limit - 1, using: &self)
    return chance() ? value.rounded() : value
  }

  private mutating func text() -> String { pick(HostileText.payloads) }

  private mutating func line() -> String {
    pick(HostileText.payloads.filter { $0.utf8.count <= FieldLimit.line })
  }

  private mutating func name() -> String {
    pick(HostileText.payloads.filter { (1...FieldLimit.name).contains($0.utf8.count) })
  }

  private mutating func words() -> [String] {
    (0..<Int.random(in: 0...3, using: &self)).map { _ in name() }
  }
}
