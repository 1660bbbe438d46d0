/// A titled part of the report; those of page 1 are numbered.
package struct ReportSection: Hashable, Sendable {
  /// 1 to 8 on page 1; nil on the pages that follow.
  package let number: Int?
  package let title: String
  package let elements: [ReportElement]

  /// A block of page 1.
  init(_ number: Int, _ title: String, _ elements: [ReportElement]) {
    self.number = number
    self.title = title
    self.elements = elements
  }

  /// A section of the pages that follow.
  init(_ title: String, _ elements: [ReportElement]) {
    number = nil
    self.title = title
    self.elements = elements
  }
}

/// What a section is made of; texts may hold anything and are made harmless where they are drawn.
package enum ReportElement: Hashable, Sendable {
  case line(String)
  case list([String])
  case terms([ReportTerm])
  /// How to read what stands above.
  case remark(String)
  case table(ReportTable)
  case strip(ReportStrip)
  case chart(ReportChart)

  /// A list, or one line where there is nothing to list.
  static func list(_ items: [String], orElse line: String) -> ReportElement {
    items.isEmpty ? .line(line) : .list(items)
  }

  /// Terms, or one line where there are none.
  static func terms(_ terms: [ReportTerm], orElse line: String) -> ReportElement {
    terms.isEmpty ? .line(line) : .terms(terms)
  }
}

/// A name and what is to be said of it.
package struct ReportTerm: Hashable, Sendable {
  package let name: String
  package let text: String

  init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }
}

/// Rows under titles; the first cell of a row names it.
package struct ReportTable: Hashable, Sendable {
  /// A title and to which side its cells are set.
  package struct Column: Hashable, Sendable {
    package let title: String
    package let isNumber: Bool

    static func text(_ title: String) -> Column { Column(title: title, isNumber: false) }
    static func number(_ title: String) -> Column { Column(title: title, isNumber: true) }
  }

  /// What the rows are.
  package let caption: String
  package let columns: [Column]
  package private(set) var rows: [[String]] = []

  init(_ caption: String, _ columns: [Column]) {
    self.caption = caption
    self.columns = columns
  }

  mutating func add(_ cells: [String]) {
    precondition(cells.count == columns.count, "a row has one cell for each column")
    rows.append(cells)
  }

  /// What stands where nothing is known.
  static let unknown = "unknown"
}

/// A drawing with its text alternative.
package struct ReportChart: Hashable, Sendable {
  /// Names it within the page.
  package let name: String
  package let title: String
  /// What the drawing shows, in words.
  package let alternative: String
  let drawing: SVGDrawing
  /// What its marks mean.
  package let legend: String
}
