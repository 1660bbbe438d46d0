import JournalCore

/// Days and instants digit by digit: a long table has millions of them.
extension CSVWriter {
  /// As ``JournalCore/Moment/iso``.
  mutating func add(_ moment: Moment) {
    beginCell()
    let (local, offset) = (moment.local, moment.offset)
    let civil = local.day.civil
    guard offset % 60 == 0, (0...9_999).contains(civil.year) else {
      bytes += moment.iso.utf8
      return
    }
    append(25) { digits in
      digits.date(civil)
      digits.sign("T")
      digits.pair(local.secondOfDay / 3_600)
      digits.sign(":")
      digits.pair(local.secondOfDay / 60 % 60)
      digits.sign(":")
      digits.pair(local.secondOfDay % 60)
      digits.sign(offset < 0 ? "-" : "+")
      digits.pair(abs(offset) / 3_600)
      digits.sign(":")
      digits.pair(abs(offset) / 60 % 60)
    }
  }

  /// As ``JournalCore/LocalDay/iso``.
  mutating func add(_ day: LocalDay) {
    beginCell()
    append(day)
  }

  /// Hours and minutes; unknown is empty.
  mutating func add(_ clock: ClockTime?) {
    beginCell()
    if let clock { append(clock) }
  }

  private mutating func append(_ clock: ClockTime) {
    append(5) { digits in
      digits.pair(clock.minuteOfDay / 60)
      digits.sign(":")
      digits.pair(clock.minuteOfDay % 60)
    }
  }

  private mutating func append(_ day: LocalDay) {
    let civil = day.civil
    guard (0...9_999).contains(civil.year) else {
      bytes += day.iso.utf8
      return
    }
    append(10) { $0.date(civil) }
  }

  /// Adds so many bytes at once.
  private mutating func append(_ count: Int, _ write: (inout Digits) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { room in
      var digits = Digits(room: room)
      write(&digits)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: room[..<digits.count]))
    }
  }
}

/// Fills room for some bytes from its start.
private struct Digits {
  let room: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  init(room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

  mutating func sign(_ sign: Unicode.Scalar) { add(UInt8(ascii: sign)) }

  /// A number below 100 in two digits.
  mutating func pair(_ number: Int) {
    add(UInt8(ascii: "0") + UInt8(number / 10))
    add(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// A day of a year of four digits.
  mutating func date(_ civil: (year: Int, month: Int, day: Int)) {
    pair(civil.year / 100)
    pair(civil.year % 100)
    sign("-")
    pair(civil.month)
    sign("-")
    pair(civil.day)
  }

  private mutating func add(_ byte: UInt8) {
    precondition(count < room.count, "Bytes are written where there is room.")
    room.initializeElement(at: count, to: byte)
    count += 1
  }
}
