import CSodium

/// The key of a sealed file, and the two things it does: libsodium's scrypt and ChaCha20-Poly1305.
struct Cipher {
  static let keyLength = 32
  static let nonceLength = 12
  static let tagLength = 16

  private let key: [UInt8]

  /// - Throws: ``SealingError/failed(_:)`` when the memory for the key cannot be had.
  init(passphrase: String, salt: [UInt8], cost: SealedFile.Cost) throws(SealingError) {
    guard sodium_init() >= 0 else { throw .failed("libsodium does not start") }
    let secret = Array(passphrase.utf8)
    var key = [UInt8](repeating: 0, count: Self.keyLength)
    let outcome = crypto_pwhash_scryptsalsa208sha256_ll(
      secret, secret.count, salt, salt.count, 1 << UInt64(cost.logN), UInt32(cost.blockSize),
      UInt32(cost.parallelism), &key, key.count)
    guard outcome == 0 else { throw .failed("the memory for the key cannot be had") }
    self.key = key
  }

  /// A piece as cipher text and its tag of ``tagLength`` bytes.
  ///
  /// `nonce` is ``nonceLength`` bytes long and used for one piece only.
  func seal(_ piece: ArraySlice<UInt8>, nonce: [UInt8], header: [UInt8]) -> [UInt8] {
    precondition(nonce.count == Self.nonceLength)
    let plain = Array(piece)
    var sealed = [UInt8](repeating: 0, count: plain.count + Self.tagLength)
    _ = crypto_aead_chacha20poly1305_ietf_encrypt(
      &sealed, nil, plain, UInt64(plain.count), header, UInt64(header.count), nil, nonce, key)
    return sealed
  }

  /// What ``seal(_:nonce:header:)`` was given, or nil when key, nonce, header or piece is another.
  func open(_ piece: ArraySlice<UInt8>, nonce: [UInt8], header: [UInt8]) -> [UInt8]? {
    precondition(nonce.count == Self.nonceLength)
    guard piece.count >= Self.tagLength else { return nil }
    let sealed = Array(piece)
    var content = [UInt8](repeating: 0, count: sealed.count - Self.tagLength)
    let outcome = crypto_aead_chacha20poly1305_ietf_decrypt(
      &content, nil, nil, sealed, UInt64(sealed.count), header, UInt64(header.count), nonce, key)
    return outcome == 0 ? content : nil
  }
}
