/// Adjacent columns of `episodes.csv` and how a row fills them.
///
/// As ``CSVField``, but for a table of very many rows: cells are written without a value in between,
/// and several at once where they are the same all day.
struct CSVEpisodeField: Sendable {
  /// Writes the cells of a row, one for each column; apart from the columns, so that a call does not
  /// also count who holds those.
  struct Cells: Sendable {
    let write: @Sendable (CSVEpisodes.Row, inout CSVWriter) -> Void
  }

  let columns: [CSVColumn]
  let cells: Cells

  init(
    _ columns: [CSVColumn],
    writing write: @escaping @Sendable (CSVEpisodes.Row, inout CSVWriter) -> Void
  ) {
    self.columns = columns
    cells = Cells(write: write)
  }

  init(
    _ name: String, _ type: CSVColumn.Kind, unit: String? = nil, _ meaning: String,
    writing write: @escaping @Sendable (CSVEpisodes.Row, inout CSVWriter) -> Void
  ) {
    self.init([CSVColumn(name, type, unit: unit, meaning)], writing: write)
  }
}
