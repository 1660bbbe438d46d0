extension FileAccess {
  /// Writes a whole file under its final name or nothing.
  ///
  /// - Throws: ``CommandError/cannotWrite(_:reason:isFull:)``.
  func write(_ bytes: [UInt8], to path: String) throws {
    try write(to: path) { write in try write(bytes) }
  }
}
