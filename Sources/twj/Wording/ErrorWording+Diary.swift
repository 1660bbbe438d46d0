import JournalCore
import Reporting

/// The wording of spreadsheet diaries that cannot be imported.
extension ErrorWording {
  static func complaint(_ refusal: DiaryRefusal) -> Complaint {
    switch refusal {
    case .file(let name, let error): complaint(error, file: name)
    case .unknownForm(let word):
      Complaint(
        what: "a file cannot be imported as “\(safe(word))”; there is: "
          + "\(ImportForm.words.joined(separator: ", ")).",
        hint: "A row a day:  twj import diary.csv --as days", status: .usage)
    case .badMapping(let text):
      Complaint(
        what: "“\(safe(text))” does not say which trigger a column holds.",
        hint: "Example:  --map wine=alcohol:drinks", status: .usage)
    case .needsDays(let option):
      Complaint(
        what: "\(option) is only for files from elsewhere, such as a spreadsheet diary.",
        hint: "A row a day:  twj import diary.csv --as days", status: .usage)
    case .notForDays(let option):
      Complaint(
        what: "\(option) is only for a Journal JSON file; other files never empty the journal.",
        hint: "Take an import back:  twj undo", status: .usage)
    }
  }

  private static func complaint(_ error: DiaryError, file: String) -> Complaint {
    switch error {
    case .empty:
      return Complaint(
        what: "\(safe(file)):1: the file is empty. Nothing was imported.",
        hint: "A diary has a header such as:  date,episodes,caffeine_cups", status: .badData)
    case .noRows(let line):
      return Complaint(
        what: "\(safe(file)):\(line): no row stands below the header. Nothing was imported.",
        hint: "A row a day, such as:  2026-11-20,2", status: .badData)
    case .header(let line, let problem): return complaint(problem, line: line, file: file)
    case .mapping(let mapping, let problem): return complaint(problem, mapping)
    case .rows(let problems):
      let rows = Set(problems.map(\.line)).count
      let isFinal = problems.contains(where: \.hidesTheRest)
      return Complaint(
        what: "\(FactText.count(rows, "row")) cannot be read. Nothing was imported.",
        details: lines(problems, file: file, areLeftOut: false),
        hint: isFinal
          ? "Put them right in the file and import it again."
          : "Put them right in the file, or leave those rows out:  "
            + "twj import \(quoted(file)) --as days --skip-bad",
        status: .badData)
    }
  }

  // MARK: - The header

  private static func complaint(
    _ problem: DiaryError.HeaderProblem, line: Int, file: String
  ) -> Complaint {
    let (what, hint) = words(problem, file: file)
    return Complaint(
      what: "\(safe(file)):\(line): \(what). Nothing was imported.", hint: hint,
      status: .badData)
  }

  private static func words(
    _ problem: DiaryError.HeaderProblem, file: String
  ) -> (what: String, hint: String?) {
    switch problem {
    case .unreadable(let error):
      (FieldProblemText.phrase(error), "Put it right in the file and import it again.")
    case .noDate(let found): ("no column is called date or day", nameIt("date", found, file))
    case .noEpisodes(let found):
      ("no column is called episodes or count", nameIt("episodes", found, file))
    case .twice(let subject, let headers):
      (
        "more than one column for \(safe(subject)): \(list(headers))",
        "Take all but one out of the file and import it again."
      )
    case .unknownColumns(let headers):
      (
        "\(FactText.count(headers.count, "column")) not known: \(list(headers))",
        "Say what each is:  --map \(quoted("\(headers.first ?? "")=TRIGGER:UNIT"))   "
          + "Or take all as new triggers:  --new-triggers"
      )
    case .noName(let header):
      (
        "the column \(safe(header)) gives no name for a trigger",
        "Give it one:  --map \(quoted("\(header)=NAME"))"
      )
    }
  }

  private static func nameIt(_ role: String, _ found: [String], _ file: String) -> String {
    "Name it:  twj import \(quoted(file)) --as days --map \(quoted("\(found.first ?? "header")=\(role)"))"
  }

  /// At most twenty headers.
  private static func list(_ headers: [String]) -> String {
    let shown = headers.prefix(20).map { TerminalText.clipped(TerminalText.safe($0), to: 40) }
    let more = headers.count - shown.count
    return shown.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }

  // MARK: - Mappings

  static func complaint(
    _ problem: DiaryError.MappingProblem, _ mapping: DiaryMapping
  ) -> Complaint {
    let header = safe(mapping.header)
    let target = safe(mapping.target)
    let (what, hint): (String, String?) =
      switch problem {
      case .noSuchColumn(let suggestions):
        ("there is no column “\(header)”.\(didYouMean(suggestions))", nil)
      case .unknownTrigger(let suggestions):
        (
          "there is no trigger “\(target)”.\(didYouMean(suggestions))",
          "The triggers:  twj words triggers   Make a new one:  --new-triggers"
        )
      case .unknownUnit(let accepted):
        (
          "\(target) has no unit “\(safe(mapping.unit ?? ""))”.",
          "It has:  \(accepted.map(safe).joined(separator: ", "))"
        )
      case .noUnit: ("\(target) has no unit.", nil)
      case .twice: ("the column “\(header)” is mapped twice.", nil)
      case .badName:
        (
          "a new trigger cannot be called “\(target)”.",
          "Letters, digits, - and _, beginning with a letter, and no word that means something else."
        )
      }
    return Complaint(
      what: "--map \(safe(mapping.text)): \(what)",
      hint: hint ?? "Example:  --map wine=alcohol:drinks", status: .usage)
  }
}
