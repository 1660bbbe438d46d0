import JournalCore

/// The JSON inside the journal's file: lists of words, and records in the change log.
///
/// A record is an object of the fields it states: a moment is `[seconds, offset]`, a day its number.
enum StoredJSON {
  /// A JSON array of texts.
  static func text(of words: [String]) -> String {
    var json = ""
    append(words, to: &json)
    return json
  }

  /// A JSON object of the fields that are neither unknown nor empty lists.
  static func text(of record: any JournalRecord) -> String {
    text(of: record.values, type(of: record).fields)
  }

  /// The same of a record's values in the order of its fields.
  static func text(of values: [FieldValue], _ fields: [Field]) -> String {
    var json = "{"
    json.reserveCapacity(usualLength)
    var isFirst = true
    for (index, value) in values.enumerated() where isStated(value) {
      json += isFirst ? "\"" : ",\""
      json += fields[index].name
      json += "\":"
      append(value, to: &json)
      isFirst = false
    }
    json += "}"
    return json
  }

  private static let usualLength = 255

  private static func isStated(_ value: FieldValue) -> Bool {
    switch value {
    case .null: false
    case .words(let words): !words.isEmpty
    default: true
    }
  }

  static func append(_ value: FieldValue, to json: inout String) {
    switch value {
    case .null: json += "null"
    case .text(let text): append(text, to: &json)
    case .whole(let number): json += String(number)
    case .number(let number): json += number.description
    case .flag(let flag): json += flag ? "true" : "false"
    case .moment(let moment):
      json += "["
      json += String(moment.seconds)
      json += ","
      json += String(moment.offset)
      json += "]"
    case .day(let day): json += String(day.number)
    case .words(let words): append(words, to: &json)
    }
  }

  private static func append(_ words: [String], to json: inout String) {
    json += "["
    for (position, word) in words.enumerated() {
      if position > 0 { json += "," }
      append(word, to: &json)
    }
    json += "]"
  }

  static func append(_ text: String, to json: inout String) {
    json += "\""
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }) {
      json += text
    } else {
      for scalar in text.unicodeScalars { append(scalar, to: &json) }
    }
    json += "\""
  }

  private static func append(_ scalar: Unicode.Scalar, to json: inout String) {
    switch scalar.value {
    case 0x22: json += "\\\""
    case 0x5C: json += "\\\\"
    case 0..<0x10: json += "\\u000\(String(scalar.value, radix: 16))"
    case 0x10..<0x20: json += "\\u00\(String(scalar.value, radix: 16))"
    default: json.unicodeScalars.append(scalar)
    }
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
