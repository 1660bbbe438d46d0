import JournalCore
import Testing

/// One record of every kind, with all fields filled.
enum EditSamples {
  static func all(note: String = "first\nsecond") throws -> [any JournalRecord] {
    let uid = try #require(UID("s-1"))
    let now = try #require(Moment(iso: "2026-11-20T21:30:00+01:00"))
    let today = try #require(LocalDay(iso: "2026-11-20"))
    var records: [any JournalRecord] = [
      try episode(note: note), try symptom(),
      Exposure(
        uid: uid, trigger: "caffeine", day: today, at: now, amountKind: .add, amount: 237,
        unit: "mg", asEntered: "2 cups + 1 tea", enteredAt: now),
      DayRecord(day: today, closed: .complete, closedAt: now, skipped: ["stress"], note: note),
      Visit(
        uid: uid, day: today, who: "gp", covers: ["P1", "EYE"], outcome: " a # b = c ",
        followUp: today + 14),
      FaceCheck(at: now, face: .no, arms: .notSure, speech: .notAsked),
      Medicine(uid: uid, name: "X", medicineClass: .antiAnxiety, step: .raise, day: today),
      HealthEvent(uid: uid, eventKind: .neckOperation, day: today, detail: "thyroid"),
      Care(uid: uid, measure: .warmCompress, at: now),
      Snooze(
        uid: uid, rule: "P1", at: now, until: Moment(seconds: now.seconds + 86_400, offset: 0)),
      Suspect(trigger: "caffeine", lagDays: 1, declaredOn: today, endedOn: today),
      Experiment(
        uid: uid, trigger: "caffeine", arms: ["a", "b"], blockDays: 7, seed: 5,
        schedule: ["a", "b"], plannedOn: today, kept: [today.iso]),
      TriggerDefinition.own("chocolate", unit: "bar"),
      SiteDefinition(site: Site(slug: "ear-tip"), area: .upperFace),
      Profile(
        birthYear: 1980, pregnantSince: today, due: today + 90, weight: 70.5,
        conditions: [.migraine]),
      Setting(name: "emergency_number", value: "112"),
    ]
    for index in records.indices { records[index].id = index + 1 }
    return records
  }

  static func episode(note: String?) throws -> Episode {
    let start = try #require(Moment(iso: "2026-11-20T21:30:00+01:00"))
    var episode = Episode(
      uid: try #require(UID("s-1")), startedAt: start, site: Site(slug: "eyelid"), enteredAt: start)
    episode.id = 1
    episode.precision = .about
    episode.duration = 90.5
    episode.side = .left
    episode.count = 3
    episode.strength = 6.5
    episode.impact = 2
    episode.character = [.flicker, .pull]
    episode.eye = .hardOpen
    episode.isVisible = false
    episode.togetherWith = Site(slug: "brow")
    episode.circumstances = ["heat", "old, imported; tag"]
    episode.suspected = ["caffeine"]
    episode.defaulted = ["side"]
    episode.note = note
    return episode
  }

  static func symptom() throws -> Symptom {
    let start = try #require(Moment(iso: "2026-11-20T21:30:00+01:00"))
    var symptom = Symptom(
      uid: try #require(UID("s-1")), symptom: "in my own words", startedAt: start, enteredAt: start)
    symptom.id = 2
    symptom.severity = 3
    symptom.reviewedOn = start.local.day
    symptom.isImproving = false
    return symptom
  }
}
