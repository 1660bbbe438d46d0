package import JournalCore

/// What the columns of a diary are: told by their headers, by mappings, or made into new triggers.
package struct DiaryFormat: Hashable, Sendable {
  /// In the order of the file.
  package let columns: [DiaryColumn]
  /// The triggers that importing the diary adds, in the order of their columns.
  package let newTriggers: [TriggerDefinition]

  /// Reads the header.
  ///
  /// - Throws: ``DiaryError`` for a header that leaves a column without meaning or gives two the
  ///   same, and for a mapping that fits nothing.
  package init(
    header: CSVRow, options: DiaryOptions, vocabulary: Vocabulary
  ) throws(DiaryError) {
    let headers = header.cells.map(\.trimmed)
    try Self.check(options.mappings, headers: headers)
    var naming = DiaryNaming(vocabulary: vocabulary, options: options)
    var columns: [DiaryColumn] = []
    var unknown: [String] = []
    for header in headers {
      let mapping = options.mappings.first { Self.isMeant($0, header) }
      var role = try mapping.map { mapping throws(DiaryError) in try naming.role(mapping) }
      role = role ?? naming.role(header: header)
      if let role {
        columns.append(DiaryColumn(header: header, role: role))
      } else {
        unknown.append(header)
      }
    }
    if let problem = Self.problem(columns, unknown, headers, isNaming: options.takesNewTriggers) {
      throw .header(line: header.line, problem)
    }
    self.columns = columns
    newTriggers = naming.made
  }

  /// What the columns measure, in order.
  package var measures: [DiaryMeasure] { columns.compactMap(\.measure) }

  private static func problem(
    _ columns: [DiaryColumn], _ unknown: [String], _ headers: [String], isNaming: Bool
  ) -> DiaryError.HeaderProblem? {
    let found = headers.filter { !$0.isEmpty }
    if !columns.contains(where: { $0.role == .date }) { return .noDate(found: found) }
    if !columns.contains(where: { $0.role == .episodes }) { return .noEpisodes(found: found) }
    for (place, column) in columns.enumerated() {
      guard let subject = column.role.subject else { continue }
      let others = columns[(place + 1)...].filter { $0.role.subject == subject }.map(\.header)
      if !others.isEmpty { return .twice(subject: subject, headers: [column.header] + others) }
    }
    guard let first = unknown.first else { return nil }
    return isNaming ? .noName(first) : .unknownColumns(unknown)
  }

  /// Refuses mappings of columns that are not there, or of one column twice.
  private static func check(
    _ mappings: [DiaryMapping], headers: [String]
  ) throws(DiaryError) {
    for (place, mapping) in mappings.enumerated() {
      guard headers.contains(where: { isMeant(mapping, $0) }) else {
        let near = Suggestion.nearest(to: mapping.header, among: headers)
        throw .mapping(mapping, .noSuchColumn(suggestions: near))
      }
      if mappings[..<place].contains(where: { isMeant($0, mapping.header) }) {
        throw .mapping(mapping, .twice)
      }
    }
  }

  /// Whether a mapping names a header; where no letter or digit is in it, it must be the same.
  private static func isMeant(_ mapping: DiaryMapping, _ header: String) -> Bool {
    if mapping.header == header { return true }
    let folded = DiaryWord.folded(header)
    return !folded.isEmpty && DiaryWord.folded(mapping.header) == folded
  }
}
