/// A file that only a passphrase opens: scrypt (RFC 7914) makes the key, ChaCha20-Poly1305
/// (RFC 8439) seals pieces of 64 KiB, each with its place and whether it is the last.
///
/// The layout is `Schema/sealed-file.md`.
package enum SealedFile {
  /// What one try at a passphrase costs.
  package struct Cost: Hashable, Sendable {
    /// The binary logarithm of scrypt's N.
    package var logN: UInt8
    package var blockSize: UInt8
    package var parallelism: UInt8

    package init(logN: UInt8, blockSize: UInt8, parallelism: UInt8) {
      self.logN = logN
      self.blockSize = blockSize
      self.parallelism = parallelism
    }

    /// 128 MiB of memory and some tenths of a second.
    package static let standard = Cost(logN: 17, blockSize: 8, parallelism: 1)
    /// Bytes of memory that a file may ask for before it is refused.
    package static let limit = 512 << 20

    var isAcceptable: Bool {
      (1...24).contains(logN) && (1...32).contains(blockSize) && (1...4).contains(parallelism)
        && 128 << Int(logN) * Int(blockSize) <= Self.limit
    }
  }

  static let magic: [UInt8] = Array("TWJSEAL".utf8) + [1]
  static let headerLength = 32
  static let pieceLength = 65_536
  private static let scrypt: UInt8 = 1

  /// Whether bytes are the beginning of a sealed file, of whatever version.
  package static func isSealed(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.starts(with: magic.dropLast())
  }

  /// Seals content, and opens what it made once more before it is given back.
  ///
  /// - Throws: ``SealingError/failed(_:)``.
  package static func seal(
    _ content: [UInt8], passphrase: String, cost: Cost = .standard,
    using generator: inout some RandomNumberGenerator
  ) throws(SealingError) -> [UInt8] {
    let salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let header =
      magic + [scrypt, cost.logN, cost.blockSize, cost.parallelism, 0, 1, 0, 0] + salt
    let cipher = try Cipher(passphrase: passphrase, salt: salt, cost: cost)
    var sealed = header
    var start = 0
    var number: UInt64 = 0
    repeat {
      let end = min(start + pieceLength, content.count)
      let nonce = nonce(number, isLast: end == content.count)
      sealed += cipher.seal(content[start..<end], nonce: nonce, header: header)
      (start, number) = (end, number + 1)
    } while start < content.count
    guard try open(sealed, cipher, header) == content else { throw .failed("read back otherwise") }
    return sealed
  }

  /// The content of a sealed file.
  ///
  /// - Throws: ``SealingError``.
  package static func open(
    _ bytes: [UInt8], passphrase: String
  ) throws(SealingError) -> [UInt8] {
    guard isSealed(bytes) else { throw .notSealed }
    guard bytes.starts(with: magic), bytes.count >= headerLength + Cipher.tagLength else {
      throw bytes.starts(with: magic) ? .damaged : .unknownForm
    }
    let cost = Cost(logN: bytes[9], blockSize: bytes[10], parallelism: bytes[11])
    guard bytes[8] == scrypt, bytes[12..<16].elementsEqual([0, 1, 0, 0]), cost.isAcceptable
    else { throw .unknownForm }
    let header = Array(bytes[..<headerLength])
    let salt = Array(bytes[16..<headerLength])
    return try open(bytes, Cipher(passphrase: passphrase, salt: salt, cost: cost), header)
  }

  private static func open(
    _ bytes: [UInt8], _ cipher: Cipher, _ header: [UInt8]
  ) throws(SealingError) -> [UInt8] {
    var content: [UInt8] = []
    var start = headerLength
    var number: UInt64 = 0
    while start < bytes.count {
      let end = min(start + pieceLength + Cipher.tagLength, bytes.count)
      let nonce = nonce(number, isLast: end == bytes.count)
      guard let piece = cipher.open(bytes[start..<end], nonce: nonce, header: header) else {
        throw number == 0 ? .wrongPassphrase : .damaged
      }
      content += piece
      (start, number) = (end, number + 1)
    }
    return content
  }

  /// The place of a piece in 11 bytes, then 1 for the last one.
  private static func nonce(_ number: UInt64, isLast: Bool) -> [UInt8] {
    let place = (0..<8).map { UInt8(truncatingIfNeeded: number >> UInt64(56 - $0 * 8)) }
    return [0, 0, 0] + place + [isLast ? 1 : 0]
  }
}
