import JournalCore

extension ReportStrip {
  /// One cell a day, twelve weeks in a row, with the dates at both ends.
  var drawing: SVGDrawing {
    let perRow = 84
    let rows = (cells.count + perRow - 1) / perRow
    let size = 700 / Double(min(max(cells.count, 28), perRow))
    let rowHeight = 27.0
    var drawing = SVGDrawing(width: 700, height: rowHeight * Double(max(rows, 1)))
    for (index, cell) in cells.enumerated() {
      let x = Double(index % perRow) * size
      let y = Double(index / perRow) * rowHeight
      Self.draw(cell, x, y + 1, size, &drawing)
      if index % perRow == 0 || (days.lowerBound + index).weekday.index == 0 {
        drawing.line(x + 0.4, y + 1, x + 0.4, y + 13, .axis)
      }
      if index % perRow == 0 {
        drawing.label(FactText.compactDay(days.lowerBound + index), x, y + 24)
      }
    }
    if !cells.isEmpty {
      let last = (cells.count - 1) % perRow
      drawing.label(
        FactText.compactDay(days.upperBound), max(160, Double(last + 1) * size),
        rowHeight * Double(rows) - 3, .end)
    }
    return drawing
  }

  /// The counts of the cells in words.
  var alternative: String {
    func count(_ cell: Cell) -> Int { cells.count { $0 == cell } }
    return "\(FactText.count(cells.count, "day")): \(count(.twitched)) observed with episodes, "
      + "\(count(.clear)) observed without, \(count(.partial)) partial or recalled, "
      + "\(count(.unknown)) not recorded."
  }

  private static func draw(
    _ cell: Cell, _ x: Double, _ y: Double, _ size: Double, _ drawing: inout SVGDrawing
  ) {
    let width = max(1, size - 2)
    switch cell {
    case .twitched: drawing.box(x + 1, y, width, 12, .ink)
    case .clear: drawing.box(x + 1, y, width, 12, .open)
    case .partial:
      drawing.box(x + 1, y, width, 12, .open)
      drawing.box(x + 1, y + 6, width, 6, .mid)
    case .unknown: drawing.box(x + 1, y, width, 12, .unknown)
    }
  }
}
