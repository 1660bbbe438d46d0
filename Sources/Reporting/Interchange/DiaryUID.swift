import JournalCore

/// The identities of what a diary's rows become: the same row gives the same records each time, so
/// that importing a file again finds what it made before.
package enum DiaryUID {
  /// Of the episode of a row by its place among the row's episodes, counted from 1.
  static func episode(_ index: Int, on day: LocalDay) -> UID {
    uid(of: "diary|\(day.iso)|episode|\(index)")
  }

  /// Of the day's value of a trigger.
  static func exposure(of trigger: String, on day: LocalDay) -> UID {
    uid(of: "diary|\(day.iso)|trigger|\(trigger)")
  }

  /// A UUID of version 8 (RFC 9562, 5.8) made from a name: the FNV-1a hash of 128 bits
  /// (G. Fowler, L. C. Noll, K.-P. Vo), each half then mixed by the finish of SplitMix64
  /// (Steele, Lea, Flood 2014), with the 6 bits of version and variant set.
  static func uid(of name: String) -> UID {
    var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    for byte in name.utf8 {
      hash ^= UInt128(byte)
      hash &*= 0x0000_0000_0100_0000_0000_0000_0000_013B
    }
    let low = mixed(UInt64(truncatingIfNeeded: hash))
    let high = mixed(UInt64(truncatingIfNeeded: hash >> 64) ^ low)
    return text(
      high & 0xFFFF_FFFF_FFFF_0FFF | 0x8000, low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000)
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private static func text(_ high: UInt64, _ low: UInt64) -> UID {
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for place in 0..<32 {
      if [8, 12, 16, 20].contains(place) { text.append(UInt8(ascii: "-")) }
      let half = place < 16 ? high : low
      let digit = UInt8(half >> UInt64((15 - place % 16) * 4) & 0xF)
      text.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
    guard let uid = UID(String(decoding: text, as: UTF8.self)) else {
      preconditionFailure("hexadecimal digits and hyphens are an identity")
    }
    return uid
  }
}
