/// When a field was set or a record removed, so that of any two edits one is the later one on every
/// device: the clock of the device, never behind what it had seen (a hybrid logical clock).
package struct EditStamp: Hashable, Sendable, Comparable {
  /// Seconds since 1970 by the clock of the device, or of one it had synced with before.
  package let seconds: Int
  /// Counts edits within the same second.
  package let counter: Int
  /// Of the command that made the edit, so that no two devices make the same stamp.
  package let tag: UInt64

  package init(seconds: Int, counter: Int, tag: UInt64) {
    self.seconds = seconds
    self.counter = counter
    self.tag = tag
  }

  package static func < (left: EditStamp, right: EditStamp) -> Bool {
    (left.seconds, left.counter, left.tag) < (right.seconds, right.counter, right.tag)
  }

  /// The tag of a command's uid (FNV-1a, 64 bits).
  package static func tag(of uid: UID) -> UInt64 {
    uid.text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
  }

  /// `1795206600.0.5f3a…`, the tag in hexadecimal digits.
  package var text: String { "\(seconds).\(counter).\(String(tag, radix: 16))" }

  /// Reads ``text``; nil for anything else, and for figures no device reaches.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let seconds = Int(parts[0]), let counter = Int(parts[1]),
      let tag = UInt64(parts[2], radix: 16), abs(seconds) < 1 << 40, 0..<1 << 40 ~= counter
    else { return nil }
    self.init(seconds: seconds, counter: counter, tag: tag)
  }
}
