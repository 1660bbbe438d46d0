import JournalCore
import TestSupport
import Testing

@testable import Reporting

/// The safety answers: yes, no and not asked are three things.
struct ReportSafetyTests {
  private func answers(_ change: (inout Journal) -> Void) -> [String: SafetyAnswer] {
    var journal = Journal()
    change(&journal)
    let answers = SafetyBlock(ReportSample.source(journal)).answers
    return Dictionary(answers.map { ($0.label, $0) }, uniquingKeysWith: { $1 })
  }

  @Test func `silence is not asked, for every symptom of the vocabulary`() {
    let answers = answers { _ in }
    #expect(answers.count == SymptomVocabulary.all.count)
    #expect(answers.values.allSatisfy { $0.state == .notAsked && $0.detail.isEmpty })
    let text = ReportSample.text(Journal())
    #expect(text.contains("Yes: none recorded."))
    #expect(text.contains("No: none recorded."))
  }

  @Test func `a no of the face check is a no with its date, of that question alone`() {
    let answers = answers {
      $0.faceChecks = [
        FaceCheck(at: WeekSample.moment(-5, 9, 0), face: .no, arms: .notAsked, speech: .no)
      ]
    }
    #expect(answers["face droop"]?.state == .no)
    #expect(answers["face droop"]?.detail == "11 Nov 2026")
    #expect(answers["speech"]?.state == .no)
    #expect(answers["arm weak"]?.state == .notAsked)
    #expect(answers["vision"]?.state == .notAsked)
  }

  @Test(arguments: [FaceCheck.Answer.yes, .notSure])
  func `yes and not sure are yes, and a later no does not take it back`(answer: FaceCheck.Answer) {
    let answers = answers {
      $0.faceChecks = [
        FaceCheck(at: WeekSample.moment(-9, 9, 0), face: .no, arms: answer, speech: .no),
        FaceCheck(at: WeekSample.moment(-5, 9, 0), face: .no, arms: .no, speech: .no),
      ]
    }
    #expect(answers["arm weak"]?.state == .yes)
    #expect(answers["arm weak"]?.detail.contains("7 Nov 2026") == true)
    #expect(answers["arm weak"]?.detail.contains("no, 11 Nov 2026") == true)
    #expect(answers["face droop"]?.detail == "2 times, last 11 Nov 2026")
  }

  @Test func `a recorded symptom is yes with what was said of it`() {
    let answers = answers {
      $0.symptoms = [ReportSample.symptom("tremor", -2), ReportSample.symptom("a buzzing ear", -1)]
    }
    #expect(answers["tremor"]?.state == .yes)
    #expect(answers["tremor"]?.detail == "14 Nov 2026, left")
    #expect(answers["a buzzing ear"]?.state == .yes)
  }

  @Test func `what was recorded after the last day is not told`() {
    let answers = answers { $0.symptoms = [ReportSample.symptom("tremor", 1)] }
    #expect(answers["tremor"]?.state == .notAsked)
  }

  @Test func `more than five symptoms are told in full on a page that follows`() {
    var journal = Journal()
    journal.symptoms = ["tremor", "cramps", "vision", "headache", "faint", "seizure"].map {
      ReportSample.symptom($0, -$0.utf8.count)
    }
    let report = ReportSample.report(journal)
    #expect(report.following.contains { $0.title == "Safety answers in full" })
    #expect(!ReportSample.report().following.contains { $0.title == "Safety answers in full" })
  }
}
