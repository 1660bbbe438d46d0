import Analysis
import Checkup
import JournalCore
import TestSupport

@testable import Reporting

/// Journals for the report: eleven weeks with every kind of gap, and facts beside the twitching.
enum ReportSample {
  static let today = WeekSample.monday
  static let days = (today - 55)...today

  /// Most days closed, some open, unknown or closed late; a medicine, answers, a visit, care.
  static func journal() -> Journal {
    var journal = ChartSample.journal()
    if let uid = UID("lip") {
      var lip = Episode(
        uid: uid, startedAt: WeekSample.moment(-20, 9, 0), site: Site(slug: "lip-lower"),
        enteredAt: WeekSample.moment(-18, 9, 0))
      lip.side = .right
      lip.duration = 90
      lip.note = "felt it at the desk"
      journal.episodes.append(lip)
    }
    journal.symptoms = [symptom("numb_lip", -6)]
    journal.faceChecks = [
      FaceCheck(at: WeekSample.moment(-5, 9, 0), face: .no, arms: .notAsked, speech: .notSure)
    ]
    if let uid = UID("tablet") {
      journal.medicines = [
        Medicine(
          uid: uid, name: "tablet", medicineClass: .antidepressant, step: .start, day: today - 30)
      ]
    }
    if let uid = UID("visit") {
      journal.visits = [Visit(uid: uid, day: today - 3, who: "gp", outcome: "wait and see")]
    }
    if let uid = UID("rest") {
      var rest = Care(uid: uid, measure: .rest, at: WeekSample.moment(-4, 20, 0))
      rest.helped = true
      journal.care = [rest]
    }
    return journal
  }

  static func symptom(_ slug: String, _ day: Int) -> Symptom {
    let uid = UID("symptom-\(slug.utf8.count)") ?? DiaryUID.uid(of: slug)
    var symptom = Symptom(
      uid: uid, symptom: slug, startedAt: WeekSample.moment(day, 12, 0),
      enteredAt: WeekSample.moment(day, 12, 5))
    symptom.side = .left
    return symptom
  }

  static func source(
    _ journal: Journal, days: DayRange = days, options: ReportSource.Options = .init()
  ) -> ReportSource {
    let suspects = SuspectList(
      stored: journal.suspects,
      firstDay: JournalSpan.firstDay(of: journal, boundary: .standard))
    let triggers = TriggerAnalysis(
      DiaryHistory(journal, boundary: .standard, asOf: days.upperBound),
      declared: .journal(suspects), vocabulary: Vocabulary(journal: journal).triggers,
      episodes: journal.episodes)
    return ReportSource(
      journal: journal, days: days, boundary: .standard,
      checkup: Evaluation.checkup(
        journal: journal, asOf: days.upperBound, now: nil, boundary: .standard,
        emergencyNumber: "112"),
      triggers: triggers, options: options, programVersion: "0.1.0")
  }

  static func report(
    _ journal: Journal = journal(), days: DayRange = days, options: ReportSource.Options = .init()
  ) -> ClinicianReport {
    ClinicianReport(source(journal, days: days, options: options))
  }

  static func text(
    _ journal: Journal = journal(), options: ReportSource.Options = .init()
  ) -> String {
    ReportText(report(journal, options: options)).text
  }

  static func page(
    _ journal: Journal = journal(), options: ReportSource.Options = .init()
  ) -> String {
    ReportHTML(report(journal, options: options)).text
  }

  /// Names and notes that would like to be more than text, in every field that holds free text.
  static func hostileJournal() -> Journal {
    var journal = journal()
    let payload = "<script src=x>alert('\"&')</script>\u{1B}[31m\u{202E}\u{0}\u{FFFE}"
    for index in journal.episodes.indices {
      journal.episodes[index].note = payload
      journal.episodes[index].circumstances = [payload]
      journal.episodes[index].suspected = [payload]
    }
    journal.episodes[0].site = Site(slug: payload)
    for index in journal.days.indices { journal.days[index].note = payload }
    journal.symptoms.append(symptom(payload, -3))
    journal.medicines[0].name = payload
    journal.visits[0].who = payload
    journal.visits[0].outcome = payload
    journal.visits[0].covers = [payload]
    journal.triggers[0].name = payload
    for index in journal.exposures.indices where journal.exposures[index].trigger == "tea" {
      journal.exposures[index].trigger = payload
    }
    return journal
  }
}
