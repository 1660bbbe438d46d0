import JournalCore
import TestSupport

/// Records of every kind out of chance, with all that a field may hold and bounds more often.
struct RandomRecords: FieldReader {
  private var generator: SplitMix64

  init(seed: Int) { generator = SplitMix64(seed: UInt64(seed)) }

  /// A number from 0 up to but without the limit.
  mutating func number(below limit: Int) -> Int { .random(in: 0..<limit, using: &generator) }

  mutating func kind() -> RecordKind { pick(RecordKind.allCases) }

  mutating func uid() -> UID { UID(milliseconds: number(below: 1 << 40), using: &generator) }

  /// A record of a kind; one in which two fields contradict each other is thrown away.
  mutating func record(_ kind: RecordKind) -> any JournalRecord {
    while true {
      if let record = try? kind.type.init(reading: &self) { return record }
    }
  }

  /// Another state of a record: its key stays.
  mutating func variation(of record: any JournalRecord) -> any JournalRecord {
    let kind = type(of: record).kind
    while true {
      var list = self.record(kind).fieldList
      for name in Self.keyFields(kind) { list[name] = record.fieldList[name] }
      if let changed = try? kind.type.init(reading: &list) { return changed }
    }
  }

  mutating func value(of field: Field) -> FieldValue {
    if !field.isRequired, number(below: 3) == 0 { return .null }
    switch field.form {
    case .uid: return .text(uid().text)
    case .moment: return .moment(moment())
    case .day: return .day(LocalDay(number: 20_000 + number(below: 40)))
    case .text(let limit): return .text(text(limit: limit, mayBeEmpty: !field.isRequired))
    case .whole(let range):
      return .whole(
        pick([range.lowerBound, range.upperBound, .random(in: range, using: &generator)]))
    case .number(let range): return .number(decimal(range))
    case .flag: return .flag(number(below: 2) == 0)
    case .choice(let allowed): return .text(pick(allowed))
    case .words(let allowed):
      let count = number(below: 4)
      return .words(
        (0..<count).map { _ in allowed.map { pick($0) } ?? text(limit: 64, mayBeEmpty: true) })
    }
  }

  private mutating func moment() -> Moment {
    Moment(
      seconds: pick([0, -1, 1_700_000_000, -2_000_000_000, 4_000_000_000]) + number(below: 1 << 20),
      offset: pick([0, 3600, -12_600, 20_700, -75, 86_399, -86_399]))
  }

  private mutating func decimal(_ range: ClosedRange<Double>) -> Double {
    pick([
      range.lowerBound, range.upperBound, range.lowerBound.nextUp, (range.upperBound / 3).rounded(),
      .random(in: range, using: &generator),
    ])
  }

  private mutating func text(limit: Int, mayBeEmpty: Bool) -> String {
    switch number(below: 40) {
    case 0: return String(repeating: "x", count: limit)
    case 1: return mayBeEmpty ? "" : "1"
    case 2: return scalars()
    default: return pick(Self.texts)
    }
  }

  /// Up to 16 scalars from anywhere in Unicode, of at most four bytes each.
  private mutating func scalars() -> String {
    var text = "s"
    for _ in 0..<number(below: 15) {
      let scalar = Unicode.Scalar(UInt32(number(below: 0x11_0000)))
      text.unicodeScalars.append(scalar ?? "?")
    }
    return text
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[number(below: values.count)]
  }

  /// Plain ones and those that break quoting, cut at NUL, or are no characters to show.
  static let texts = [
    "caffeine", "eyelid", "two words", "'; DROP TABLE episode; --", "\"quoted\"", "back\\slash",
    "tab\tline\nreturn\r", "nul\0inside", "\0", "\u{1}\u{1F}\u{7F}\u{80}\u{9F}", "👁️‍🗨️ non-BMP 𝄞",
    "e\u{301}", "é", "\u{202E}turned\u{202C}", "\u{FFFD}", "\u{FEFF}", "\u{2028}", "null", "[]",
    "{\"a\":1}", "%s%n", "=1+1", "\\u0041", "ﬀ ß İ", "/",
  ]

  /// The fields that tell a record from others of its kind.
  private static func keyFields(_ kind: RecordKind) -> [String] {
    switch kind {
    case .dayRecord: ["day"]
    case .faceCheck: ["at"]
    case .suspect: ["trigger", "lag_days", "declared_on"]
    case .triggerDefinition, .setting: ["name"]
    case .siteDefinition: ["site"]
    case .profile: []
    default: ["uid"]
    }
  }
}
