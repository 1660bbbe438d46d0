import Reporting

/// What a file to import is.
enum ImportForm: Hashable {
  /// Journal JSON.
  case journal
  /// A spreadsheet diary with a row a day.
  case days
  case loopHabits
  case events(EventFile)
  /// A table that `export csv` wrote.
  case table(CSVTableKind)

  /// What `--as` takes.
  static let words = ["days", "loop-habits"] + EventFile.allCases.map(\.rawValue)

  /// The form of that word, in any case.
  init?(word: String) {
    switch word.lowercased() {
    case "days": self = .days
    case "loop-habits": self = .loopHabits
    case let word:
      guard let file = EventFile(rawValue: word) else { return nil }
      self = .events(file)
    }
  }

  /// What a file looks like; Journal JSON where nothing tells.
  init(recognizing bytes: [UInt8]) {
    if let kind = CSVTableKind(header: bytes) {
      self = .table(kind)
    } else if let file = EventFile(recognizing: bytes) {
      self = .events(file)
    } else {
      self = LoopHabits.isOne(bytes) ? .loopHabits : .journal
    }
  }

  /// Whether a file is text as Windows programs save it, two bytes a letter.
  static func isWide(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  /// The header of what is a table and no JSON: a first line of several columns, none of which begins
  /// an object or a list.
  static func header(of bytes: [UInt8]) -> [String]? {
    let line = bytes.prefix(1000).prefix { $0 != 0x0A && $0 != 0x0D }
    let text = String(decoding: line, as: UTF8.self).drop { $0 == " " || $0 == "\u{FEFF}" }
    guard let first = text.first, !"{[".contains(first), !text.contains("\":") else { return nil }
    let columns = text.split { ",;\t".contains($0) }.map(String.init)
    return columns.count > 1 ? columns : nil
  }
}
