import JournalCore
import TestSupport
import Testing

struct UIDTests {
  @Test(
    arguments: [
      "018f3c1e-9a77-7b21-8c3d-0123456789ab", "00000000-0000-0000-0000-000000000000",
      "ffffffff-ffff-ffff-ffff-ffffffffffff", "018F3C1E-9A77-7B21-8C3D-0123456789AB",
      "018f3c1e-9a77-7b21-8c3d-0123456789aB", "018f3c1e9a777b218c3d0123456789ab",
      "018f3c1e-9a77-7b21-8c3d-0123456789ag", "018f3c1e-9a77-7b21-8c3d_0123456789ab",
      "018f3c1e-9a77-7b21-8c3d-0123456789a", "018f3c1e-9a77-7b21-8c3d-0123456789ab0", "-", "a",
      "------------------------------------", "A.b:c_d-9", String(repeating: "z", count: 64),
    ])
  func `a text comes back as it was`(text: String) throws {
    #expect(try #require(UID(text)).text == text)
    var bytes = Array(text.utf8)
    let read = bytes.withUnsafeMutableBufferPointer { UID(utf8: UnsafeBufferPointer($0)) }
    #expect(read == UID(text))
  }

  @Test(
    arguments: [
      "", " ", "a b", "ä", "a/b", "018f3c1e-9a77-7b21-8c3d-0123456789a\u{301}",
      String(repeating: "z", count: 65), "a\0", "a\n",
    ])
  func `anything else is no identity`(text: String) {
    #expect(UID(text) == nil)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `equality, order and hash are those of the texts`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let texts = (0..<120).map { _ in Self.text(&chance) }
    let uids = try texts.map { try #require(UID($0)) }
    for (left, uid) in zip(texts, uids) {
      for (right, other) in zip(texts, uids) {
        #expect((uid < other) == (left < right))
        #expect((uid == other) == (left == right))
      }
    }
    #expect(Set(uids).count == Set(texts).count)
    #expect(uids.sorted().map(\.text) == texts.sorted())
  }

  @Test(arguments: [4, 5] as [UInt64])
  func `a new one is a UUID of version 7 that begins with the time`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let uid = UID(milliseconds: 0x18F_3C1E_9A77, using: &chance)
    #expect(uid.text.hasPrefix("018f3c1e-9a77-7"))
    #expect(uid.text.utf8.count == 36)
    #expect("89ab".contains(Array(uid.text)[19]))
    #expect(UID(uid.text) == uid)
  }

  /// UUIDs in lower case, now and then with one byte that makes them another text, and short texts.
  private static func text(_ chance: inout SplitMix64) -> String {
    if Int.random(in: 0..<6, using: &chance) == 0 {
      return String((0..<Int.random(in: 1...3, using: &chance)).map { _ in letter(&chance) })
    }
    var digits = (0..<36).map { place -> Character in
      [8, 13, 18, 23].contains(place) ? "-" : place < 33 ? "0" : hexadecimal(&chance)
    }
    if Int.random(in: 0..<3, using: &chance) == 0 {
      digits[Int.random(in: 0..<36, using: &chance)] = letter(&chance)
    }
    return String(digits)
  }

  private static func letter(_ chance: inout SplitMix64) -> Character {
    "09afgzAFZ-_.:".randomElement(using: &chance) ?? "a"
  }

  private static func hexadecimal(_ chance: inout SplitMix64) -> Character {
    "0123456789abcdef".randomElement(using: &chance) ?? "0"
  }
}
