/// An instant with the UTC offset it was lived at, so that its local day never changes afterwards.
package struct Moment: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  package var seconds: Int
  /// Seconds east of UTC as lived.
  package var offset: Int

  package init(seconds: Int, offset: Int) {
    self.seconds = seconds
    self.offset = offset
  }

  /// The local date and time of day.
  package var local: LocalDateTime { LocalDateTime(secondsSinceEpoch: seconds + offset) }

  /// Reads an ISO 8601 date-time with offset (`2026-11-20T21:30:00+01:00`, `…Z`; seconds optional).
  package init?(iso text: some StringProtocol) {
    guard let split = Moment.splitOffset(text), let local = LocalDateTime(iso: split.local)
    else { return nil }
    self.init(seconds: local.secondsSinceEpoch - split.offset, offset: split.offset)
  }

  /// ISO 8601 text with offset and whole seconds, `2026-11-20T21:30:00+01:00`.
  package var iso: String { "\(local.iso)\(Moment.offsetText(offset))" }

  /// `+01:00`; the seconds of old offsets are kept (`-00:01:15`).
  package static func offsetText(_ offset: Int) -> String {
    let size = abs(offset)
    let rest = size % 60 == 0 ? "" : ":\((size % 60).padded(2))"
    return
      "\(offset < 0 ? "-" : "+")\((size / 3600).padded(2)):\((size / 60 % 60).padded(2))\(rest)"
  }

  /// Reads `+01:00`, `-0330` or `Z` as seconds east of UTC, at most a day either way.
  package static func offset(from text: some StringProtocol) -> Int? {
    if text == "Z" || text == "z" { return 0 }
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let rest = String(text.dropFirst())
    let parts =
      rest.contains(":")
      ? rest.split(omittingEmptySubsequences: false) { $0 == ":" }.map(String.init)
      : rest.pairs
    guard (2...3).contains(parts.count), parts.allSatisfy({ $0.utf8.count == 2 }),
      let hours = Int(digits: parts[0]), let minutes = Int(digits: parts[1]),
      let seconds = parts.count == 3 ? Int(digits: parts[2]) : 0,
      hours < 24, minutes < 60, seconds < 60
    else { return nil }
    return (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60 + seconds)
  }

  private static func splitOffset(_ text: some StringProtocol) -> (local: String, offset: Int)? {
    guard let mark = text.firstIndex(where: { $0 == "T" || $0 == "t" || $0 == " " }) else {
      return nil
    }
    let tail = text[mark...]
    guard let cut = tail.lastIndex(where: { "Zz+-".contains($0) }),
      let offset = offset(from: String(tail[cut...]))
    else { return nil }
    return (String(text[..<cut]), offset)
  }
}

extension Moment: Comparable {
  package static func < (left: Moment, right: Moment) -> Bool {
    (left.seconds, left.offset) < (right.seconds, right.offset)
  }
}

extension StringProtocol {
  /// The text cut into pieces of two characters.
  fileprivate var pairs: [String] {
    var result: [String] = []
    for character in self {
      if let last = result.last, last.count < 2 {
        result[result.count - 1] = last + String(character)
      } else {
        result.append(String(character))
      }
    }
    return result
  }
}
