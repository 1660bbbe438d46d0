import ArgumentParser
import Reporting
import Sealing

/// Asks for passphrases, on a terminal only: none is ever an argument, a variable or a file.
struct Passphrase {
  let context: Context
  let output: OutputOptions
  /// How the same is done without a question, as in `backup -o - | age …`.
  let pipe: String

  /// Below this many characters a guess is cheap, and that is said.
  static let shortLength = 12

  /// A new passphrase, typed twice.
  ///
  /// - Throws: ``CommandError/noAnswer(what:example:)`` when nobody is there,
  ///   ``CommandError/passphrasesDiffer``.
  func new() throws -> String {
    let first = try answer("New passphrase:")
    if first.count < Self.shortLength {
      context.console.note("Short passphrases can be guessed; several words together are better.")
    }
    guard try answer("The same again:") == first else { throw CommandError.passphrasesDiffer }
    return first
  }

  /// The content of a file that may be sealed: a sealed one is opened with the passphrase asked for.
  ///
  /// - Throws: ``CommandError/sealedFile(_:_:)`` and as ``new()``.
  func opened(_ bytes: [UInt8], of path: String) throws -> [UInt8] {
    guard SealedFile.isSealed(bytes) else { return bytes }
    let passphrase = try answer("Passphrase of \(TerminalText.safe(path)):")
    do { return try SealedFile.open(bytes, passphrase: passphrase) } catch {
      throw CommandError.sealedFile(path, error)
    }
  }

  /// The bytes sealed with a new passphrase.
  ///
  /// - Throws: as ``new()``; ``CommandError/sealedFile(_:_:)``.
  func sealed(_ bytes: [UInt8], for path: String) throws -> [UInt8] {
    let passphrase = try new()
    var generator = SystemRandomNumberGenerator()
    do {
      return try SealedFile.seal(bytes, passphrase: passphrase, using: &generator)
    } catch { throw CommandError.sealedFile(path, error) }
  }

  private func answer(_ question: String) throws -> String {
    guard context.console.isInteractive, !output.noInput else {
      throw CommandError.noAnswer(what: "a passphrase", example: pipe)
    }
    guard let answer = context.console.askSecret(question), !answer.isEmpty else {
      throw ExitCode(ExitStatus.interrupted.rawValue)
    }
    return answer
  }
}
