import Testing

@testable import Sealing

/// Sealed files: what only the passphrase opens, and nothing that was touched.
struct SealedFileTests {
  private static let cheap = SealedFile.Cost(logN: 4, blockSize: 1, parallelism: 1)

  /// SplitMix64.
  private struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static func sealed(_ content: [UInt8], seed: UInt64 = 1) throws -> [UInt8] {
    var chance = Chance(state: seed)
    return try SealedFile.seal(content, passphrase: "grüne Wiese", cost: cheap, using: &chance)
  }

  @Test(arguments: [0, 1, 15, 65_535, 65_536, 65_537, 200_000])
  func `what was sealed opens to the same bytes`(count: Int) throws {
    let content = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let bytes = try Self.sealed(content)
    let pieces = max(1, (count + 65_535) / 65_536)
    #expect(bytes.count == 32 + count + pieces * 16)
    #expect(SealedFile.isSealed(bytes))
    #expect(try SealedFile.open(bytes, passphrase: "grüne Wiese") == content)
  }

  @Test func `another passphrase opens nothing, and the same content never looks the same`() throws
  {
    let content = Array("a note about my eyelid".utf8)
    let bytes = try Self.sealed(content)
    for other in ["", "grüne wiese", "grüne Wiese "] {
      #expect(throws: SealingError.wrongPassphrase) {
        try SealedFile.open(bytes, passphrase: other)
      }
    }
    #expect(try Self.sealed(content, seed: 2).dropFirst(32) != bytes.dropFirst(32))
    #expect(!bytes.indices.contains { bytes[$0...].starts(with: "note".utf8) })
  }

  @Test func `every flipped bit, every cut and every piece that moved is refused`() throws {
    let content = (0..<140_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let bytes = try Self.sealed(content)
    var chance = Chance(state: 9)
    for place in Array(0..<64)
      + (0..<60).map({ _ in Int.random(in: 0..<bytes.count, using: &chance) })
    {
      var changed = bytes
      changed[place] ^= 1 << UInt8.random(in: 0...7, using: &chance)
      #expect(throws: SealingError.self, "byte \(place)") {
        try SealedFile.open(changed, passphrase: "grüne Wiese")
      }
    }
    let piece = 65_536 + 16
    for length in [0, 7, 8, 31, 32, 47, 48, 32 + piece, 32 + piece * 2, bytes.count - 1] {
      #expect(throws: SealingError.self, "\(length) bytes") {
        try SealedFile.open(Array(bytes[..<length]), passphrase: "grüne Wiese")
      }
    }
    let swapped =
      bytes[..<32] + bytes[(32 + piece)..<(32 + piece * 2)] + bytes[32..<(32 + piece)]
      + bytes[(32 + piece * 2)...]
    #expect(throws: SealingError.self) {
      try SealedFile.open(Array(swapped), passphrase: "grüne Wiese")
    }
    #expect(throws: SealingError.self) {
      try SealedFile.open(bytes + [0], passphrase: "grüne Wiese")
    }
  }

  @Test func `a file that asks for too much memory or another form is refused at once`() throws {
    let bytes = try Self.sealed([1, 2, 3])
    for (place, value) in [(7, 2), (8, 2), (9, 23), (9, 60), (10, 255), (11, 99), (13, 7)] {
      var changed = bytes
      changed[place] = UInt8(value)
      #expect(throws: SealingError.unknownForm, "byte \(place) = \(value)") {
        try SealedFile.open(changed, passphrase: "grüne Wiese")
      }
    }
    #expect(throws: SealingError.notSealed) {
      try SealedFile.open(Array("SQLite format 3".utf8), passphrase: "x")
    }
  }

  /// Made by a program in another language from `Schema/sealed-file.md` alone.
  @Test func `a file of version 1 made elsewhere opens`() throws {
    let kept =
      "54574a5345414c010104010100010000000102030405060708090a0b0c0d0e0f"
      + "7f671a74378132723716ac8e84415dbc14d393cdf103346e46"
    let bytes = stride(from: 0, to: kept.count, by: 2).compactMap { place -> UInt8? in
      let start = kept.index(kept.startIndex, offsetBy: place)
      return UInt8(kept[start...].prefix(2), radix: 16)
    }
    let content = try SealedFile.open(bytes, passphrase: "grüne Wiese")
    #expect(String(decoding: content, as: UTF8.self) == "version 1")
  }
}
