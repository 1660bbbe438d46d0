import JournalCore
import Reporting

/// The wording of files that cannot be imported.
extension ErrorWording {
  static func complaint(_ error: ImportError) -> Complaint {
    switch error {
    case .syntax(let syntax):
      return Complaint(
        what:
          "line \(syntax.line), column \(syntax.column): \(FieldProblemText.phrase(syntax.problem)). Nothing was imported.",
        hint: "A Journal JSON file is made with:  twj export json -o journal.json",
        status: .badData)
    case .unknownTable(let columns):
      return Complaint(
        what: "the file is a table (\(safe(columns.prefix(6).joined(separator: ", ")))"
          + (columns.count > 6 ? "…" : "") + "), and "
          + "nothing tells what its rows are. Nothing was imported.",
        hint: "A row a day:  --as days   An episode a row:  --as episodes   More:  twj help import",
        status: .badData)
    case .notAJournal:
      return Complaint(
        what: "the file is not a Journal JSON file. Nothing was imported.",
        hint: "One is made with:  twj export json -o journal.json", status: .badData)
    case .unknownVersion(let found):
      return Complaint(
        what: "the file has format \(safe(found)); this program reads 1. Nothing was imported.",
        hint: "Install the version that wrote it.", status: .badData)
    case .otherKind(let found):
      return Complaint(
        what: "the file holds “\(safe(found ?? "nothing"))”, not a journal. Nothing was imported.",
        hint: "A whole journal is made with:  twj export json -o journal.json", status: .badData)
    case .noColumn, .mapping, .unmapped, .noTables, .wideText: return foreign(error)
    case .problems(let problems):
      return complaint(problems, hint: "Put them right in the file and import it again.")
    case .rows(let problems):
      guard !problems.contains(where: \.hidesTheRest) else { return complaint(.problems(problems)) }
      return complaint(
        problems,
        hint: "Put them right in the file, or leave those rows out:  add  --skip-bad  to the line.")
    }
  }

  private static func complaint(_ problems: [ImportProblem], hint: String) -> Complaint {
    let rows = problems.map {
      "  \(TerminalText.safe($0.path)): \(FieldProblemText.phrase($0.reason))"
    }
    let count = FactText.count(problems.count, "wrong value")
    let isCut = problems.count >= ImportError.problemLimit
    return Complaint(
      what: "\(isCut ? "the first \(count)" : count). Nothing was imported.",
      details: rows, hint: hint, status: .badData)
  }

  /// What does not fit about tables and files from elsewhere.
  private static func foreign(_ error: ImportError) -> Complaint {
    switch error {
    case .noColumn(let column, let found):
      return Complaint(
        what: "the table has no column for \(column)"
          + (found.isEmpty ? "." : "; it has \(safe(found.joined(separator: ", "))).")
          + " Nothing was imported.",
        hint: "Name it:  --map 'Header=time'", status: .badData)
    case .mapping(let mapping, let problem): return complaint(problem, mapping)
    case .unmapped(let features):
      return Complaint(
        what: "nothing tells what \(safe(features.joined(separator: ", "))) is."
          + " Nothing was imported.",
        hint: "Say it:  --map '\(safe(features.first ?? "Name"))=episodes'   or =caffeine:cups, "
          + "or =nothing; or make triggers of them:  --new-triggers",
        status: .badData)
    case .wideText:
      return Complaint(
        what: "the file is text in UTF-16; this program reads UTF-8. Nothing was imported.",
        hint: "Save it as UTF-8 (in a spreadsheet: CSV UTF-8), or:  iconv -f UTF-16 -t UTF-8",
        status: .badData)
    case .noTables:
      let names = CSVTableKind.allCases.map(\.fileName).joined(separator: ", ")
      return Complaint(
        what: "the folder holds none of \(names). Nothing was imported.",
        hint: "Such a folder is made with:  twj export csv -o visit/", status: .badData)
    case .syntax, .unknownTable, .notAJournal, .unknownVersion, .otherKind, .problems, .rows:
      return complaint(error)
    }
  }
}
