/// One written table with the description of its columns.
package struct CSVFile: Sendable {
  /// Without the ending: `episodes`.
  package let name: String
  /// What one row is, in plain words.
  package let meaning: String
  package let columns: [CSVColumn]
  /// The header and all rows, UTF-8.
  package let bytes: [UInt8]
  /// Rows without the header.
  package let rows: Int

  /// The file's name: `episodes.csv`.
  package var path: String { "\(name).csv" }
}
