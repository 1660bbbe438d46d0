import JournalCore

/// The values of all triggers on the days of a table; its observations share it.
final class TriggerColumns: Sendable {
  /// The value of each trigger and day; nil is unknown.
  let values: [[Double?]]
  private let triggers: [TriggerDefinition]
  private let places: [String: Int]
  /// The places of those triggers whose value was taken as zero, for each day.
  private let zeros: [[Int]]

  /// The records are those of the days, in order.
  init(
    _ stated: StatedExposures, _ triggers: [TriggerDefinition], _ days: DayRange,
    _ records: [DayRecord?]
  ) {
    var values = stated.values
    var zeros: [[Int]] = []
    zeros.reserveCapacity(records.count)
    for (offset, record) in records.enumerated() {
      let places = stated.zeros(on: days.lowerBound + offset, record: record)
      for place in places { values[place][offset] = 0 }
      zeros.append(places)
    }
    self.values = values
    self.zeros = zeros
    self.triggers = triggers
    places = Dictionary(
      triggers.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { $1 })
  }

  func value(of trigger: String, at offset: Int) -> Double? {
    places[trigger].flatMap { values[$0][offset] }
  }

  func isStated(at offset: Int) -> Bool {
    values.indices.contains { isStated($0, at: offset) }
  }

  func known(at offset: Int) -> [String: Double] {
    named { values[$0][offset] }
  }

  func stated(at offset: Int) -> Set<String> {
    Set(values.indices.lazy.filter { self.isStated($0, at: offset) }.map { self.triggers[$0].name })
  }

  private func isStated(_ place: Int, at offset: Int) -> Bool {
    values[place][offset] != nil && !zeros[offset].contains(place)
  }

  private func named(_ value: (Int) -> Double?) -> [String: Double] {
    var named: [String: Double] = [:]
    for place in triggers.indices {
      if let value = value(place) { named[triggers[place].name] = value }
    }
    return named
  }
}
