package import JournalCore

/// What an import of a spreadsheet diary did, would do, or warns of.
package enum DiaryText {
  /// The changes, what the rows hold, and in a dry run what each column and line comes to.
  package static func lines(
    _ diary: DiaryImport, site: Site, isDryRun: Bool, style: Style
  ) -> [String] {
    let changes = ImportText.lines(diary.plan, isDryRun: isDryRun, style: style)
    let details = isDryRun ? columns(diary.summary) + places(diary.summary) : []
    return changes.prefix(1)
      + (rows(diary.summary, site: site) + details).map { "      \($0)" }
      + changes.dropFirst()
  }

  /// Everything but rows that were left out, whose wording is that of errors.
  package static func warning(_ warning: DiaryWarning) -> String? {
    switch warning {
    case .closedComplete(let day): ImportText.warning(.closedComplete(day))
    case .ownEpisodes(let lines):
      "\(numbered(lines)): the journal has episodes of its own on \(these(lines)); they stay beside those of the file."
    case .ownAmounts(let lines):
      "\(numbered(lines)): the journal has amounts of its own on \(these(lines)); they stay, and those after noon are added to the file's."
    case .unloggedValues(let lines):
      "\(numbered(lines)): not recorded by the file's own word, so the values there were left out."
    case .leftOut: nil
    }
  }

  private static func these(_ lines: [Int]) -> String {
    lines.count == 1 ? "that day" : "those days"
  }

  /// What the rows hold, counted.
  private static func rows(_ summary: DiarySummary, site: Site) -> [String] {
    let span = summary.days.map { days in
      days.count == 1
        ? ", \(FactText.day(days.lowerBound))"
        : ", \(FactText.day(days.lowerBound)) to \(FactText.day(days.upperBound))"
    }
    let place = SiteVocabulary.label(of: site)
    var lines = [
      FactText.count(summary.rows, "row") + (span ?? ""),
      "\(FactText.count(summary.closedDays, "day")) closed, "
        + "\(FactText.count(summary.unknownDays, "day")) unknown",
      "\(FactText.count(summary.episodes, "episode"))"
        + (summary.episodes == 0 ? "" : ", \(TerminalText.safe(place))"),
      "\(FactText.count(summary.values, "value"))"
        + (measured(summary) == 0
          ? "" : " of \(FactText.count(measured(summary), "trigger"))") + skippedCells(summary),
    ]
    if !summary.newTriggers.isEmpty {
      let names = summary.newTriggers.map { TerminalText.safe($0.name) }
      lines.append(
        "new \(names.count == 1 ? "trigger" : "triggers"): \(names.joined(separator: ", "))")
    }
    return lines
  }

  private static func measured(_ summary: DiarySummary) -> Int {
    summary.columns.count { $0.measure != nil }
  }

  private static func skippedCells(_ summary: DiarySummary) -> String {
    let cells = summary.skipped.reduce(0) { $0 + $1.lines.count }
    return cells == 0 ? "" : "; \(FactText.count(cells, "blank cell")) unknown"
  }

  /// What each column is.
  private static func columns(_ summary: DiarySummary) -> [String] {
    let new = Set(summary.newTriggers.map(\.name))
    return summary.columns.compactMap { column in
      let meaning: String
      switch column.role {
      case .date: meaning = "the day"
      case .episodes: meaning = "number of episodes"
      case .logged: meaning = "whether the day was recorded"
      case .amount(let measure):
        meaning = self.measure(measure) + (new.contains(measure.trigger.name) ? ", new" : "")
      case .nothing: return nil
      }
      return TerminalText.safe("column \(column.header): \(meaning)")
    }
  }

  /// `caffeine, cups of 95 mg`, `sleep, h`.
  private static func measure(_ measure: DiaryMeasure) -> String {
    let (trigger, unit) = (measure.trigger, measure.unit)
    guard !unit.noun.isEmpty else {
      return trigger.amountKind == .yesNo ? "\(trigger.name), yes or no" : "\(trigger.name), 0-10"
    }
    if unit.factor == 1 { return "\(trigger.name), \(unit.noun)" }
    return unit.factor > 1
      ? "\(trigger.name), \(unit.noun) of \(unit.factor.plainText) \(trigger.unit)"
      : "\(trigger.name), \(unit.noun) taken as \(trigger.unit)"
  }

  /// What single lines come to.
  private static func places(_ summary: DiarySummary) -> [String] {
    var lines: [String] = []
    if !summary.unlogged.isEmpty {
      lines.append("\(numbered(summary.unlogged)): not recorded, the day stays unknown")
    }
    if !summary.open.isEmpty {
      lines.append("\(numbered(summary.open)): no number of episodes, the day stays unknown")
    }
    return lines
      + summary.skipped.map { skipped in
        "\(numbered(skipped.lines)): \(TerminalText.safe(skipped.trigger)) is blank and stays unknown"
      }
  }

  private static func numbered(_ lines: [Int]) -> String {
    "line\(lines.count == 1 ? "" : "s") \(DiarySummary.ranges(lines))"
  }
}
