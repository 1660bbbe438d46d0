import JournalCore

/// The sites that the rows of a table name and nobody knows, in the area they name.
struct CSVSites {
  private(set) var found: [SiteDefinition] = []
  private var known: Set<String>
  private let site: Int
  private let area: Int
  private let cells: CSVCellReading

  /// nil where the table does not name areas.
  init?(_ table: CSVTableRows, known: [String]) {
    guard let site = table.position(of: "site"), let area = table.position(of: "site_area")
    else { return nil }
    self.site = site
    self.area = area
    self.known = Set(known)
    cells = table.cells
  }

  mutating func look(at row: CSVTableRows.Row) {
    let slug = cells.trimmed(row.cells[site])
    guard !slug.isEmpty, !known.contains(slug) else { return }
    guard SiteVocabulary.area(ofSlug: slug) == nil else {
      known.insert(slug)
      return
    }
    guard let area = Area(rawValue: cells.trimmed(row.cells[area])) else { return }
    known.insert(slug)
    found.append(SiteDefinition(site: Site(slug: slug), area: area))
  }
}
