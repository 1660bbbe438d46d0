package import JournalCore

/// Writes a table as CSV (RFC 4180) into one buffer: UTF-8, CRLF, no locale.
///
/// A text that a spreadsheet would run as a formula, or that begins with `'`, gets one leading `'`;
/// a reader takes exactly one off. A NUL, which many readers stop at, becomes `␀`.
package struct CSVWriter: Sendable {
  /// What was written so far.
  package internal(set) var bytes: [UInt8]
  private let isRaw: Bool
  private var isFirstCell = true

  /// - Parameters:
  ///   - raw: texts stay as they are, formulas and NUL too.
  ///   - bom: the buffer begins with a byte order mark.
  package init(raw: Bool = false, bom: Bool = false) {
    bytes = bom ? [0xEF, 0xBB, 0xBF] : []
    isRaw = raw
  }

  /// Writes one cell: unknown is empty, yes and no are `true` and `false`, instants and days ISO
  /// 8601, several words joined by ``joined(_:)``.
  package mutating func add(_ value: FieldValue) {
    switch value {
    case .null: beginCell()
    case .text(let text): add(text)
    case .words(let words): add(words)
    case .whole(let number): add(number)
    case .number(let number): add(number)
    case .flag(let flag): add(flag)
    case .moment(let moment): add(moment)
    case .day(let day): add(day)
    }
  }

  mutating func add(_ text: String?) {
    beginCell()
    if let text { append(text) }
  }

  mutating func add(_ words: [String]) {
    beginCell()
    if !words.isEmpty { append(Self.joined(words)) }
  }

  /// Writes cells that ``cells(_:)`` made.
  mutating func addCells(_ ready: [UInt8]) {
    beginCell()
    bytes += ready
  }

  /// Some cells in one row, for ``addCells(_:)``; for values that look the same raw.
  static func cells(_ write: (inout CSVWriter) -> Void) -> [UInt8] {
    var writer = CSVWriter()
    write(&writer)
    return writer.bytes
  }

  /// What parts the cell that follows from the one before.
  mutating func beginCell() {
    if !isFirstCell { bytes.append(Self.comma) }
    isFirstCell = false
  }

  /// Ends the row with CRLF.
  package mutating func endRow() {
    bytes.append(Self.carriageReturn)
    bytes.append(Self.lineFeed)
    isFirstCell = true
  }

  /// What was written so far, which is then no longer there.
  package mutating func takeBytes() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Several values in one text: joined by `;`, with `\;` for a `;` and `\\` for a `\` in a value.
  package static func joined(_ words: [String]) -> String {
    words.map { word in
      guard word.utf8.contains(where: { $0 == semicolon || $0 == backslash }) else { return word }
      return word.unicodeScalars.reduce(into: "") { text, scalar in
        if scalar == ";" || scalar == "\\" { text += "\\" }
        text.unicodeScalars.append(scalar)
      }
    }.joined(separator: ";")
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      var isQuoted = false
      var isPlain = true
      for byte in utf8 {
        switch byte {
        case Self.comma, Self.carriageReturn, Self.lineFeed: isQuoted = true
        case Self.quote: (isQuoted, isPlain) = (true, false)
        case 0: isPlain = false
        default: break
        }
      }
      if isQuoted { bytes.append(Self.quote) }
      if !isRaw, Self.wantsApostrophe(utf8) { bytes.append(Self.apostrophe) }
      if isPlain { bytes.append(contentsOf: utf8) } else { appendEscaped(utf8) }
      if isQuoted { bytes.append(Self.quote) }
    }
  }

  private mutating func appendEscaped(_ utf8: UnsafeBufferPointer<UInt8>) {
    for byte in utf8 {
      if byte == Self.quote { bytes.append(Self.quote) }
      if byte == 0, !isRaw { bytes += "␀".utf8 } else { bytes.append(byte) }
    }
  }

  /// Whether a text begins like a formula: `=` `+` `-` `@`, also full-width (U+FF1D, U+FF0B, U+FF0D,
  /// U+FF20), a tab or a line end; or with the apostrophe that tells such texts.
  private static func wantsApostrophe(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = utf8.first else { return false }
    switch first {
    case 0x3D, 0x2B, 0x2D, 0x40, 0x09, carriageReturn, lineFeed, apostrophe: return true
    case 0xEF where utf8.count >= 3 && utf8[1] == 0xBC:
      return [0x9D, 0x8B, 0x8D, 0xA0].contains(utf8[2])
    default: return false
    }
  }

  private static let comma: UInt8 = 0x2C
  private static let quote: UInt8 = 0x22
  private static let apostrophe: UInt8 = 0x27
  private static let semicolon: UInt8 = 0x3B
  private static let backslash: UInt8 = 0x5C
  private static let carriageReturn: UInt8 = 0x0D
  private static let lineFeed: UInt8 = 0x0A
}
