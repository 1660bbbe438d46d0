package import JournalCore
import SQLite

extension JournalStore {
  /// What an analysis of days needs of the whole journal, each list by number.
  ///
  /// Where there are many amounts half of them are read beside the rest.
  package func diaryRecords() throws(StoreError) -> DiaryRecords {
    try diaryRecords(many: Self.manyNumbers)
  }

  /// The same; `many` numbers from the first amount to the last are many amounts.
  func diaryRecords(many: Int) throws(StoreError) -> DiaryRecords {
    // What a transaction has written so far no other connection sees.
    let many = connection.isInTransaction ? .max : many
    return try reading {
      var diary = DiaryRecords()
      diary.triggers = try records()
      diary.suspects = try records()
      let (amounts, rest) = try amountsInParts(many) {
        let episodes: [Episode] = try directRecords()
        return (episodes, try directRecords() as [DayRecord])
      }
      diary.amounts = amounts
      (diary.episodes, diary.days) = rest
      return diary
    }
  }

  /// Fewer amounts are read sooner than a second connection is opened.
  private static let manyNumbers = 8_000

  /// All amounts, and what `rest` reads; half of the amounts through a second connection, if there
  /// are many.
  private func amountsInParts<Rest>(
    _ many: Int, _ rest: () throws -> Rest
  ) throws -> (DiaryAmounts, Rest) {
    let sql = "SELECT (SELECT min(id) FROM exposure), (SELECT max(id) FROM exposure)"
    let (first, last) = try connection.withStatement(sql) { statement in
      try statement.step() ? (statement.int(at: 0), statement.int(at: 1)) : (0, 0)
    }
    // A damaged file may have any numbers.
    let (span, isBeyond) = last.subtractingReportingOverflow(first)
    let room = isBeyond ? 0 : min(max(span, 0), Self.mostRoom)
    guard !isBeyond, span >= max(many, 1), let state = try stateToReadBeside() else {
      return (try DiaryAmounts(connection, first...max(first, last), room: room), try rest())
    }
    // A little less than half: the rest is to be read as well.
    let middle = first + span / 20 * 9
    let path = path
    var amounts = DiaryAmounts()
    let (own, other) = work.both(
      {
        Result {
          amounts = try DiaryAmounts(connection, first...middle, room: room)
          return try rest()
        }
      },
      { Self.amounts(path, (middle + 1)...last, room: room, state: state) })
    let read = try own.get()
    amounts.append(try other ?? DiaryAmounts(connection, (middle + 1)...last, room: room))
    return (amounts, read)
  }

  /// Numbers are those of all records, of which amounts may be few.
  private static let mostRoom = 1_000_000

  /// The latest change of a journal that another connection sees as this one does: while this one
  /// reads nobody can write to a file that has no write-ahead log. nil where that is not so.
  func stateToReadBeside() throws -> String? {
    guard !path.isEmpty else { return nil }
    let mode = try connection.withStatement("PRAGMA journal_mode") { statement in
      try statement.step() ? statement.optionalText(at: 0) : nil
    }
    return mode == "delete" ? try Self.latestChange(connection) : nil
  }

  private static func latestChange(_ connection: Connection) throws -> String? {
    let sql = "SELECT id || ' ' || uid FROM changeGroup ORDER BY id DESC LIMIT 1"
    return try connection.withStatement(sql) { statement in
      try statement.step() ? statement.optionalText(at: 0) : nil
    }
  }

  /// Amounts read through a connection of their own; nil where anything prevents that, so that the
  /// first connection finds out what, and where another file has come to stand at the path.
  static func amounts(
    _ path: String, _ numbers: ClosedRange<Int>, room: Int, state: String
  ) -> DiaryAmounts? {
    guard let connection = try? Connection(path: path, mode: .readOnly) else { return nil }
    defer { connection.close() }
    do {
      try connection.setDefensive()
      try connection.execute(careful)
      try connection.execute("PRAGMA query_only = ON")
      return try connection.read {
        guard try latestChange(connection) == state else { return nil }
        return try DiaryAmounts(connection, numbers, room: room)
      }
    } catch { return nil }
  }
}
