package import JournalCore

/// A spreadsheet diary as read: what its columns are and what its rows state.
package struct DiarySheet: Hashable, Sendable {
  package let format: DiaryFormat
  /// The rows that can be taken, in the order of the file.
  package let rows: [DiaryRow]
  /// What was left out, in the order of the file.
  package let problems: [DiaryProblem]

  /// The most episodes of one row.
  package static let episodeLimit = 999

  /// Reads a whole file; the resolver tells what day it is.
  ///
  /// - Throws: ``DiaryError``: for a header without a date or an episode count, and, unless bad rows
  ///   are left out, for rows that cannot be taken. A row that hides what follows it, and a file of
  ///   which nothing is left, are always refused.
  package init(
    _ bytes: [UInt8], options: DiaryOptions, vocabulary: Vocabulary, resolver: TimeResolver
  ) throws(DiaryError) {
    var reader = CSVReader(bytes)
    let header = try Self.header(&reader)
    let format = try DiaryFormat(header: header, options: options, vocabulary: vocabulary)
    var reading = DiaryReading(
      format: format, decimalComma: reader.separator != .comma, today: resolver.today)
    reading.read(&reader)
    if reading.rows.isEmpty, reading.problems.isEmpty { throw .noRows(line: header.line) }
    let isRefused =
      !options.skipsBadRows || reading.rows.isEmpty
      || reading.problems.contains(where: \.hidesTheRest)
    guard reading.problems.isEmpty || !isRefused else { throw .rows(reading.problems) }
    self.format = format
    rows = reading.rows
    problems = reading.problems
  }

  private static func header(_ reader: inout CSVReader) throws(DiaryError) -> CSVRow {
    do throws(CSVError) {
      while let row = try reader.next() {
        if !row.isBlank { return row }
      }
    } catch {
      throw .header(line: error.line, .unreadable(error))
    }
    throw .empty
  }
}
