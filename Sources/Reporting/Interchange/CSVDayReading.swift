import JournalCore

/// The days of `days.csv`: how they were closed, and the values of their triggers.
struct CSVDayReading {
  /// What one row states.
  struct Day {
    let line: Int
    let day: LocalDay
    let isTwitched: Bool
    /// Whether the person closed it at all, and whether that was from memory.
    let isClosed: Bool
    let isRecalled: Bool
    /// nil where the table has no notes.
    let note: FieldValue?
    let amounts: [(trigger: TriggerDefinition, amount: Double)]
    /// Triggers with a column and an empty cell.
    let blanks: [String]
  }

  private(set) var days: [Day] = []
  private(set) var problems: [ImportProblem]
  private(set) var warnings: [ImportWarning] = []
  private var table: CSVTableRows
  private let triggers: [(position: Int, trigger: TriggerDefinition)]

  private static let day = Field("local_day", .day, required: true)
  private static let status = Field("status", .choice(["twitched", "clear", "unknown"]))
  private static let observed = Field("observed", .flag)
  private static let recalled = Field("recalled", .flag)
  private static let note = Field("note", .text(limit: FieldLimit.note))

  init(_ table: CSVTableRows, triggers: [TriggerDefinition]) {
    self.table = table
    let rows = self.table.next()
    problems = self.table.problems
    let columns = CSVTrigger.all(triggers)
    self.triggers = columns.compactMap { column in
      table.position(of: column.header).map { ($0, column.trigger) }
    }
    guard problems.isEmpty else { return }
    let known = CSVDays.fixedNames.union(columns.map(\.header))
    for name in table.header where !known.contains(name) {
      warnings.append(
        .unknownField(path: "\(table.file), \(name)", count: max(rows.count, 1)))
    }
    var firsts: [LocalDay: Int] = [:]
    for row in rows where problems.count < ImportError.problemLimit { take(row, &firsts) }
  }

  private mutating func take(_ row: CSVTableRows.Row, _ firsts: inout [LocalDay: Int]) {
    do throws(FieldError) {
      guard case .day(let day) = try value(Self.day, row) else {
        throw FieldError(field: Self.day.name, problem: .missing)
      }
      if let first = firsts.updateValue(row.line, forKey: day) {
        throw FieldError(
          field: Self.day.name, problem: .contradiction("the same as in line \(first)"))
      }
      let isRecalled = try value(Self.recalled, row) == .flag(true)
      let isObserved = try value(Self.observed, row) == .flag(true)
      var amounts: [(trigger: TriggerDefinition, amount: Double)] = []
      var blanks: [String] = []
      for (position, trigger) in triggers {
        if let amount = try amount(row.cells[position], trigger, table.header[position]) {
          amounts.append((trigger, amount))
        } else {
          blanks.append(trigger.name)
        }
      }
      days.append(
        Day(
          line: row.line, day: day, isTwitched: try value(Self.status, row) == .text("twitched"),
          isClosed: isObserved || isRecalled, isRecalled: isRecalled,
          note: table.position(of: Self.note.name) == nil ? nil : try value(Self.note, row),
          amounts: amounts, blanks: blanks))
    } catch {
      problems.append(
        ImportProblem(path: table.path(row.line, error.field), reason: .field(error.problem)))
    }
  }

  private func value(
    _ field: Field, _ row: CSVTableRows.Row
  ) throws(FieldError) -> FieldValue {
    guard let position = table.position(of: field.name) else { return .null }
    let value = try table.cells.value(row.cells[position], of: field)
    return try field.form.checked(value, field: field.name)
  }

  private func amount(
    _ cell: CSVCell, _ trigger: TriggerDefinition, _ column: String
  ) throws(FieldError) -> Double? {
    let text = table.cells.trimmed(cell)
    guard !text.isEmpty else { return nil }
    if trigger.unit == "yes_no" {
      return try table.cells.flag(text, of: Field(column, .flag)) ? 1 : 0
    }
    let field = Field(column, .number(TriggerVocabulary.range(of: trigger)))
    let number = try table.cells.number(text, of: field)
    guard case .number(let amount) = try field.form.checked(.number(number), field: column) else {
      return nil
    }
    return amount
  }
}
