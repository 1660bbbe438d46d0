package import JournalCore

/// What devices know of records as text: a line of compact JSON for each, its fields in the form of
/// the change log. The layout is `Schema/sync-file.md`.
package enum SyncText {
  private static let head = "twjsync 1"

  /// Why a file of another device is not taken.
  package enum Problem: Error, Hashable, Sendable {
    /// Its beginning or end is missing, or its sum is another: torn, or not one of ours.
    case torn
    /// Written by a newer version.
    case newer
    /// A line, from 1 on, that holds what no record can.
    case badLine(Int)
  }

  /// A file of its own.
  package static func file(_ states: [(name: RecordName, state: RecordState)]) -> String {
    var text = head + "\n"
    for (name, state) in states { text += line(name, state) + "\n" }
    return text + "end \(states.count) \(sum(text))\n"
  }

  /// What a file holds.
  ///
  /// - Throws: ``Problem``.
  package static func read(_ bytes: [UInt8]) throws(Problem) -> SyncState {
    guard bytes.starts(with: "twjsync ".utf8) else { throw .torn }
    guard bytes.starts(with: (head + "\n").utf8) else { throw .newer }
    guard let text = String(validating: bytes, as: UTF8.self), text.utf8.last == 10 else {
      throw .torn
    }
    var lines = text.utf8.split(separator: 10, omittingEmptySubsequences: false).dropLast()
    guard let end = lines.popLast() else { throw .torn }
    let counted = text[..<end.startIndex]
    guard "end \(lines.count - 1) \(sum(counted))" == String(end) else { throw .torn }
    var state = SyncState()
    for (number, line) in lines.enumerated().dropFirst() {
      guard let (name, known) = parsed(String(line) ?? "") else { throw .badLine(number + 1) }
      state.join(name, known)
    }
    return state
  }

  /// One record as a line.
  static func line(_ name: RecordName, _ state: RecordState) -> String {
    var json = "["
    StoredJSON.append(name.kind.rawValue, to: &json)
    json += ","
    StoredJSON.append(name.key, to: &json)
    json += ",\"\(state.removed?.text ?? "")\",["
    for (place, field) in state.fields.sorted(by: { $0.key < $1.key }).enumerated() {
      if place > 0 { json += "," }
      json += "[\"\(field.key)\",\"\(field.value.stamp.text)\","
      StoredJSON.append(field.value.value, to: &json)
      json += "]"
    }
    return json + "]]"
  }

  /// The record and what a line says of it; nil where it says what cannot be.
  static func parsed(_ line: String) -> (name: RecordName, state: RecordState)? {
    var scanner = JSONScanner(line)
    guard scanner.take("["), let kind = scanner.text().flatMap(RecordKind.init), scanner.take(","),
      let key = scanner.text(), key.utf8.count <= 256, scanner.take(","),
      let removal = scanner.text(), scanner.take(","), scanner.take("[")
    else { return nil }
    let removed = removal.isEmpty ? nil : EditStamp(removal)
    guard removal.isEmpty || removed != nil else { return nil }
    var fields: [String: RecordState.Setting] = [:]
    while !scanner.take("]") {
      guard fields.isEmpty || scanner.take(","),
        let (name, setting) = field(of: kind, &scanner),
        fields.updateValue(setting, forKey: name) == nil
      else { return nil }
    }
    guard scanner.take("]"), scanner.isAtEnd else { return nil }
    return (RecordName(kind, key: key), RecordState(removed: removed, fields: fields))
  }

  private static func field(
    of kind: RecordKind, _ scanner: inout JSONScanner
  ) -> (name: String, setting: RecordState.Setting)? {
    guard scanner.take("["), let name = scanner.text(), scanner.take(","),
      let field = kind.type.fields.first(where: { $0.name == name }),
      let stamp = scanner.text().flatMap(EditStamp.init), scanner.take(",")
    else { return nil }
    var value = FieldValue.null
    if !scanner.null() {
      guard let stated = StoredJSON.value(field.form, &scanner),
        let checked = try? field.form.checked(stated, field: name), isWithinTime(checked)
      else { return nil }
      value = checked
    }
    guard scanner.take("]") else { return nil }
    return (name, RecordState.Setting(stamp: stamp, value: value))
  }

  /// From the year 1 to 9999, with an offset that a zone may have.
  private static func isWithinTime(_ value: FieldValue) -> Bool {
    switch value {
    case .moment(let moment):
      -62_135_596_800..<253_402_300_800 ~= moment.seconds && abs(moment.offset) < 86_400
    case .day(let day): -719_162..<2_932_897 ~= day.number
    default: true
    }
  }

  /// FNV-1a, 64 bits, in hexadecimal digits: against torn files, not against a forger.
  private static func sum(_ text: some StringProtocol) -> String {
    let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return String(hash, radix: 16)
  }
}
