/// Reads dates, times of day and offsets of ISO 8601 byte by byte, from left to right.
struct ISOScanner {
  private var rest: Slice<UnsafeBufferPointer<UInt8>>

  /// What `part` reads from a text; nil where it reads nothing or does not reach the end.
  static func read<Part>(
    _ text: some StringProtocol, _ part: (inout ISOScanner) -> Part?
  ) -> Part? {
    var whole = String(text)
    return whole.withUTF8 { bytes in
      var scanner = ISOScanner(rest: bytes[...])
      guard let value = part(&scanner), scanner.rest.isEmpty else { return nil }
      return value
    }
  }

  /// `2026-11-20`.
  mutating func day() -> LocalDay? {
    guard let year = number(digits: 4), take("-"), let month = number(digits: 2), take("-"),
      let day = number(digits: 2)
    else { return nil }
    return LocalDay(year: year, month: month, day: day)
  }

  /// `2026-11-20T21:30` or with seconds (a fraction is dropped); `T` may be a space.
  mutating func localDateTime() -> LocalDateTime? {
    guard let day = day(), take("T") || take("t") || take(" "), let hour = number(digits: 2),
      take(":"), let minute = number(digits: 2), let second = take(":") ? number(digits: 2) : 0,
      hour < 24, minute < 60, second < 60, !take(".") || takeFraction()
    else { return nil }
    return LocalDateTime(day: day, secondOfDay: hour * 3600 + minute * 60 + second)
  }

  /// `+01:00`, `-0330`, `+00:53:28` or `Z`, in seconds east of UTC.
  mutating func offset() -> Int? {
    if take("Z") || take("z") { return 0 }
    let isWest = take("-")
    guard isWest || take("+"), let hours = number(digits: 2) else { return nil }
    let isParted = take(":")
    guard let minutes = number(digits: 2) else { return nil }
    let hasSeconds = isParted ? take(":") : !rest.isEmpty
    guard let seconds = hasSeconds ? number(digits: 2) : 0, hours < 24, minutes < 60, seconds < 60
    else { return nil }
    return (isWest ? -1 : 1) * (hours * 3600 + minutes * 60 + seconds)
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard let next = rest.first, UInt32(next) == mark.value else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func number(digits count: Int) -> Int? {
    guard rest.count >= count else { return nil }
    var number = 0
    for _ in 0..<count {
      guard let digit = digit() else { return nil }
      number = number * 10 + digit
    }
    return number
  }

  private mutating func takeFraction() -> Bool {
    guard digit() != nil else { return false }
    while digit() != nil {}
    return true
  }

  private mutating func digit() -> Int? {
    guard let next = rest.first, (48...57).contains(next) else { return nil }
    rest.removeFirst()
    return Int(next) - 48
  }
}
