import JournalCore

/// What the rows of a file from elsewhere become, and what is wrong with the others.
struct EventRows {
  var episodes: [Episode] = []
  var exposures: [Exposure] = []
  var symptoms: [Symptom] = []
  var newTriggers: [TriggerDefinition] = []
  /// Columns whose cells have no place in the journal.
  var leftOut: [String] = []
  /// Rows below the header.
  var count = 0
  /// In the order of the rows.
  var problems: [ImportProblem] { failures.sorted { $0.line < $1.line }.map(\.problem) }
  private var failures: [(line: Int, problem: ImportProblem)] = []
  private let file: String
  private let clock: ImportClock
  /// How many rows with the same facts came before, for their identities.
  private var seen: [String: Int] = [:]

  init(file: String, clock: ImportClock) {
    self.file = file
    self.clock = clock
  }

  mutating func fail(_ line: Int, _ column: String? = nil, _ reason: ImportProblem.Reason) {
    let place = "\(file):\(line)" + (column.map { ": \($0)" } ?? "")
    failures.append((line, ImportProblem(path: place, reason: reason)))
  }

  /// Whether a time of a row cannot be taken, which is then noted: it has not come yet, or is before
  /// the year 1900.
  mutating func refuses(_ moment: Moment, _ line: Int, _ column: String?) -> Bool {
    if clock.isAhead(.moment(moment)) {
      fail(line, column, .ahead(moment.iso))
      return true
    }
    guard moment.local.day < TimeResolver.earliestDay else { return false }
    fail(line, column, .field(.unexpected(expected: "of 1900 or later", found: moment.iso)))
    return true
  }

  /// The identity of a row by its facts: the same file gives the same each time.
  mutating func uid(of facts: String) -> UID {
    let number = seen[facts, default: 0]
    seen[facts] = number + 1
    return DiaryUID.uid(of: "event|\(facts)|\(number)")
  }

  /// Reads every row below a header; rows that cannot be read become problems.
  mutating func read(
    _ reader: inout CSVReader, columns: Int, _ take: (CSVRow, inout EventRows) -> Void
  ) {
    while true {
      do throws(CSVError) {
        guard let row = try reader.next() else { return }
        guard !row.isBlank else { continue }
        count += 1
        if row.cells.count == columns {
          take(row, &self)
        } else {
          fail(row.line, nil, .ragged(cells: row.cells.count, columns: columns))
        }
      } catch {
        count += 1
        fail(error.line, nil, .unreadable(error))
        if error.isFinal { return }
      }
    }
  }
}
