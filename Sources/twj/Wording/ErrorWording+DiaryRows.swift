import JournalCore
import Reporting

/// The wording of single rows of a diary.
extension ErrorWording {
  /// At most ten problems as `file.csv:7: …`, and how many more there are; of rows that are left out
  /// all lines are named.
  static func lines(_ problems: [DiaryProblem], file: String, areLeftOut: Bool) -> [String] {
    let shown = problems.prefix(ImportError.problemLimit)
    let rest = problems.dropFirst(shown.count)
    var lines = shown.map { problem in
      "\(safe(file)):\(problem.line): \(phrase(problem.reason))"
    }
    if !rest.isEmpty { lines.append("and \(rest.count) more") }
    guard areLeftOut else { return lines.map { "  \($0)" } }
    let numbers = Set(problems.map(\.line)).sorted()
    let ranges = DiarySummary.ranges(numbers)
    return [
      "twj: \(FactText.count(numbers.count, "row")) left out: line\(numbers.count == 1 ? "" : "s") \(ranges)."
    ]
      + lines.map { "  \($0)" }
  }

  private static func phrase(_ reason: DiaryProblem.Reason) -> String {
    switch reason {
    case .unreadable(let error): FieldProblemText.phrase(error)
    case .ragged(let cells, let columns):
      "\(FactText.count(cells, "cell")) where the header has \(columns)"
    case .noDate: "the date is missing"
    case .notADate(let text): "\(cell(text)) is not a date such as 2026-11-20"
    case .ahead(let day): "\(day.iso) has not come yet"
    case .tooLongAgo(let day): "\(day.iso) is too long ago: 1900 is the earliest year"
    case .duplicate(let day, let line): "\(day.iso) is already in line \(line)"
    case .notYesOrNo(let header, let found):
      "\(safe(header)): \(cell(found)) is neither 0 nor 1"
    case .notANumber(let header, let found): "\(safe(header)): \(cell(found)) is not a number"
    case .tooLarge(let header, let found):
      "\(safe(header)): \(cell(found)) is larger than any number that can be stored"
    case .fraction(let header, let found):
      "\(safe(header)): \(cell(found)) is not a whole number"
    case .outOfRange(let header, let low, let high, let unit, let found):
      "\(safe(header)): \(cell(found)) is not between \(low.plainText) and "
        + high.plainText + (unit.isEmpty || unit == "0-10" ? "" : " \(safe(unit))")
    case .nameless(let column, let found): "column \(column) has no header and holds \(cell(found))"
    }
  }

  private static func cell(_ text: String) -> String {
    "“\(TerminalText.clipped(TerminalText.safe(text), to: 40))”"
  }
}
