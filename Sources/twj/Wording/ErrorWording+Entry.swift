import Checkup
import JournalCore
import Reporting

/// The wording of words that cannot be taken.
extension ErrorWording {
  static func complaint(_ typed: MistakenWords, _ clock: ClockForm) -> Complaint {
    let words = meant(typed)
    var complaint = complaint(words.problem, clock)
    complaint.details = carets(words)
    if ["symptom", "face"].contains(words.line.first) {
      complaint.details.append(CheckupResult.standingLine)
    }
    if let hint = hint(words) { complaint.hint = hint }
    return complaint
  }

  static func complaint(_ problem: EntryProblem, _ clock: ClockForm) -> Complaint {
    Complaint(what: what(problem, clock), hint: standardHint(problem, clock), status: .usage)
  }

  private static func what(_ problem: EntryProblem, _ clock: ClockForm) -> String {
    switch problem {
    case .unknownFirstWord(let word, let suggestions):
      "“\(safe(word))” is neither a verb nor a body site.\(didYouMean(oncePerSite(suggestions)))"
    case .unknownWord(let word, let suggestions):
      "I do not know “\(safe(word))”.\(didYouMean(suggestions.map(longForm)))"
    case .bareNumber(let word): "what unit is \(safe(word))?"
    case .missingAmount(let trigger, _): "how much \(safe(trigger))?"
    case .wrongUnit(let word, let trigger, _):
      "“\(safe(word))” is no amount of \(safe(trigger))."
    case .notAClockTime(let word): "\(safe(word)) is not a time of day."
    case .notADay(let word): "\(safe(word)) is not a day in the calendar."
    case .durationOutOfRange(let word):
      "\(safe(word)) is not a duration: more than 0, at most 31 days."
    case .valueOutOfRange(let fact, let given, let low, let high, let suggestion):
      outOfRange(fact, given, low, high, suggestion)
    case .twice(let fact, let first, let second):
      fact == "side"
        ? "both \(side(first)) and \(side(second)) given."
        : "two words for the \(safe(fact)): \(safe(first)) and \(safe(second))."
    case .future(let moment): "\(FactText.moment(moment, clock)) has not happened yet."
    case .futureDay(let day): "\(FactText.day(day)) has not happened yet."
    case .tooLongAgo(let day): "\(FactText.day(day)) is too long ago: 1900 is the earliest year."
    case .skippedTime(let local, let before, let after):
      "\(FactText.clock(local.clock, clock)) on \(FactText.shortDay(local.day)) was skipped by the "
        + "clocks: after \(FactText.clock(before.local.clock, clock)) came "
        + "\(FactText.clock(after.local.clock, clock))."
    default: plainWhat(problem)
    }
  }

  private static func plainWhat(_ problem: EntryProblem) -> String {
    switch problem {
    case .missing(let fact, _): "\(fact) is missing."
    case .badText(let fact, let limit): "a \(fact) needs 1 to \(limit) bytes of text."
    case .hiddenCharacter(let fact): "a \(fact) takes no line breaks or other hidden characters."
    case .ambiguousNumber(let word, _): "what is \(safe(word))?"
    case .impossible(let problem): what(problem)
    case .notSnoozed(let problem): what(problem)
    case .misplaced(let word, let command): "“\(safe(word))” has no place in \(safe(command))."
    case .unknownField(let name, let record, let suggestions):
      "\("aeiou".contains(record.prefix(1)) ? "an" : "a") \(record) has no field “\(safe(name))”.\(didYouMean(suggestions))"
    case .fixedField(let name): "\(safe(name)) cannot be changed."
    case .badField(let error): "\(error.field): \(FieldProblemText.phrase(error.problem))."
    default: "that cannot be taken."
    }
  }

  private static func outOfRange(
    _ fact: String, _ given: String, _ low: String, _ high: String, _ suggestion: String?
  ) -> String {
    let meant = suggestion.map { " Did you mean \($0)?" } ?? ""
    if fact == "sleep" {
      return "\(safe(given)) of sleep in one night? The limit is \(high).\(meant)"
    }
    return "\(safe(fact)) goes from \(low) to \(high), not \(safe(given)).\(meant)"
  }

  private static func standardHint(_ problem: EntryProblem, _ clock: ClockForm) -> String? {
    switch problem {
    case .unknownFirstWord: "Sites:  twj words sites   Verbs:  twj help"
    case .unknownWord: nil
    case .bareNumber(let word): "Write \(word)s (seconds) or \(word)m (minutes)"
    case .missingAmount(_, let example): "Write \(example)"
    case .wrongUnit(_, _, let accepted): "Write \(accepted.joined(separator: " or "))"
    case .notAClockTime: "Examples: 21:30 · 9:30pm · 20m ago"
    case .notADay: "Examples: yd · mon · 20nov · 2026-11-20"
    case .durationOutOfRange: "Examples: 90s · 1m30s · 2h · ? (unknown)"
    case .valueOutOfRange(_, _, let low, let high, _):
      "Run it again so that it stays between \(low) and \(high)."
    case .twice(_, _, "ongoing"), .twice(_, "ongoing", _):
      "What has not stopped has no duration yet; when it began:  2h ago ongoing"
    case .twice(let fact, _, _):
      fact == "side"
        ? "For both at once write b; for two episodes run it twice."
        : "For two episodes run it twice."
    case .future, .futureDay:
      "Only what has happened can be logged; see how words are read:  twj when …"
    case .tooLongAgo: "Examples: yd · 20nov · 2026-11-20 · 2h ago"
    case .skippedTime(_, let before, let after):
      "Write \(FactText.clock(before.local.clock, clock)) or "
        + FactText.clock(after.local.clock, clock)
    case .missing(_, let example): "Example:  twj \(example)"
    case .badText, .hiddenCharacter: nil
    case .ambiguousNumber(_, let readings): "Write \(readings.map(safe).joined(separator: " or "))"
    case .impossible(let problem): hint(problem)
    case .notSnoozed(let problem): hint(problem)
    case .misplaced(_, let command): "See:  twj help \(command.split(separator: " ").last ?? "log")"
    case .unknownField(_, "episode", _):
      "The fields:  twj show 3   Example:  twj edit 3 side=r"
    case .unknownField: "The fields:  twj show 3"
    case .fixedField: "Remove the record and log it again:  twj rm 3"
    case .badField: "Example:  twj edit 3 side=r strength=5"
    }
  }

  /// A hint that repeats the whole line put right, where that is possible.
  private static func hint(_ words: MistakenWords) -> String? {
    guard let place = words.places.last, words.line.indices.contains(place) else { return nil }
    func repaired(_ word: String) -> String {
      var line = words.line
      line[place] = word
      return "twj \(line.map(quoted).joined(separator: " "))"
    }
    switch words.problem {
    case .bareNumber(let word):
      guard isEpisode(words.line) else { return nil }
      if let joined = joined(words.line, at: place) { return "In one word:  \(joined)" }
      return "Write \(word)s (seconds) or \(word)m (minutes):  \(repaired(word + "s"))"
    case .valueOutOfRange(_, _, _, _, let suggestion?): return repaired(suggestion)
    case .unknownFirstWord(_, let suggestions):
      return firstWordHint(words.line) ?? suggestions.first.map { repaired($0) }
        ?? inOneWord(words.line, at: place)
    case .unknownWord(let word, _):
      return writtenDay(word, in: words.line, at: place) ?? inOneWord(words.line, at: place)
        ?? unknownWordHint(word, line: words.line)
    case .badField(let error) where error.field.hasPrefix("--"):
      return "Examples:  --since 8w · --since 56d · --from 1oct --to 20nov"
    case .unknownField, .fixedField: return editHint(words)
    case .badField: return healthFieldHint(words.line)
    case .twice where ["list", "rm"].contains(words.line.first):
      return "Several with commas: site:lid,lip   Leave the other one out."
    case .twice where words.line.first == "catchup", .misplaced where words.line.first == "catchup":
      return "A comma ends a day:  twj catchup fri none, sat skip   More:  twj help catchup"
    case .twice where healthVerbs.contains(words.line.first ?? ""):
      return "Leave one of them out."
    default: return nil
    }
  }

  /// What to type about the record that a line edits.
  private static func editHint(_ words: MistakenWords) -> String {
    let number =
      words.line.dropFirst().first { !$0.isEmpty && $0.allSatisfy(\.isWholeNumber) } ?? "3"
    guard case .unknownField(_, let record, _) = words.problem else {
      return "Remove the record and log it again:  twj rm \(number)"
    }
    return "The fields:  twj show \(number)"
      + (record == "episode" ? "   Example:  twj edit \(number) side=r" : "")
  }

  /// The line with the unit of a duration at its number, where it stands as the word behind it.
  private static func joined(_ line: [String], at place: Int) -> String? {
    guard place + 1 < line.count,
      let unit = DurationExpression.units.first(where: {
        $0.long.contains(line[place + 1].lowercased())
      })
    else { return nil }
    let words = line[..<place] + [line[place] + unit.short] + line[(place + 2)...]
    return "twj \(words.map(quoted).joined(separator: " "))"
  }

  /// Where a note is taken, the word may have been meant as one; elsewhere the list helps.
  private static func unknownWordHint(_ word: String, line: [String]) -> String {
    let verb = line.first.flatMap { Verb.isBuilt($0) ? $0 : nil }
    switch verb {
    case nil, "log"?, "start"?, "stop"?, "again"?, "day"?, "note"?:
      return "A note goes after a colon:  : \(safe(String(word.drop { $0 == ":" })))"
    case "symptom"?: return symptomHint(word)
    case "had"?, "suspect"?: return "The words:  twj words triggers"
    case "medicine"?: return medicineHint(word, line: line)
    case "event"?: return "The words:  twj words events   Anything else:  detail=\"…\""
    case "care"?: return "The words:  twj words measures"
    case "edit"? where line.contains { $0.lowercased().hasPrefix("site=") }:
      return "The sites:  twj words sites"
    case "profile"?: return "What there is:  twj profile"
    case let verb?: return "See:  twj help \(verb)"
    }
  }

  static func isEpisode(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    return ["log", "again", "start", "stop"].contains(first) || !Verb.isBuilt(first)
  }

  /// `l` and `left` are both `left`.
  private static func side(_ word: String) -> String {
    Side.allCases.first { $0.rawValue.hasPrefix(word.lowercased()) }?.rawValue ?? safe(word)
  }

  /// Two words for one site are one suggestion.
  private static func oncePerSite(_ suggestions: [String]) -> [String] {
    let vocabulary = Vocabulary()
    var named: Set<String> = []
    return suggestions.filter { named.insert(vocabulary.site(word: $0)?.slug ?? $0).inserted }
  }

  /// The line as typed and carets under the words concerned.
  private static func carets(_ words: MistakenWords) -> [String] {
    let places = words.places.filter { words.line.indices.contains($0) }
    guard !places.isEmpty else { return [] }
    var text = "  twj"
    var marks = "     "
    for (place, word) in words.line.enumerated() {
      let shown = TerminalText.clipped(TerminalText.safe(word), to: 40)
      let width = TerminalText.width(shown)
      text += " \(shown)"
      marks +=
        (place == 0 ? "" : " ")
        + String(repeating: places.contains(place) ? "^" : " ", count: width)
    }
    while marks.last == " " { marks.removeLast() }
    return [text, marks.isEmpty ? "" : " " + marks]
  }

  /// Day words are suggested with their short form.
  private static func longForm(_ word: String) -> String {
    word == "yesterday" ? "yesterday (yd)" : word
  }
}
