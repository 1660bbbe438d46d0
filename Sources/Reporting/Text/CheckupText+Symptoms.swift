import Checkup
import JournalCore

extension CheckupText {
  /// `Answered on 17 Nov: no weakness, no drooping, speech normal`; not beside an emergency, which no
  /// answer takes back.
  var answers: [String] {
    guard let last = result.lastFaceCheck else { return [] }
    let sameYear = last.day.civil.year == result.asOf.civil.year
    let day = sameYear ? FactText.dayAndMonth(last.day) : FactText.day(last.day)
    let answers = [
      Self.answer(last.check.arms, yes: "weakness", no: "no weakness"),
      Self.answer(last.check.face, yes: "drooping", no: "no drooping"),
      Self.answer(last.check.speech, yes: "speech not normal", no: "speech normal"),
    ].compactMap(\.self)
    let check = last.check
    guard ![check.face, check.arms, check.speech].contains(where: \.raisesConcern) else {
      let all = [("face", check.face), ("arms", check.arms), ("speech", check.speech)]
      let words = all.map { "\($0) \(HealthReceipt.answer($1))" }.joined(separator: " · ")
      return wrapped("Answered on \(day): is something wrong?  \(words)", indent: 2)
    }
    guard result.level < .emergency else { return [] }
    return wrapped("Answered on \(day): \(answers.joined(separator: ", "))", indent: 2)
  }

  /// The symptoms no finding speaks of, each kind once with its latest day.
  var unexamined: [String] {
    var kinds: [String] = []
    var days: [String: [LocalDay]] = [:]
    for symptom in result.unexaminedSymptoms {
      if days[symptom.symptom] == nil { kinds.append(symptom.symptom) }
      days[symptom.symptom, default: []].append(result.day(of: symptom))
    }
    guard !kinds.isEmpty else { return [] }
    let list = kinds.map { kind in
      let all = days[kind] ?? []
      let day = all.first.map(FactText.day) ?? ""
      let when = all.count == 1 ? day : "\(all.count) times, last \(day)"
      return "\(HealthReceipt.label(kind)) (\(when))"
    }
    return wrapped("Noted, and no rule applies to it now: \(list.joined(separator: "; ")).")
      + wrapped(
        "That does not mean all is well; a doctor or pharmacist can say more.", indent: 2)
  }

  private static func answer(_ answer: FaceCheck.Answer, yes: String, no: String) -> String? {
    switch answer {
    case .yes: yes
    case .no: no
    case .notSure: "not sure of \(yes.split(separator: " ").first ?? "")"
    case .notAsked: nil
    }
  }
}
