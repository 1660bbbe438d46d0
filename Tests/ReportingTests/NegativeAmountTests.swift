import JournalCore
import Reporting
import Testing

/// Amounts below zero: the user's own triggers of kind amount may have them, nothing else.
struct NegativeAmountTests {
  private static let now = Moment(seconds: 1_795_300_000, offset: 3600)

  private func decoded(
    _ trigger: String, _ amount: String, _ unit: String, kind: String? = nil,
    vocabulary: Vocabulary = Vocabulary()
  ) throws(ImportError) -> Double? {
    let definition =
      kind.map { #", "triggers": [{"name": "\#(trigger)", "unit": "\#(unit)", "kind": "\#($0)"}]"# }
      ?? ""
    let text =
      #"{"twj": 1, "kind": "journal", "# + WrongValue.exposure(trigger, amount, unit) + definition
      + "}"
    return try JournalJSON.decode(Array(text.utf8), now: Self.now, vocabulary: vocabulary)
      .journal.exposures.first?.amount
  }

  @Test(arguments: [("-12.5", -12.5), ("-1000000", -1_000_000), ("1000000", 1_000_000), ("0", 0)])
  func `an own amount may lie below zero`(_ text: String, _ amount: Double) throws {
    #expect(try decoded("pressure", text, "hPa", kind: "amount") == amount)
    let own = TriggerDefinition(name: "pressure", unit: "hPa", amountKind: .amount, dayRule: .mean)
    #expect(
      try decoded("pressure", text, "hPa", vocabulary: Vocabulary(triggers: [own])) == amount)
  }

  @Test(
    arguments: [
      ("caffeine", "mg", nil, "-1", "0", "5000"), ("alcohol", "g", nil, "-0.5", "0", "1000"),
      ("sleep", "h", nil, "-1", "0", "24"), ("stress", "0-10", nil, "-1", "0", "10"),
      ("water", "ml", nil, "-1", "0", "1000000"), ("menses", "yes_no", nil, "-1", "0", "1"),
      ("nicotine", "cigarette", "amount", "-1", "0", "1000000"),
      ("nap", "h", "hours", "-1", "0", "24"), ("mood", "0-10", "scale", "-2", "0", "10"),
      ("rain", "yes_no", "yes_no", "-1", "0", "1"),
      ("pressure", "hPa", "amount", "-1000001", "-1000000", "1000000"),
      ("pressure", "hPa", "amount", "1000000.5", "-1000000", "1000000"),
    ] as [(String, String, String?, String, String, String)])
  func `anything else is refused with its path`(
    _ trigger: String, _ unit: String, _ kind: String?, _ amount: String, _ low: String,
    _ high: String
  ) {
    let problem = ImportProblem(
      path: "$.exposures[0].amount",
      reason: .field(.outOfRange(low: low, high: high, found: amount)))
    #expect(throws: ImportError.problems([problem])) {
      try decoded(trigger, amount, unit, kind: kind)
    }
  }

  @Test func `an amount below zero goes out and comes back`() throws {
    var journal = Journal()
    journal.triggers = [
      TriggerDefinition(name: "pressure", unit: "hPa", amountKind: .amount, dayRule: .mean)
    ]
    let uid = try #require(UID("x"))
    let day = DayBoundary.standard.day(of: Self.now)
    journal.exposures = [
      Exposure(
        uid: uid, trigger: "pressure", day: day, at: nil, amountKind: .total, amount: -7.25,
        unit: "hPa", asEntered: nil, enteredAt: Self.now)
    ]
    let text = JournalJSON.encode(
      journal, exportedAt: Self.now, timeZone: "Europe/Berlin", notes: true)
    let back = try JournalJSON.decode(Array(text.utf8), now: Self.now, vocabulary: Vocabulary())
    #expect(back.journal.exposures == journal.exposures)
  }
}
