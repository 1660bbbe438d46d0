import SQLite
import Testing

struct ValueTests {
  /// Stores one bound value in a STRICT table and hands out the row read back.
  private func stored<T>(
    bind: (Statement) throws -> Void, read: (Statement) throws -> T
  ) throws -> T {
    let connection = try Connection.inMemory()
    try connection.execute("CREATE TABLE value(it ANY) STRICT")
    try connection.withStatement("INSERT INTO value VALUES (?)") { statement in
      try bind(statement)
      try statement.run()
    }
    return try connection.withStatement("SELECT it FROM value") { statement in
      try #require(try statement.step())
      return try read(statement)
    }
  }

  @Test(arguments: [
    "", "a", "\0", "before\0after", "ends\0", "twitch 👁️‍🗨️ 🫨", "e\u{301}", "\u{FEFF}bom", "'; DROP",
    "fifteen bytes!!", "sixteen bytes!!!", String(repeating: "\0", count: 100),
    String(repeating: "long ", count: 2_000_000),
  ])
  func `text comes back byte for byte`(_ text: String) throws {
    let (type, back) = try stored(
      bind: { try $0.bind(1, text) }, read: { ($0.columnType(at: 0), $0.optionalText(at: 0)) })
    #expect(type == .text)
    #expect(back.map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test func `a substring's bytes are bound without its neighbours`() throws {
    let text = String("left middle right".dropFirst(5).dropLast(6))
    let back = try stored(bind: { try $0.bind(1, text) }, read: { $0.text(at: 0) })
    #expect(back == "middle")
  }

  @Test(arguments: [0, 1, -1, Int(Int32.max) + 1, Int.min, Int.max])
  func `an integer comes back`(_ number: Int) throws {
    let (type, back) = try stored(
      bind: { try $0.bind(1, number) }, read: { ($0.columnType(at: 0), $0.optionalInt(at: 0)) })
    #expect(type == .integer)
    #expect(back == number)
    let wide = try stored(bind: { try $0.bind(1, Int64(number)) }, read: { $0.int(at: 0) })
    #expect(wide == number)
  }

  @Test(arguments: [0.1, -0.5, 1e300, .leastNonzeroMagnitude, .infinity, -.infinity, .pi])
  func `a number comes back`(_ number: Double) throws {
    let (type, back) = try stored(
      bind: { try $0.bind(1, number) }, read: { ($0.columnType(at: 0), $0.optionalDouble(at: 0)) })
    #expect(type == .real)
    #expect(back == number)
  }

  @Test func `not a number is refused, because it would be stored as nothing`() throws {
    let statement = try Connection.inMemory().prepare("SELECT ?")
    let error = try #require(throws: SQLiteError.self) { try statement.bind(1, Double.nan) }
    #expect(error.message == "not a number")
  }

  @Test(arguments: [(true, 1), (false, 0)])
  func `a truth value is stored as 1 or 0`(_ value: Bool, _ number: Int) throws {
    let back = try stored(bind: { try $0.bind(1, value) }, read: { $0.optionalInt(at: 0) })
    #expect(back == number)
  }

  @Test func `nothing is not 0, nor empty text`() throws {
    let statement = try Connection.inMemory().prepare("SELECT ?, ?, ?, ?, ?, ?, ?, ?")
    try statement.bind(1, nil as Int?)
    try statement.bind(2, nil as Int64?)
    try statement.bind(3, nil as Double?)
    try statement.bind(4, nil as String?)
    try statement.bind(5, nil as Bool?)
    try statement.bindNull(6)
    try statement.bind(7, 0)
    try statement.bind(8, "")
    try #require(try statement.step())
    #expect(statement.columnCount == 8)
    #expect(
      (0..<8).map { statement.isNull(at: $0) } == Array(repeating: true, count: 6) + [false, false])
    #expect(statement.optionalInt(at: 0) == nil)
    #expect(statement.optionalDouble(at: 2) == nil)
    #expect(statement.optionalText(at: 3) == nil)
    #expect(statement.optionalInt(at: 6) == 0)
    #expect(statement.optionalText(at: 7) == "")
  }

  @Test(arguments: [
    ("12", ColumnType.integer), ("12.0", .real), ("'12'", .text), ("x'12'", .blob), ("NULL", .null),
  ])
  func `the stored type is told before a read converts it`(_ sql: String, _ type: ColumnType) throws
  {
    let statement = try Connection.inMemory().prepare("SELECT \(sql)")
    try #require(try statement.step())
    #expect(statement.columnType(at: 0) == type)
  }

  @Test func `a wrong type reads as 0, which is why the type is asked`() throws {
    let statement = try Connection.inMemory().prepare("SELECT 'ten'")
    try #require(try statement.step())
    #expect(statement.columnType(at: 0) == .text)
    #expect(statement.int(at: 0) == 0)
    #expect(statement.double(at: 0) == 0)
  }

  @Test func `bytes that are no UTF-8 are repaired`() throws {
    let statement = try Connection.inMemory().prepare("SELECT CAST(x'41ff42' AS TEXT)")
    try #require(try statement.step())
    #expect(statement.text(at: 0) == "A\u{FFFD}B")
  }

  @Test(arguments: [0, 3, -1, Int.max, Int.min])
  func `a parameter that is not in the statement is refused`(_ index: Int) throws {
    let statement = try Connection.inMemory().prepare("SELECT ?, ?")
    let error = try #require(throws: SQLiteError.self) { try statement.bind(index, "x") }
    #expect(error.code == .other(25))
    #expect(throws: SQLiteError.self) { try statement.bind(index, 1) }
    #expect(throws: SQLiteError.self) { try statement.bind(index, 1.5) }
    #expect(throws: SQLiteError.self) { try statement.bindNull(index) }
  }
}
