import Analysis
import JournalCore
import Reporting
import Testing

/// A small journal of one week in which every kind of gap occurs, and its export.
struct CSVSample {
  var journal = Journal()

  static let days = day(15)...day(22)

  init() throws {
    journal.sites = [SiteDefinition(site: Site(slug: "temple"), area: .upperFace)]
    journal.triggers = [
      TriggerDefinition(
        name: "Tonic water", unit: "glass", amountKind: .amount, dayRule: .sum)
    ]
    journal.episodes = try episodes()
    journal.exposures = try exposures()
    journal.days = try [
      DayRecord(day: Self.day(15), closed: DayRecord.Closing.none, closedAt: moment("20T10:00")),
      DayRecord(day: Self.day(16), closed: .complete, closedAt: moment("16T22:00")),
      DayRecord(day: Self.day(17), closed: .complete, closedAt: moment("17T22:00")),
      DayRecord(day: Self.day(18), closed: DayRecord.Closing.none, closedAt: moment("18T22:00")),
      DayRecord(
        day: Self.day(19), closed: .complete, closedAt: moment("19T22:00"), skipped: ["caffeine"],
        note: "a day, with a comma"),
      DayRecord(day: Self.day(20), closed: .complete, closedAt: moment("22T10:00")),
    ]
    try addHealthFacts()
  }

  func export(
    days: DayRange = days, options: CSVExport.Options = .init(), findings: [FindingRow] = [],
    triggers: [TriggerEstimate] = []
  ) throws -> CSVExport {
    CSVExport(
      journal: journal, days: days, boundary: .standard, options: options, editedUIDs: ["e1"],
      findings: findings, triggers: triggers, programVersion: "0.1.0", ruleSetVersion: "3",
      exportedAt: try moment("22T10:00"))
  }

  /// One table read back.
  func table(
    _ name: String, days: DayRange = days, options: CSVExport.Options = .init(),
    findings: [FindingRow] = []
  ) throws -> CSVReading {
    let export = try export(days: days, options: options, findings: findings)
    return try CSVReading(try #require(export.files.first { $0.name == name }).bytes)
  }

  static func day(_ number: Int) -> LocalDay { LocalDay(number: 20_757 + number) }

  static func uid(_ text: String) throws -> UID { try #require(UID(text)) }

  /// A time in November 2026, one hour east of UTC.
  func moment(_ text: String) throws -> Moment {
    try #require(Moment(iso: "2026-11-\(text):00+01:00"))
  }

  // MARK: - Records

  private func episodes() throws -> [Episode] {
    var first = Episode(
      uid: try Self.uid("e1"), startedAt: try moment("20T21:30"), site: Site(slug: "eyelid"),
      enteredAt: try moment("20T21:35"))
    first.side = .left
    first.duration = 90
    first.count = 2
    first.strength = 5
    first.bother = 2.5
    first.impact = 1
    first.character = [.flicker, .pull]
    first.eye = .forcedShut
    first.isUnbroken = false
    first.circumstances = ["desk", "tired"]
    first.suspected = ["caffeine"]
    first.note = "=1+1, \"so\"\nand more"
    var second = Episode(
      uid: try Self.uid("e2"), startedAt: try moment("21T01:30"), site: Site(slug: "calf"),
      enteredAt: try moment("21T01:30"))
    second.side = .right
    second.precision = .about
    second.isOngoing = true
    var third = Episode(
      uid: try Self.uid("e3"), startedAt: try moment("17T12:00"), site: Site(slug: "temple"),
      enteredAt: try moment("19T09:00"))
    third.precision = .day
    third.side = .both
    var excluded = first
    excluded.uid = try Self.uid("e4")
    excluded.excludeReason = "trial"
    var earlier = second
    earlier.uid = try Self.uid("e5")
    earlier.startedAt = try moment("10T08:00")
    return [first, second, third, excluded, earlier]
  }

  private func exposures() throws -> [Exposure] {
    try [
      ("caffeine", 16, 190, "mg", nil), ("sleep", 20, 6.5, "h", nil),
      ("stress", 20, 3, "0-10", "20T09:00"), ("stress", 20, 8, "0-10", "20T18:00"),
      ("Tonic water", 16, 2, "glass", nil), ("meal_skipped", 20, 1, "yes_no", nil),
      ("meal_skipped", 19, 0, "yes_no", nil),
    ].enumerated().map { number, stated in
      let (trigger, day, amount, unit, at) = stated
      return Exposure(
        uid: try Self.uid("x\(number)"), trigger: trigger, day: Self.day(day),
        at: try at.map(moment), amountKind: at == nil ? .total : .add, amount: amount, unit: unit,
        asEntered: nil, enteredAt: try moment("21T09:00"))
    }
  }

  private mutating func addHealthFacts() throws {
    var numb = Symptom(
      uid: try Self.uid("s1"), symptom: "numb_lip", startedAt: try moment("20T12:00"),
      enteredAt: try moment("20T12:05"))
    numb.onset = .sudden
    numb.side = .left
    numb.isOngoing = true
    numb.severity = 4
    var old = Symptom(
      uid: try Self.uid("s2"), symptom: "headache", startedAt: try moment("01T12:00"),
      enteredAt: try moment("01T12:05"))
    old.isLongstanding = true
    old.reviewedOn = Self.day(12)
    let gone = Symptom(
      uid: try Self.uid("s3"), symptom: "cough", startedAt: try moment("02T12:00"),
      enteredAt: try moment("02T12:05"))
    let undated = Symptom(
      uid: try Self.uid("s4"), symptom: "=odd", startedAt: nil, enteredAt: try moment("18T12:05"))
    journal.symptoms = [numb, old, gone, undated]
    journal.faceChecks = [
      FaceCheck(at: try moment("20T12:10"), face: .no, arms: .no, speech: .no),
      FaceCheck(at: try moment("21T12:10"), face: .no, arms: .notAsked, speech: .no),
      FaceCheck(at: try moment("22T08:10"), face: .no, arms: .no, speech: .no),
      FaceCheck(at: try moment("22T08:20"), face: .no, arms: .yes, speech: .notSure),
    ]
    journal.medicines = [
      Medicine(
        uid: try Self.uid("m1"), name: "sertraline", medicineClass: .antidepressant, step: .start,
        day: Self.day(18))
    ]
    journal.care = [
      Care(uid: try Self.uid("c1"), measure: .rest, at: try moment("20T22:00")),
      Care(uid: try Self.uid("c2"), measure: .warmCompress, at: try moment("20T21:00")),
      Care(uid: try Self.uid("c3"), measure: .rest, at: try moment("20T23:00")),
    ]
  }
}
