import Crypto
import CryptoExtras
import FoundationEssentials

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
  static let tagLength = 16
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
    let key = try key(passphrase, salt, cost)
    var sealed = header
    var start = 0
    var number: UInt64 = 0
    repeat {
      let end = min(start + pieceLength, content.count)
      let nonce = nonce(number, isLast: end == content.count)
      do {
        let box = try ChaChaPoly.seal(
          content[start..<end], using: key, nonce: ChaChaPoly.Nonce(data: nonce),
          authenticating: header)
        sealed += box.ciphertext
        sealed += box.tag
      } catch { throw .failed("\(error)") }
      (start, number) = (end, number + 1)
    } while start < content.count
    guard try open(sealed, key, header) == content else { throw .failed("read back otherwise") }
    return sealed
  }

  /// The content of a sealed file.
  ///
  /// - Throws: ``SealingError``.
  package static func open(
    _ bytes: [UInt8], passphrase: String
  ) throws(SealingError) -> [UInt8] {
    guard isSealed(bytes) else { throw .notSealed }
    guard bytes.starts(with: magic), bytes.count >= headerLength + tagLength else {
      throw bytes.starts(with: magic) ? .damaged : .unknownForm
    }
    let cost = Cost(logN: bytes[9], blockSize: bytes[10], parallelism: bytes[11])
    guard bytes[8] == scrypt, bytes[12..<16].elementsEqual([0, 1, 0, 0]), cost.isAcceptable
    else { throw .unknownForm }
    let header = Array(bytes[..<headerLength])
    let key = try key(passphrase, Array(bytes[16..<headerLength]), cost)
    return try open(bytes, key, header)
  }

  private static func open(
    _ bytes: [UInt8], _ key: SymmetricKey, _ header: [UInt8]
  ) throws(SealingError) -> [UInt8] {
    var content: [UInt8] = []
    var start = headerLength
    var number: UInt64 = 0
    while start < bytes.count {
      let end = min(start + pieceLength + tagLength, bytes.count)
      guard end - start >= tagLength else { throw .damaged }
      let nonce = nonce(number, isLast: end == bytes.count)
      do {
        let box = try ChaChaPoly.SealedBox(
          nonce: ChaChaPoly.Nonce(data: nonce), ciphertext: bytes[start..<end - tagLength],
          tag: bytes[end - tagLength..<end])
        content += try ChaChaPoly.open(box, using: key, authenticating: header)
      } catch {
        throw number == 0 ? .wrongPassphrase : .damaged
      }
      (start, number) = (end, number + 1)
    }
    return content
  }

  /// The place of a piece in 11 bytes, then 1 for the last one.
  private static func nonce(_ number: UInt64, isLast: Bool) -> [UInt8] {
    let place = (0..<8).map { UInt8(truncatingIfNeeded: number >> UInt64(56 - $0 * 8)) }
    return [0, 0, 0] + place + [isLast ? 1 : 0]
  }

  private static func key(
    _ passphrase: String, _ salt: [UInt8], _ cost: Cost
  ) throws(SealingError) -> SymmetricKey {
    do {
      return try KDF.Scrypt.deriveKey(
        from: Array(passphrase.utf8), salt: salt, outputByteCount: 32,
        rounds: 1 << Int(cost.logN), blockSize: Int(cost.blockSize),
        parallelism: Int(cost.parallelism))
    } catch { throw .failed("\(error)") }
  }
}
