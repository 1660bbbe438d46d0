extension Double {
  /// The shortest decimal text without a needless `.0`: `2`, `6.5`, `0.25`.
  package var plainText: String {
    if let whole = Int(exactly: self) { return String(whole) }
    return description
  }
}

extension FieldValue {
  /// The value as a person types it; empty for null, words joined by commas.
  package var plainText: String {
    switch self {
    case .null: ""
    case .text(let text): text
    case .whole(let number): String(number)
    case .number(let number): number.plainText
    case .flag(let flag): flag ? "yes" : "no"
    case .moment(let moment): moment.iso
    case .day(let day): day.iso
    case .words(let words): words.joined(separator: ",")
    }
  }
}
