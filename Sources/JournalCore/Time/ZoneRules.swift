/// The clock changes of one place: what offset from UTC holds when.
package protocol ZoneRules: Sendable {
  /// The IANA name, or nil when only an offset is known.
  var name: String? { get }
  /// Seconds east of UTC at an instant.
  func offset(at seconds: Int) -> Int
}

extension ZoneRules {
  /// The instant with the offset that holds then.
  package func moment(at seconds: Int) -> Moment {
    Moment(seconds: seconds, offset: offset(at: seconds))
  }

  /// The instants at which a wall clock shows a local time: none in a gap, two in a repeated hour,
  /// else one; earliest first.
  package func moments(showing local: LocalDateTime) -> [Moment] {
    let reading = local.secondsSinceEpoch
    let offsets = Set([
      offset(at: reading - 86_400), offset(at: reading), offset(at: reading + 86_400),
    ])
    return offsets.map { Moment(seconds: reading - $0, offset: $0) }
      .filter { offset(at: $0.seconds) == $0.offset }
      .sorted()
  }

  /// For a local time in a gap: the last minute before it and the first after it.
  package func neighbours(ofMissing local: LocalDateTime) -> (before: Moment, after: Moment) {
    let reading = local.secondsSinceEpoch
    var low = reading - 86_400 - offset(at: reading - 86_400)
    var high = reading + 86_400 - offset(at: reading + 86_400)
    let earlier = offset(at: low)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if offset(at: middle) == earlier { low = middle } else { high = middle }
    }
    return (moment(at: high - 60), moment(at: high))
  }
}

/// A place whose clocks never change.
package struct FixedZone: ZoneRules {
  package let name: String?
  package let seconds: Int

  package init(seconds: Int, name: String? = nil) {
    self.seconds = seconds
    self.name = name
  }

  package func offset(at _: Int) -> Int { seconds }
}
