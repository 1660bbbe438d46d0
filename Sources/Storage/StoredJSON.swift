import JournalCore

/// The JSON inside the journal's file: lists of words, and records in the change log.
///
/// A record is an object of the fields it states: a moment is `[seconds, offset]`, a day its number.
enum StoredJSON {
  /// A JSON array of texts.
  static func text(of words: [String]) -> String {
    var json: [UInt8] = []
    append(words, to: &json)
    return String(decoding: json, as: UTF8.self)
  }

  /// A JSON object of the fields that are neither unknown nor empty lists.
  static func text(of record: any JournalRecord) -> String {
    text(of: record.values, type(of: record).fields)
  }

  /// The same of a record's values in the order of its fields.
  static func text(of values: [FieldValue], _ fields: [Field]) -> String {
    var json: [UInt8] = []
    json.reserveCapacity(usualLength)
    json.append(UInt8(ascii: "{"))
    for (index, value) in values.enumerated() where isStated(value) {
      if json.count > 1 { json.append(UInt8(ascii: ",")) }
      json.append(UInt8(ascii: "\""))
      json.append(contentsOf: fields[index].name.utf8)
      json.append(UInt8(ascii: "\""))
      json.append(UInt8(ascii: ":"))
      append(value, to: &json)
    }
    json.append(UInt8(ascii: "}"))
    return String(decoding: json, as: UTF8.self)
  }

  private static let usualLength = 256

  private static func isStated(_ value: FieldValue) -> Bool {
    switch value {
    case .null: false
    case .words(let words): !words.isEmpty
    default: true
    }
  }

  static func append(_ value: FieldValue, to json: inout String) {
    var bytes: [UInt8] = []
    append(value, to: &bytes)
    json += String(decoding: bytes, as: UTF8.self)
  }

  static func append(_ text: String, to json: inout String) { append(.text(text), to: &json) }

  private static func append(_ value: FieldValue, to json: inout [UInt8]) {
    switch value {
    case .null: json.append(contentsOf: "null".utf8)
    case .text(let text): append(text, to: &json)
    case .whole(let number): json.append(contentsOf: String(number).utf8)
    case .number(let number): json.append(contentsOf: number.description.utf8)
    case .flag(let flag): json.append(contentsOf: (flag ? "true" : "false").utf8)
    case .moment(let moment):
      json.append(UInt8(ascii: "["))
      json.append(contentsOf: String(moment.seconds).utf8)
      json.append(UInt8(ascii: ","))
      json.append(contentsOf: String(moment.offset).utf8)
      json.append(UInt8(ascii: "]"))
    case .day(let day): json.append(contentsOf: String(day.number).utf8)
    case .words(let words): append(words, to: &json)
    }
  }

  private static func append(_ words: [String], to json: inout [UInt8]) {
    json.append(UInt8(ascii: "["))
    for (position, word) in words.enumerated() {
      if position > 0 { json.append(UInt8(ascii: ",")) }
      append(word, to: &json)
    }
    json.append(UInt8(ascii: "]"))
  }

  private static func append(_ text: String, to json: inout [UInt8]) {
    json.append(UInt8(ascii: "\""))
    let start = json.count
    json.append(contentsOf: text.utf8)
    if json[start...].contains(where: isEscaped) {
      json.removeSubrange(start...)
      for byte in text.utf8 { appendEscaped(byte, to: &json) }
    }
    json.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func appendEscaped(_ byte: UInt8, to json: inout [UInt8]) {
    guard isEscaped(byte) else { return json.append(byte) }
    json.append(UInt8(ascii: "\\"))
    guard byte < 0x20 else { return json.append(byte) }
    json.append(contentsOf: (byte < 0x10 ? "u000" : "u00").utf8)
    json.append(contentsOf: String(byte, radix: 16).utf8)
  }
}

extension StoredJSON {
  /// The words of a JSON array of texts; nil when the text is none.
  static func words(in json: String) -> [String]? {
    var scanner = JSONScanner(json)
    guard let words = scanner.words(), scanner.isAtEnd else { return nil }
    return words
  }

  /// The record of a kind out of a JSON object; nil when the text is none.
  static func record(of kind: RecordKind, in json: String) -> (any JournalRecord)? {
    guard var list = fields(in: json, of: kind.type.fields) else { return nil }
    return try? kind.type.init(reading: &list)
  }

  private static func fields(in json: String, of fields: [Field]) -> FieldList? {
    var scanner = JSONScanner(json)
    var list = FieldList()
    guard scanner.take("{") else { return nil }
    while !scanner.take("}") {
      guard list.names.isEmpty || scanner.take(","), let name = scanner.text(), scanner.take(":"),
        let field = fields.first(where: { $0.name == name }), list[name].isNull,
        let value = value(field.form, &scanner)
      else { return nil }
      list[name] = value
    }
    return scanner.isAtEnd ? list : nil
  }

  static func value(_ form: FieldForm, _ scanner: inout JSONScanner) -> FieldValue? {
    switch form {
    case .uid, .text, .choice: scanner.text().map(FieldValue.text)
    case .whole: scanner.whole().map(FieldValue.whole)
    case .number: scanner.number().map(FieldValue.number)
    case .flag: scanner.flag().map(FieldValue.flag)
    case .day: scanner.whole().map { .day(LocalDay(number: $0)) }
    case .moment: scanner.pair().map { .moment(Moment(seconds: $0.0, offset: $0.1)) }
    case .words: scanner.words().map(FieldValue.words)
    }
  }
}
