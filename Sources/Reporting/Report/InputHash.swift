import JournalCore

/// A short mark of a journal's records: equal for journals that state the same, whatever their order
/// and local numbers.
enum InputHash {
  /// 16 hexadecimal digits: the FNV-1a hash of 64 bits (G. Fowler, L. C. Noll, K.-P. Vo) of every
  /// field of every record; it tells inputs apart and proves nothing.
  static func text(of journal: Journal) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ text: String, end: UInt8) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      hash = (hash ^ UInt64(end)) &* 0x0000_0100_0000_01b3
    }
    for record in journal.canonical.records {
      add(type(of: record).kind.rawValue, end: 0x1d)
      for value in record.values { add(value.plainText, end: 0x1f) }
      add("", end: 0x1e)
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
