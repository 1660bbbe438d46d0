package import JournalCore

/// What importing a diary changes in a journal, and what is to be told of it.
package struct DiaryImport: Sendable {
  /// The changes, those that take something out last.
  package let plan: ImportPlan
  package let summary: DiarySummary
  package let warnings: [DiaryWarning]

  /// Compares what the rows state with what is stored.
  ///
  /// Only records that rows of those days made before, known by their ``DiaryUID``, are corrected or
  /// taken out, and of an episode only what the row states; everything else stays. A day keeps its
  /// first closing. `site` is nil where nothing is said of it.
  package init(
    _ sheet: DiarySheet, site: Site? = nil, existing: Journal, resolver: TimeResolver
  ) {
    var merge = DiaryMerge(
      format: sheet.format, site: site, existing: existing, resolver: resolver)
    for row in sheet.rows { merge.add(row) }
    plan = ImportPlan(existing: merge.concerned, incoming: merge.stated, replace: true)
    summary = DiarySummary(sheet)
    warnings = merge.warnings + DiaryWarning.all(sheet)
  }
}

/// Something an import of a diary does that its user should know; lines in rising order.
package enum DiaryWarning: Hashable, Sendable {
  /// A day closed `none` has an episode: its closing becomes `complete`.
  case closedComplete(LocalDay)
  /// The journal has episodes of its own on these days; the rows' come beside them.
  case ownEpisodes(lines: [Int])
  /// The journal has amounts of its own of what these rows state.
  case ownAmounts(lines: [Int])
  /// Rows of days that were not recorded hold values, which are left out.
  case unloggedValues(lines: [Int])
  /// Rows that cannot be taken were left out.
  case leftOut([DiaryProblem])

  fileprivate static func all(_ sheet: DiarySheet) -> [DiaryWarning] {
    let unlogged = sheet.rows.filter { $0.state == .unlogged(hasValues: true) }.map(\.line)
    return (unlogged.isEmpty ? [] : [.unloggedValues(lines: unlogged)])
      + (sheet.problems.isEmpty ? [] : [.leftOut(sheet.problems)])
  }
}
