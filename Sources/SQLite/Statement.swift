import CSQLite

/// One compiled SQL statement, to bind, step and read.
package final class Statement {
  private let database: DatabaseHandle
  let pointer: OpaquePointer
  /// Which parameters hold a value; to say NULL again of one that holds none takes as long as to bind.
  private var isBound: [Bool]

  init(_ sql: String, in database: DatabaseHandle) throws(SQLiteError) {
    try Self.refuseNUL(in: sql)
    let connection = try database.running()
    var prepared: OpaquePointer?
    let (status, isWhole) = sql.withCString { text in
      var rest: UnsafePointer<CChar>?
      let status = sqlite3_prepare_v2(connection, text, -1, &prepared, &rest)
      return (status, rest.map { String(cString: $0).allSatisfy(\.isWhitespace) } ?? true)
    }
    try database.check(status)
    guard let prepared, isWhole else {
      sqlite3_finalize(prepared)
      throw SQLiteError(SQLITE_MISUSE, message: "not exactly one statement", phase: .statement)
    }
    self.database = database
    pointer = prepared
    isBound = Array(repeating: false, count: Int(sqlite3_bind_parameter_count(prepared)))
  }

  deinit { sqlite3_finalize(pointer) }

  /// SQLite would silently stop reading there.
  static func refuseNUL(in sql: String) throws(SQLiteError) {
    guard sql.withCString(shim_length) == sql.utf8.count else {
      throw SQLiteError(SQLITE_MISUSE, message: "the SQL holds a NUL byte", phase: .statement)
    }
  }

  /// Runs until the next row or the end; a statement that failed is ready to run again.
  /// - Returns: Whether there is a row to read.
  @discardableResult
  package func step() throws(SQLiteError) -> Bool {
    let connection = try database.running()
    let status = sqlite3_step(pointer)
    if status == SQLITE_ROW { return true }
    if status == SQLITE_DONE { return false }
    let error = SQLiteError(status, in: connection, phase: .statement)
    sqlite3_reset(pointer)
    throw error
  }

  /// Runs to the end, ignoring rows, and makes it ready to be bound and run again.
  package func run() throws(SQLiteError) {
    while try step() {}
    try reset()
  }

  /// Makes the statement ready to run again; the values stay bound.
  /// - Throws: the error of a change that is completed only here, as with RETURNING.
  package func reset() throws(SQLiteError) {
    try database.check(sqlite3_reset(pointer))
  }

  func clear() {
    sqlite3_reset(pointer)
    sqlite3_clear_bindings(pointer)
    for index in isBound.indices { isBound[index] = false }
  }

  /// Takes in what binding a value to a parameter came to.
  private func bound(_ index: Int, _ status: Int32) throws(SQLiteError) {
    try database.check(status)
    isBound[index - 1] = true
  }
}

extension Statement {
  /// Binds NULL to the parameter, counted from 1.
  package func bindNull(_ index: Int) throws(SQLiteError) {
    if index > 0, index <= isBound.count, !isBound[index - 1] { return }
    try database.check(sqlite3_bind_null(pointer, Int32(clamping: index)))
    isBound[index - 1] = false
  }

  /// Binds an integer, or NULL for nil, to the parameter, counted from 1.
  package func bind(_ index: Int, _ value: Int64?) throws(SQLiteError) {
    guard let value else { return try bindNull(index) }
    try bound(index, sqlite3_bind_int64(pointer, Int32(clamping: index), value))
  }

  /// Binds an integer, or NULL for nil, to the parameter, counted from 1.
  package func bind(_ index: Int, _ value: Int?) throws(SQLiteError) {
    try bind(index, value.map(Int64.init))
  }

  /// Binds 1 or 0, or NULL for nil, to the parameter, counted from 1.
  package func bind(_ index: Int, _ value: Bool?) throws(SQLiteError) {
    try bind(index, value.map { $0 ? Int64(1) : 0 })
  }

  /// Binds a number, or NULL for nil, to the parameter, counted from 1.
  /// - Throws: an error also for "not a number", which SQLite would silently store as NULL.
  package func bind(_ index: Int, _ value: Double?) throws(SQLiteError) {
    guard let value else { return try bindNull(index) }
    guard !value.isNaN else {
      throw SQLiteError(SQLITE_MISMATCH, message: "not a number", phase: .statement)
    }
    try bound(index, sqlite3_bind_double(pointer, Int32(clamping: index), value))
  }

  /// Binds text, or NULL for nil, to the parameter, counted from 1; NUL bytes are kept.
  package func bind(_ index: Int, _ value: String?) throws(SQLiteError) {
    guard var value else { return try bindNull(index) }
    let position = Int32(clamping: index)
    let status = value.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        // A missing address would be NULL, not empty text.
        guard let start = text.baseAddress else {
          return sqlite3_bind_text(pointer, position, "", 0, shim_transient())
        }
        let length = sqlite3_uint64(text.count)
        return sqlite3_bind_text64(
          pointer, position, start, length, shim_transient(), UInt8(SQLITE_UTF8))
      }
    }
    try bound(index, status)
  }
}
