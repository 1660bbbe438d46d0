package import JournalCore

/// The suspects of a journal, and what declaring or ending one says.
package struct SuspectText {
  private let book: SuspectBook
  private let isDryRun: Bool
  private let style: Style

  package init(_ book: SuspectBook, isDryRun: Bool = false, style: Style) {
    self.book = book
    self.isDryRun = isDryRun
    self.style = style
  }

  // MARK: - The list

  /// A table of those that count, then of those that ended; tab-separated when plain: number,
  /// trigger, lag in days, expected direction, first day, day of the end, `default` where the
  /// product declared it.
  package var lines: [String] {
    if style.isPlain { return plainLines }
    let open = book.open
    let head = open.isEmpty ? ["No trigger is a suspect now."] : table(open).lines(style: style)
    let past = book.past
    guard !past.isEmpty else { return head }
    return head + ["", style.bold("Ended")] + table(past).lines(style: style)
  }

  private func table(_ suspects: [DeclaredSuspect]) -> TextTable {
    var columns: [TextTable.Column] = [
      .init("suspect"), .init("looked at"), .init("expected", folds: true),
      .init("since", dropOrder: 1),
    ]
    let hasEnds = suspects.contains { !$0.isOpen(on: book.today) }
    if hasEnds { columns.append(.init("until")) }
    var table = TextTable(columns)
    for suspect in suspects {
      let cells = [
        TerminalText.safe(suspect.trigger), Self.lag(suspect.lagDays),
        Self.expectation(suspect.direction), since(suspect),
      ]
      let end = suspect.endedOn.map(FactText.day) ?? "another of the same trigger counts"
      table.add((hasEnds ? cells + [end] : cells).map(style.encoded))
    }
    return table
  }

  private var plainLines: [String] {
    var table = TextTable(Array(repeating: .init(""), count: 7))
    for suspect in book.open + book.past {
      table.add([
        suspect.id.map(String.init) ?? "", TerminalText.safe(suspect.trigger),
        String(suspect.lagDays), suspect.direction?.rawValue ?? "", suspect.declaredOn.iso,
        suspect.endedOn?.iso ?? "", suspect.isDefault ? "default" : "",
      ])
    }
    return table.lines(style: style)
  }

  // MARK: - Receipts

  /// What was declared, in whose place, and which days count for it; or that it was declared before.
  package func declared(_ recording: SuspectRecording) -> [String] {
    let suspect = recording.suspect
    guard !recording.changes.isEmpty else {
      return ["\(facts(suspect)): a suspect already, \(begun(suspect)). Nothing was stored."]
    }
    var lines = [
      Receipt.undoable("suspect: \(facts(suspect))", isDryRun: isDryRun, style: style)
    ]
    if let previous = recording.previous {
      lines.append("      in place of: \(Self.lag(previous.lagDays)), \(since(previous))")
    }
    return lines + [
      "      Only days after \(FactText.day(suspect.declaredOn)) count for it:",
      "      a guess made after seeing the days would find itself.",
    ]
  }

  /// What is no suspect any more, and what becomes of its trigger.
  package func ended(_ recording: SuspectRecording) -> [String] {
    let name = TerminalText.safe(recording.suspect.trigger)
    return [
      Receipt.undoable("\(name) is no suspect any more", isDryRun: isDryRun, style: style),
      "      From now on it is looked at among all other triggers.",
    ]
  }

  // MARK: - Words

  /// `same day`, `next day`, `two days later`.
  package static func lag(_ days: Int) -> String {
    switch days {
    case 0: "same day"
    case 1: "next day"
    case 2: "two days later"
    default: "\(days) days later"
    }
  }

  /// Which way a suspect is expected to go.
  package static func expectation(_ direction: TriggerDirection?) -> String {
    switch direction {
    case .more?: "more episodes on days with more"
    case .fewer?: "fewer episodes on days with more"
    case nil: "either way"
    }
  }

  /// One record in a line: `suspect caffeine, next day (ended)`.
  static func summary(_ record: Suspect) -> String {
    let end = record.endedOn == nil ? "" : " (ended)"
    return "suspect \(record.trigger), \(lag(record.lagDays))\(end)"
  }

  private func facts(_ suspect: DeclaredSuspect) -> String {
    "\(TerminalText.safe(suspect.trigger)), \(Self.lag(suspect.lagDays)), "
      + Self.expectation(suspect.direction)
  }

  private func since(_ suspect: DeclaredSuspect) -> String {
    isFromTheStart(suspect) ? "from the first day" : FactText.day(suspect.declaredOn)
  }

  private func begun(_ suspect: DeclaredSuspect) -> String {
    (isFromTheStart(suspect) ? "" : "since ") + since(suspect)
  }

  private func isFromTheStart(_ suspect: DeclaredSuspect) -> Bool {
    suspect.declaredOn <= book.firstDay
  }
}
