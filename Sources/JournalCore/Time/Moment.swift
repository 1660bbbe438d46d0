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
    let moment = ISOScanner.read(text) { scanner in
      scanner.localDateTime().flatMap { local in
        scanner.offset().map { Moment(seconds: local.secondsSinceEpoch - $0, offset: $0) }
      }
    }
    guard let moment else { return nil }
    self = moment
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
    ISOScanner.read(text) { $0.offset() }
  }
}

extension Moment: Comparable {
  package static func < (left: Moment, right: Moment) -> Bool {
    (left.seconds, left.offset) < (right.seconds, right.offset)
  }
}
