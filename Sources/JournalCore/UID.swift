/// The identity of a record everywhere: 1 to 64 characters, a UUID for records made here.
package struct UID: Hashable, Sendable {
  /// A lowercase UUID is always kept as its number: it takes no memory of its own.
  private enum Form: Hashable {
    case uuid(high: UInt64, low: UInt64)
    case other(String)
  }

  private let form: Form

  /// Takes letters, digits and `-_.:`; nil for anything else or more than 64 characters.
  package init?(_ text: String) {
    let form = text.utf8.withContiguousStorageIfAvailable { Self.form(of: $0) }
    guard let form = form ?? Array(text.utf8).withUnsafeBufferPointer({ Self.form(of: $0) }) else {
      return nil
    }
    self.form = form
  }

  /// The same for the bytes of a text.
  package init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard let form = Self.form(of: bytes) else { return nil }
    self.form = form
  }

  /// A UUID of version 7 (RFC 9562): milliseconds since 1970, then chance.
  package init(milliseconds: Int, using generator: inout some RandomNumberGenerator) {
    let time = UInt64(clamping: milliseconds) & 0xFFFF_FFFF_FFFF
    form = .uuid(
      high: time << 16 | 0x7000 | UInt64.random(in: 0...0x0FFF, using: &generator),
      low: 0x8000_0000_0000_0000 | UInt64.random(in: 0...0x3FFF_FFFF_FFFF_FFFF, using: &generator))
  }

  package var text: String {
    switch form {
    case .uuid(let high, let low): Self.text(high, low)
    case .other(let text): text
    }
  }

  private static func form(of bytes: UnsafeBufferPointer<UInt8>) -> Form? {
    if let uuid = uuid(bytes) { return uuid }
    guard (1...64).contains(bytes.count), bytes.allSatisfy(isAllowed) else { return nil }
    return .other(String(decoding: bytes, as: UTF8.self))
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, 45, 46, 58, 95: true
    default: false
    }
  }

  private static func uuid(_ bytes: UnsafeBufferPointer<UInt8>) -> Form? {
    guard bytes.count == 36, bytes[8] == 45, bytes[13] == 45, bytes[18] == 45, bytes[23] == 45
    else { return nil }
    let raw = UnsafeRawBufferPointer(bytes)
    func four(_ place: Int) -> UInt64 {
      UInt64(UInt32(bigEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
    }
    guard let first = number(four(0) << 32 | four(4)),
      let second = number(four(9) << 32 | four(14)),
      let third = number(four(19) << 32 | four(24)),
      let fourth = number(four(28) << 32 | four(32))
    else { return nil }
    return .uuid(high: first << 32 | second, low: third << 32 | fourth)
  }

  /// The number of eight lowercase hexadecimal digits, the first in the highest byte.
  private static func number(_ digits: UInt64) -> UInt64? {
    let each: UInt64 = 0x0101_0101_0101_0101
    // Bit 6 tells a letter from a digit; “a” is 0x61 and stands for 10.
    let values = (digits & (each * 15)) + (digits >> 6 & each) * 9
    let letters = (values + each * 6) >> 4 & each
    guard values & (each * 240) == 0, values + each * 48 + letters * 39 == digits else {
      return nil
    }
    let pairs = (values | values >> 4) & 0x00FF_00FF_00FF_00FF
    let fours = (pairs | pairs >> 8) & 0x0000_FFFF_0000_FFFF
    return (fours | fours >> 16) & 0xFFFF_FFFF
  }

  /// Adds the bytes of the text.
  package func append(to bytes: inout [UInt8]) {
    switch form {
    case .uuid(let high, let low):
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 36) { digits in
        Self.write(high, low, into: digits)
        bytes.append(contentsOf: UnsafeBufferPointer(digits))
      }
    case .other(let text): bytes.append(contentsOf: text.utf8)
    }
  }

  private static func text(_ high: UInt64, _ low: UInt64) -> String {
    String(unsafeUninitializedCapacity: 36) { bytes in
      write(high, low, into: bytes)
      return 36
    }
  }

  /// Writes the 36 characters of a UUID.
  private static func write(
    _ high: UInt64, _ low: UInt64, into bytes: UnsafeMutableBufferPointer<UInt8>
  ) {
    var place = 0
    for index in 0..<32 {
      if index == 8 || index == 12 || index == 16 || index == 20 {
        bytes[place] = 45
        place += 1
      }
      let half = index < 16 ? high : low
      let digit = UInt8(truncatingIfNeeded: half >> UInt64(60 - index % 16 * 4)) & 15
      bytes[place] = digit < 10 ? digit + 48 : digit + 87
      place += 1
    }
  }
}

extension UID: Comparable {
  /// The order of the texts.
  package static func < (left: UID, right: UID) -> Bool {
    guard case .uuid(let high, let low) = left.form,
      case .uuid(let otherHigh, let otherLow) = right.form
    else { return left.text < right.text }
    return (high, low) < (otherHigh, otherLow)
  }
}
