package import JournalCore

/// What is said when days are caught up on.
package enum CatchUpText {
  /// The forms of an answer.
  package static let help =
    "n: none · 3: so many · lid l 2m: that one · v: values only · Enter: skip · r: cannot recall · "
    + "q: stop"

  /// One question for the values that are not known.
  package static func values(_ open: [String]) -> String {
    let all = [
      ("caffeine", "coffee", "c2"), ("sleep", "sleep", "z6.5"), ("stress", "stress", "st3"),
      ("alcohol", "alcohol", "a0"),
    ].filter { open.contains($0.0) }
    return "\(all.map(\.1).joined(separator: ", "))? "
      + "(\(all.map(\.2).joined(separator: " ")) · Enter: leave open)"
  }

  /// The day, its values and its episodes.
  package static func receipt(
    _ recording: CatchUpRecording, today: LocalDay, boundary: DayBoundary, isDryRun: Bool,
    style: Style
  ) -> [String] {
    let day = DayReceipt.dayText(recording.said.day, today: today)
    if recording.said.isForgotten {
      return [
        Receipt.stored(
          "\(day) cannot be recalled; it is not asked again", isDryRun: isDryRun, style: style)
      ]
        + values(recording)
    }
    let count = recording.episodes.count
    let state =
      switch recording.checkIn.record?.closed {
      case .complete?: count == 0 ? "complete" : "complete, \(FactText.count(count, "episode"))"
      case DayRecord.Closing.none?: "without twitches"
      case nil: "recorded, not closed"
      }
    let places = Set(recording.episodes.map { TerminalText.safe(FactText.place($0)) }).sorted()
    let place = places.isEmpty ? "" : " (\(places.joined(separator: "; ")))"
    let late = DayReceipt.lateClosing(recording.checkIn.record, boundary)
    return [Receipt.stored("\(day) \(state)\(place)\(late)", isDryRun: isDryRun, style: style)]
      + values(recording)
  }

  /// What is still open.
  package static func rest(_ count: Int) -> String {
    count == 0
      ? "No day is left to catch up on."
      : "\(FactText.count(count, "day")) left:  twj catchup"
  }

  /// The line of `week`.
  package static func hint(_ count: Int) -> String {
    count == 1 ? "1 day has no record:  twj catchup" : "\(count) days have no record:  twj catchup"
  }

  /// The line of today's status.
  package static func status(_ count: Int) -> String {
    count == 1
      ? "1 day before today is unknown:  twj catchup"
      : "\(count) days before today are unknown:  twj catchup"
  }

  private static func values(_ recording: CatchUpRecording) -> [String] {
    let facts = recording.checkIn.dayFacts.map { fact in
      "\(Receipt.label(fact)) \(fact.after.map { DayReceipt.amount($0, fact) } ?? "")"
    }
    return facts.isEmpty
      ? [] : ["      " + TerminalText.safe(facts.joined(separator: " · "))]
  }
}
