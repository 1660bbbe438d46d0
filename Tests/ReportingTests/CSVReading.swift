import JournalCore
import Reporting
import Testing

/// A strict reader of CSV as RFC 4180 has it: CRLF ends every row, quotes only around whole cells,
/// every row as wide as the header, UTF-8 throughout.
struct CSVReading {
  enum Failure: Error, Equatable {
    case notUTF8
    case lineEnd(row: Int)
    case quote(row: Int)
    case unfinished
    case ragged(row: Int, cells: Int)
  }

  let header: [String]
  let rows: [[String]]

  init(_ bytes: [UInt8]) throws {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw Failure.notUTF8 }
    let all = try Self.cells(bytes)
    header = all.first ?? []
    rows = Array(all.dropFirst())
    for (number, row) in rows.enumerated() where row.count != header.count {
      throw Failure.ragged(row: number + 1, cells: row.count)
    }
  }

  /// The cells of a column.
  func column(_ name: String) throws -> [String] {
    let index = try #require(header.firstIndex(of: name), "no column \(name)")
    return rows.map { $0[index] }
  }

  /// The cell of a column in the row whose first cell is `key`.
  func cell(_ key: String, _ name: String) throws -> String {
    let index = try #require(header.firstIndex(of: name), "no column \(name)")
    return try #require(rows.first { $0[0] == key }, "no row \(key)")[index]
  }

  /// What each row states: `name=cell` for the cells that are not empty, in order.
  var statements: [String] {
    rows.map { row in
      zip(header, row).filter { !$1.isEmpty }.map { "\($0)=\($1)" }.joined(separator: " ")
    }
  }

  /// A text as it was before it was protected.
  static func restored(_ cell: String) -> String {
    cell.utf8.first == 0x27 ? String(decoding: cell.utf8.dropFirst(), as: UTF8.self) : cell
  }

  /// The values of a cell that holds several.
  static func words(_ cell: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in restored(cell).unicodeScalars {
      if isEscaped || scalar != "\\" && scalar != ";" {
        word.append(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    return words + [String(word)]
  }

  private static func cells(_ bytes: [UInt8]) throws -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var position = 0
    while position < bytes.count {
      row.append(try cell(bytes, &position, row: rows.count))
      guard position < bytes.count else { throw Failure.unfinished }
      if bytes[position] == 0x2C {
        position += 1
      } else {
        guard bytes[position...].prefix(2) == [0x0D, 0x0A] else {
          throw Failure.lineEnd(row: rows.count)
        }
        position += 2
        rows.append(row)
        row = []
      }
    }
    guard row.isEmpty else { throw Failure.unfinished }
    return rows
  }

  private static func cell(
    _ bytes: [UInt8], _ position: inout Int, row: Int
  ) throws -> String {
    var cell: [UInt8] = []
    guard position < bytes.count, bytes[position] == 0x22 else {
      while position < bytes.count, ![0x2C, 0x0D, 0x0A].contains(bytes[position]) {
        guard bytes[position] != 0x22 else { throw Failure.quote(row: row) }
        cell.append(bytes[position])
        position += 1
      }
      return String(decoding: cell, as: UTF8.self)
    }
    position += 1
    while position < bytes.count {
      if bytes[position] != 0x22 {
        cell.append(bytes[position])
      } else if position + 1 < bytes.count, bytes[position + 1] == 0x22 {
        cell.append(0x22)
        position += 1
      } else {
        position += 1
        return String(decoding: cell, as: UTF8.self)
      }
      position += 1
    }
    throw Failure.unfinished
  }
}
