/// Reads a table as CSV (RFC 4180) row by row, so that a long one never exists as one value.
///
/// Rows end with CRLF, LF or CR, in any mixture; the last one needs no end. Empty lines and a byte
/// order mark are passed over. What RFC 4180 does not allow is refused with its place, never mended.
package struct CSVReader {
  /// What stands between two cells.
  package enum Separator: UInt8, Hashable, Sendable, CaseIterable {
    case comma = 0x2C
    case semicolon = 0x3B
    case tab = 0x09
  }

  package let separator: Separator
  private let bytes: [UInt8]
  private var position: Int
  /// Counted from 1.
  private var line = 1
  private var rowStart: (position: Int, line: Int)
  /// A place of the current line whose column is known, so that no byte is counted twice.
  private var mark: (position: Int, column: Int)
  /// The first problem of the current row after which the row can still be read to its end.
  private var failure: (problem: CSVError.Problem, place: Int)?

  private let takesNUL: Bool
  /// Cells of the row before.
  private var usualCount = 0

  /// Begins before the first row; without a separator it takes that of the header. NUL is refused
  /// unless `takesNUL` is set.
  package init(_ bytes: [UInt8], separator: Separator? = nil, takesNUL: Bool = false) {
    self.bytes = bytes
    self.takesNUL = takesNUL
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    rowStart = (position, 1)
    mark = (position, 1)
    self.separator = separator ?? Self.separator(in: bytes[position...])
  }

  /// The next row; nil after the last one.
  ///
  /// - Throws: ``CSVError``; the reader then stands before the next row, or at the end where none
  ///   can be told.
  package mutating func next() throws(CSVError) -> CSVRow? {
    while position < bytes.count, Self.isLineEnd(bytes[position]) { endLine() }
    guard position < bytes.count else { return nil }
    rowStart = (position, line)
    failure = nil
    let row: CSVRow
    do throws(CSVError) {
      row = try wholeRow()
    } catch {
      if !error.isFinal { skipLine() }
      throw error
    }
    if let failure { throw error(failure.problem, at: failure.place) }
    return row
  }

  var byteCount: Int { bytes.count }

  /// How much of the table has been read, from 0 to 1.
  var share: Double { bytes.isEmpty ? 1 : Double(position) / Double(bytes.count) }

  private mutating func wholeRow() throws(CSVError) -> CSVRow {
    var cells: [CSVCell] = []
    cells.reserveCapacity(usualCount)
    var hasMore = true
    while hasMore {
      let column = countedColumn()
      cells.append(CSVCell(text: try text(), column: column))
      hasMore = position < bytes.count && bytes[position] == separator.rawValue
      if hasMore { position += 1 }
    }
    if position < bytes.count { endLine() }
    usualCount = cells.count
    return CSVRow(line: rowStart.line, cells: cells)
  }

  // MARK: - One cell

  private mutating func text() throws(CSVError) -> String {
    guard position < bytes.count, bytes[position] == Self.quote else { return try plainText() }
    return try quotedText()
  }

  private mutating func plainText() throws(CSVError) -> String {
    let start = position
    var all: UInt8 = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == separator.rawValue || Self.isLineEnd(byte) { break }
      if byte == Self.quote { throw error(.quoteInText, at: position) }
      if byte == 0, !takesNUL { note(.nul, at: position) }
      all |= byte
      position += 1
    }
    guard all < 0x80 else { return checked(bytes[start..<position], hasPairs: false) }
    return bytes.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[start..<position]), as: UTF8.self)
    }
  }

  private mutating func quotedText() throws(CSVError) -> String {
    let opening = position
    position += 1
    var hasPairs = false
    while position < bytes.count {
      switch bytes[position] {
      case Self.quote where position + 1 < bytes.count && bytes[position + 1] == Self.quote:
        hasPairs = true
        position += 2
      case Self.quote:
        let content = bytes[(opening + 1)..<position]
        position += 1
        guard
          position == bytes.count || bytes[position] == separator.rawValue
            || Self.isLineEnd(bytes[position])
        else { throw error(.textAfterQuote, at: position) }
        return checked(content, hasPairs: hasPairs)
      case Self.carriageReturn, Self.lineFeed: endLine()
      case 0 where !takesNUL:
        note(.nul, at: position)
        position += 1
      default: position += 1
      }
    }
    throw error(.unclosedQuote, at: opening)
  }

  /// The text of a cell's content; two quotes in a row are one.
  private mutating func checked(_ content: ArraySlice<UInt8>, hasPairs: Bool) -> String {
    if !hasPairs, let text = String(validating: content, as: UTF8.self) { return text }
    var single: [UInt8] = []
    single.reserveCapacity(content.count)
    var isSecond = false
    for byte in content {
      isSecond = byte == Self.quote && !isSecond
      if !isSecond || !hasPairs { single.append(byte) }
    }
    if let text = String(validating: single, as: UTF8.self) { return text }
    note(.notUTF8, at: content.startIndex + Self.validCount(content))
    return ""
  }

  /// The bytes before the first that is no UTF-8.
  private static func validCount(_ content: ArraySlice<UInt8>) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = content.makeIterator()
    var count = 0
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { count += scalar.count }
    return count
  }

  // MARK: - Lines and places

  /// Passes over CRLF, LF or CR.
  private mutating func endLine() {
    let isPair =
      bytes[position] == Self.carriageReturn && position + 1 < bytes.count
      && bytes[position + 1] == Self.lineFeed
    position += isPair ? 2 : 1
    line += 1
    mark = (position, 1)
  }

  /// Passes over the rest of a row that cannot be read.
  private mutating func skipLine() {
    while position < bytes.count, !Self.isLineEnd(bytes[position]) { position += 1 }
    if position < bytes.count { endLine() }
  }

  /// The column here; everything up to here is counted once.
  private mutating func countedColumn() -> Int {
    for byte in bytes[mark.position..<position] where Self.beginsScalar(byte) { mark.column += 1 }
    mark.position = position
    return mark.column
  }

  private mutating func note(_ problem: CSVError.Problem, at place: Int) {
    if place < failure?.place ?? .max { failure = (problem, place) }
  }

  private func error(_ problem: CSVError.Problem, at place: Int) -> CSVError {
    var (line, column) = (rowStart.line, 1)
    var previous: UInt8 = 0
    for byte in bytes[rowStart.position..<place] {
      if Self.isLineEnd(byte) {
        if previous != Self.carriageReturn || byte != Self.lineFeed { line += 1 }
        column = 1
      } else if Self.beginsScalar(byte) {
        column += 1
      }
      previous = byte
    }
    return CSVError(problem: problem, line: line, column: column, rowLine: rowStart.line)
  }

  private static func beginsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

  // MARK: - The separator

  /// A comma, unless the header has none and a semicolon or tab: then the first of those.
  private static func separator(in bytes: ArraySlice<UInt8>) -> Separator {
    var found: Separator?
    var isQuoted = false
    for byte in bytes.drop(while: isLineEnd) {
      if byte == quote { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if isLineEnd(byte) { break }
      if byte == Separator.comma.rawValue { return .comma }
      found = found ?? Separator(rawValue: byte)
    }
    return found ?? .comma
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == lineFeed || byte == carriageReturn
  }

  private static let quote: UInt8 = 0x22
  private static let carriageReturn: UInt8 = 0x0D
  private static let lineFeed: UInt8 = 0x0A
}
