package import JournalCore

/// The receipts of symptoms, face checks and visits.
package enum HealthReceipt {
  /// `✓ #12  numb_lip, left, sudden`, when it began, and how to say that it has not stopped.
  package static func symptom(
    _ symptom: Symptom, time: ResolvedTime, now: Moment, isDryRun: Bool, style: Style
  ) -> [String] {
    var facts = [TerminalText.safe(label(symptom.symptom))]
    if let side = symptom.side { facts.append(side.rawValue) }
    if symptom.onset != .unknown { facts.append(symptom.onset.rawValue) }
    if let severity = symptom.severity { facts.append("severity \(severity.plainText)") }
    if let site = symptom.site { facts.append("at the \(SiteVocabulary.label(of: site))") }
    if symptom.hasLocalCause { facts.append("with a local cause") }
    if symptom.isLongstanding { facts.append("longstanding") }
    if symptom.isUsual { facts.append("usual for me") }
    if symptom.isImproving == true { facts.append("improving") }
    if let day = symptom.reviewedOn { facts.append("looked at on \(FactText.shortDay(day))") }
    let number = symptom.id.map { "#\($0)  " } ?? ""
    let when =
      symptom.startedAt == nil
      ? "start unknown" : "began \(Receipt.when(time, now: now, clock: style.clock))"
    var lines = [
      Receipt.stored(number + facts.joined(separator: ", "), isDryRun: isDryRun, style: style),
      "      \(when)",
    ]
    lines += Receipt.remarks(time, clock: style.clock).map { "      " + $0 }
    if symptom.isOngoing {
      lines.append("      going on")
    } else if let id = symptom.id {
      lines.append("      gone; if it has not stopped:  twj edit \(id) ongoing=yes")
    }
    return lines
  }

  /// `✓ face check: face no, arms no, speech no`
  package static func faceCheck(
    _ check: FaceCheck, time: ResolvedTime, now: Moment, isDryRun: Bool, style: Style
  ) -> [String] {
    let answers = [("face", check.face), ("arms", check.arms), ("speech", check.speech)]
    let words = answers.map { "\($0) \(answer($1))" }.joined(separator: ", ")
    let number = check.id.map { "#\($0)  " } ?? ""
    return [
      Receipt.stored("\(number)face check: \(words)", isDryRun: isDryRun, style: style),
      "      \(Receipt.when(time, now: now, clock: style.clock))",
    ] + Receipt.remarks(time, clock: style.clock).map { "      " + $0 }
  }

  /// `✓ #14  visit: gp, Thu 19 Nov 2026`
  package static func visit(_ visit: Visit, isDryRun: Bool, style: Style) -> [String] {
    let number = visit.id.map { "#\($0)  " } ?? ""
    var lines = [
      Receipt.stored(
        "\(number)visit: \(TerminalText.safe(visit.who)), \(FactText.day(visit.day))",
        isDryRun: isDryRun, style: style)
    ]
    let covers =
      visit.covers.isEmpty ? "what was open that day" : visit.covers.joined(separator: ", ")
    lines.append("      about: \(TerminalText.safe(covers))")
    if let outcome = visit.outcome { lines.append("      outcome: \(TerminalText.safe(outcome))") }
    if let day = visit.followUp { lines.append("      follow-up: \(FactText.day(day))") }
    return lines
  }

  /// The words a person uses for a symptom: `numb lip`.
  package static func label(_ slug: String) -> String {
    String(slug.map { $0 == "_" ? " " : $0 })
  }

  /// An answer as it is said.
  static func answer(_ answer: FaceCheck.Answer) -> String {
    switch answer {
    case .yes: "yes"
    case .no: "no"
    case .notSure: "not sure"
    case .notAsked: "not asked"
    }
  }
}
