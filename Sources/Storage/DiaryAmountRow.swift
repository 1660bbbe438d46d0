import JournalCore
import SQLite

extension DiaryAmounts {
  /// The amounts with some numbers, in their order, with room for `room`: memory is taken where
  /// amounts are written, but a list that grows is copied.
  ///
  /// - Throws: what a damaged row is refused for.
  init(_ connection: Connection, _ numbers: ClosedRange<Int>, room: Int) throws {
    self.init()
    reserveCapacity(room)
    var places = NamePlaces()
    let sql = """
      SELECT id, "trigger", day, kind, amount, "at", enteredAt, enteredAtOffset FROM exposure
      WHERE id BETWEEN ? AND ? ORDER BY id
      """
    try connection.withStatement(sql) { statement in
      try statement.bind(1, numbers.lowerBound)
      try statement.bind(2, numbers.upperBound)
      while try statement.step() {
        let row = statement.currentRow
        if let amount = DiaryAmount(row, &places, in: &self) {
          append(amount)
        } else {
          append(try Self.amount(connection, statement.int(at: 0), &places, in: &self))
        }
      }
    }
  }

  /// The amount of a number, read the general way; throws what is wrong with the record.
  private static func amount(
    _ connection: Connection, _ id: Int, _ places: inout NamePlaces, in list: inout DiaryAmounts
  ) throws -> DiaryAmount {
    let select = RecordTable(.exposure).select
    let exposure = try connection.withStatement("\(select) WHERE id = ?") { statement in
      try statement.bind(1, id)
      var decoder = RowDecoder<Exposure>()
      return try statement.step() ? decoder.record(in: statement) : nil
    }
    let bytes = Array((exposure?.trigger ?? "").utf8)
    let place = bytes.withUnsafeBufferPointer { places.place(of: $0, in: &list) }
    guard let exposure, let place else {
      throw StoreError.damagedRow(table: RecordKind.exposure.table, id: id, column: "trigger")
    }
    return DiaryAmount(exposure, trigger: place)
  }
}

extension DiaryAmount {
  /// The amount of a row; nil where anything in it is not as it should be.
  fileprivate init?(_ row: CurrentRow, _ places: inout NamePlaces, in list: inout DiaryAmounts) {
    let (at, kind) = (row[5], row[3])
    guard let id = row.int(at: 0), let day = row.int(at: 2), let amount = row.double(at: 4),
      abs(amount) <= 1_000_000, at.isNull || at.int != nil,
      let seconds = row.int(at: 6), let offset = row.int(at: 7),
      let isTotal = kind.withText({ Self.isTotal($0) }),
      let place = row.withText(at: 1, { places.place(of: $0, in: &list) })
    else { return nil }
    self.init(
      trigger: place, day: LocalDay(number: day), amount: amount, isTotal: isTotal,
      order: at.int ?? seconds, number: id, enteredAt: Moment(seconds: seconds, offset: offset))
  }

  private static let kinds = [Exposure.Kind.add, .total].map { Array($0.rawValue.utf8) }

  private static func isTotal(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
    kinds.firstIndex { bytes.elementsEqual($0) }.map { $0 == 1 }
  }
}

/// The places of names, found by their bytes.
private struct NamePlaces {
  private var names: [(bytes: [UInt8], place: Int32)] = []
  private var latest = 0

  /// The place of a name, which is added where it is new; nil for one that no trigger can have.
  mutating func place(
    of bytes: UnsafeBufferPointer<UInt8>, in list: inout DiaryAmounts
  ) -> Int32? {
    // Days say the same triggers in the same order.
    for step in 1...max(names.count, 1) where !names.isEmpty {
      let index = (latest + step) % names.count
      if bytes.elementsEqual(names[index].bytes) {
        latest = index
        return names[index].place
      }
    }
    guard !bytes.isEmpty, let name = String(validating: bytes, as: UTF8.self),
      name.utf8.count <= FieldLimit.name
    else { return nil }
    names.append((Array(bytes), list.place(of: name)))
    latest = names.count - 1
    return names[latest].place
  }
}
