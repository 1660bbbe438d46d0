/// The identity of a record everywhere: 1 to 64 characters, a UUID for records made here.
package struct UID: Hashable, Sendable, Comparable {
  package let text: String

  /// Takes letters, digits and `-_.:`; nil for anything else or more than 64 characters.
  package init?(_ text: String) {
    guard (1...64).contains(text.utf8.count) else { return nil }
    let isAllowed =
      text.utf8.withContiguousStorageIfAvailable { $0.allSatisfy(Self.isAllowed) }
      ?? text.utf8.allSatisfy(Self.isAllowed)
    guard isAllowed else { return nil }
    self.text = text
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, 45, 46, 58, 95: true
    default: false
    }
  }

  /// A UUID of version 7 (RFC 9562): milliseconds since 1970, then chance.
  package init(milliseconds: Int, using generator: inout some RandomNumberGenerator) {
    let time = UInt64(clamping: milliseconds) & 0xFFFF_FFFF_FFFF
    let high = time << 16 | 0x7000 | UInt64.random(in: 0...0x0FFF, using: &generator)
    let low =
      0x8000_0000_0000_0000 | UInt64.random(in: 0...0x3FFF_FFFF_FFFF_FFFF, using: &generator)
    let digits = Self.hexadecimal(high) + Self.hexadecimal(low)
    var text = ""
    for (position, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(position) { text.append("-") }
      text.append(digit)
    }
    self.text = text
  }

  package static func < (left: UID, right: UID) -> Bool { left.text < right.text }

  private static func hexadecimal(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
