import JournalCore

/// Numbers, flags and identities digit by digit: a long table has millions of them.
extension CSVWriter {
  mutating func add(_ whole: Int?) {
    beginCell()
    if let whole { append(whole) }
  }

  /// As ``Swift/Double/plainText``.
  mutating func add(_ number: Double?) {
    beginCell()
    guard let number else { return }
    precondition(number.isFinite, "A table has no infinite numbers.")
    if let whole = Int(exactly: number) { append(whole) } else { bytes += number.plainText.utf8 }
  }

  mutating func add(_ flag: Bool?) {
    beginCell()
    if let flag { bytes += (flag ? "true" : "false").utf8 }
  }

  mutating func add(_ uid: UID) {
    beginCell()
    uid.append(to: &bytes)
  }

  private mutating func append(_ whole: Int) {
    guard (0...9).contains(whole) else {
      bytes += String(whole).utf8
      return
    }
    bytes.append(UInt8(ascii: "0") + UInt8(whole))
  }
}
