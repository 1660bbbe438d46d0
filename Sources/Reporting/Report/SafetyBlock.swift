import JournalCore

/// What was answered about one symptom: silence is “not asked”, never “no”.
struct SafetyAnswer: Hashable {
  enum State: Hashable { case yes, no, notAsked }

  /// `numb lip`.
  let label: String
  let state: State
  /// When; empty where it was not asked.
  let dates: String
  /// The same with what else was said.
  let detail: String
}

/// Block 5: every symptom that is asked about, with its answer.
struct SafetyBlock {
  /// The most symptoms of which page 1 says more than the date.
  private static let mostDetailed = 5

  let source: ReportSource

  init(_ source: ReportSource) { self.source = source }

  var section: ReportSection {
    let answers = answers
    let present = answers.filter { $0.state == .yes }
    let isShort = present.count > Self.mostDetailed
    let yes = present.map { "\($0.label) (\(isShort ? $0.dates : $0.detail))" }
    let no = answers.filter { $0.state == .no }.map { "\($0.label) (asked \($0.detail))" }
    let notAsked = answers.filter { $0.state == .notAsked }.map(\.label)
    return ReportSection(
      5, "Safety answers",
      [
        .terms([
          ReportTerm("Yes", Self.sentence(yes)), ReportTerm("No", Self.sentence(no)),
        ]), .remark(silence(notAsked)),
      ])
  }

  /// What nobody said anything of, and from when the answers are.
  private func silence(_ labels: [String]) -> String {
    let answers = "Answers of the whole journal up to \(FactText.compactDay(source.asOf))."
    guard !labels.isEmpty else { return answers }
    return "Not asked (\(labels.count)), which is not a no: \(labels.joined(separator: ", ")). "
      + answers
  }

  /// What was said of the symptoms that were there, where page 1 has room for the dates only.
  var continuation: ReportSection? {
    let present = answers.filter { $0.state == .yes }
    guard present.count > Self.mostDetailed else { return nil }
    return ReportSection(
      "Safety answers in full", [.terms(present.map { ReportTerm($0.label, $0.detail) })])
  }

  private static func sentence(_ labels: [String]) -> String {
    labels.isEmpty ? "none recorded." : labels.joined(separator: "; ") + "."
  }

  /// One for each symptom of the vocabulary, in its order, then those in the person's own words.
  var answers: [SafetyAnswer] {
    let stated = Dictionary(grouping: symptoms, by: \.symptom)
    let known = Set(SymptomVocabulary.all.map(\.slug))
    let own = stated.keys.filter { !known.contains($0) }.sorted()
    return (SymptomVocabulary.all.map(\.slug) + own).map { answer($0, stated[$0] ?? []) }
  }

  /// All up to the last day, by their start, else their entry.
  private var symptoms: [Symptom] {
    source.journal.symptoms.filter { day($0) <= source.asOf }
      .sorted { (begin($0).seconds, $0.uid) < (begin($1).seconds, $1.uid) }
  }

  private func answer(_ slug: String, _ records: [Symptom]) -> SafetyAnswer {
    let checks = checkAnswers(slug)
    let worrying = checks.filter { $0.answer.raisesConcern }
    let denied = checks.filter { $0.answer == .no }
    let denial = denied.last.map {
      "no, \(Self.times(denied.count, last: FactText.compactDay($0.day)))"
    }
    let label = SymptomVocabulary.label(of: slug)
    guard !records.isEmpty || !worrying.isEmpty else {
      let dates =
        denied.last.map { Self.times(denied.count, last: FactText.compactDay($0.day)) } ?? ""
      return SafetyAnswer(
        label: label, state: denial == nil ? .notAsked : .no, dates: dates, detail: dates)
    }
    let check = worrying.last.map { answer in
      "face check: \(HealthReceipt.answer(answer.answer)), "
        + Self.times(worrying.count, last: FactText.compactDay(answer.day))
    }
    let told = [records.last.map { detail($0, of: records.count) }, check, denial]
    let dates = [records.last.map { Self.times(records.count, last: date($0)) }, check, denial]
    return SafetyAnswer(
      label: label, state: .yes, dates: dates.compactMap(\.self).joined(separator: "; "),
      detail: told.compactMap(\.self).joined(separator: "; "))
  }

  /// The answers of face checks to the question about a symptom, in order.
  private func checkAnswers(_ slug: String) -> [(day: LocalDay, answer: FaceCheck.Answer)] {
    let question: (FaceCheck) -> FaceCheck.Answer? = { check in
      switch slug {
      case "face_droop": check.face
      case "arm_weak": check.arms
      case "speech": check.speech
      default: nil
      }
    }
    return source.journal.faceChecks.sorted { $0.at < $1.at }.compactMap { check in
      let day = source.boundary.day(of: check.at)
      guard day <= source.asOf, let answer = question(check), answer != .notAsked else {
        return nil
      }
      return (day, answer)
    }
  }

  /// The latest of several records in words.
  private func detail(_ symptom: Symptom, of count: Int) -> String {
    var facts = [Self.times(count, last: date(symptom))]
    if let side = symptom.side { facts.append(side.rawValue) }
    if let site = symptom.site { facts.append(SiteVocabulary.label(of: site)) }
    if symptom.onset != .unknown { facts.append(symptom.onset.rawValue) }
    if let severity = symptom.severity { facts.append("\(severity.plainText) of 10") }
    if symptom.isOngoing { facts.append("going on") }
    if symptom.hasLocalCause { facts.append("with a local cause") }
    if symptom.isLongstanding { facts.append("longstanding") }
    if symptom.isUsual { facts.append("usual for the person") }
    if symptom.isImproving == true { facts.append("improving") }
    if let day = symptom.reviewedOn {
      facts.append("seen by a professional \(FactText.compactDay(day))")
    }
    return facts.joined(separator: ", ")
  }

  private func date(_ symptom: Symptom) -> String {
    let date = FactText.compactDay(day(symptom))
    return symptom.startedAt == nil ? "start unknown, entered \(date)" : date
  }

  private static func times(_ count: Int, last: String) -> String {
    count == 1 ? last : "\(count) times, last \(last)"
  }

  private func begin(_ symptom: Symptom) -> Moment { symptom.startedAt ?? symptom.enteredAt }

  private func day(_ symptom: Symptom) -> LocalDay { source.boundary.day(of: begin(symptom)) }
}
