/// Why a sealed file was not made or not opened.
package enum SealingError: Error, Hashable, Sendable {
  /// The bytes are no sealed file.
  case notSealed
  /// Sealed in a way that this program does not know: by a newer one, or with a cost beyond
  /// ``SealedFile/Cost/limit``.
  case unknownForm
  /// Another passphrase, or the beginning of the file is damaged: which of both cannot be told.
  case wrongPassphrase
  /// A later part is damaged, or the end is missing.
  case damaged
  /// The library refused.
  case failed(String)
}
