import JournalCore

/// Days and instants digit by digit: a long table has millions of them.
extension CSVWriter {
  /// As ``JournalCore/Moment/iso``.
  mutating func add(_ moment: Moment) {
    beginCell()
    guard moment.offset % 60 == 0 else {
      bytes += moment.iso.utf8
      return
    }
    let local = moment.local
    append(local.day)
    bytes.append(UInt8(ascii: "T"))
    append(local.clock)
    bytes.append(UInt8(ascii: ":"))
    appendPair(local.secondOfDay % 60)
    bytes.append(UInt8(ascii: moment.offset < 0 ? "-" : "+"))
    appendPair(abs(moment.offset) / 3_600)
    bytes.append(UInt8(ascii: ":"))
    appendPair(abs(moment.offset) / 60 % 60)
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
    appendPair(clock.minuteOfDay / 60)
    bytes.append(UInt8(ascii: ":"))
    appendPair(clock.minuteOfDay % 60)
  }

  private mutating func append(_ day: LocalDay) {
    let civil = day.civil
    guard (0...9_999).contains(civil.year) else {
      bytes += day.iso.utf8
      return
    }
    appendPair(civil.year / 100)
    appendPair(civil.year % 100)
    bytes.append(UInt8(ascii: "-"))
    appendPair(civil.month)
    bytes.append(UInt8(ascii: "-"))
    appendPair(civil.day)
  }

  /// A number below 100 in two digits.
  private mutating func appendPair(_ number: Int) {
    bytes.append(UInt8(ascii: "0") + UInt8(number / 10))
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
