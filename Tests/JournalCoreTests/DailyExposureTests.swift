import JournalCore
import Testing

struct DailyExposureTests {
  /// One statement about a day: when it was, when it was entered, and its local number.
  struct Said: Sendable {
    var kind: Exposure.Kind
    var amount: Double
    var at: String?
    var entered: String
    var id: Int?

    static func add(_ amount: Double, at: String, id: Int? = nil) -> Said {
      Said(kind: .add, amount: amount, at: at, entered: at, id: id)
    }

    /// A total; without `at` it is one of the whole day.
    static func total(
      _ amount: Double, at: String? = nil, entered: String, id: Int? = nil
    ) -> Said {
      Said(kind: .total, amount: amount, at: at, entered: entered, id: id)
    }

    func record(_ number: Int) throws -> Exposure {
      var exposure = Exposure(
        uid: try #require(UID("e\(number)")), trigger: "caffeine",
        day: try #require(LocalDay(iso: "2026-11-20")),
        at: try at.map { try Self.moment($0) }, amountKind: kind, amount: amount, unit: "mg",
        asEntered: nil, enteredAt: try Self.moment(entered))
      exposure.id = id
      return exposure
    }

    private static func moment(_ clock: String) throws -> Moment {
      try #require(Moment(iso: "2026-11-20T\(clock):00+01:00"))
    }
  }

  private func value(_ rule: TriggerDefinition.DayRule, _ said: [Said]) throws -> Double? {
    let records = try said.enumerated().map { try $0.element.record($0.offset) }
    return DailyExposure(rule: rule).value(of: records)
  }

  @Test(arguments: TriggerDefinition.DayRule.allCases)
  func `a day on which nothing was said has no value`(rule: TriggerDefinition.DayRule) throws {
    #expect(try value(rule, []) == nil)
  }

  @Test func `adds are added up`() throws {
    #expect(try value(.sum, [.add(95, at: "08:00"), .add(95, at: "10:00")]) == 190)
  }

  @Test func `a total replaces what came before it and takes what comes after`() throws {
    let said: [Said] = [
      .add(95, at: "08:00"), .total(190, at: "10:00", entered: "10:00"), .add(95, at: "15:00"),
    ]
    #expect(try value(.sum, said) == 285)
  }

  @Test func `cups counted up to 10:00 do not swallow the cup of 15:00 entered before`() throws {
    let said: [Said] = [.add(95, at: "15:00"), .total(190, at: "10:00", entered: "21:00")]
    #expect(try value(.sum, said) == 285)
  }

  @Test func `a total of the whole day counts from when it was entered`() throws {
    let said: [Said] = [
      .add(95, at: "08:00"), .add(95, at: "15:00"), .total(100, entered: "21:00"),
      .add(47, at: "22:00"),
    ]
    #expect(try value(.sum, said) == 147)
  }

  @Test func `of two totals the latest counts, whatever the order of entry`() throws {
    let said: [Said] = [
      .total(285, at: "16:00", entered: "16:00", id: 1),
      .total(95, at: "08:00", entered: "20:00", id: 2),
    ]
    #expect(try value(.sum, said) == 285)
  }

  @Test func `at the same moment the order of entry decides`() throws {
    let totalFirst: [Said] = [
      .total(190, at: "10:00", entered: "10:00", id: 1), .add(95, at: "10:00", id: 2),
    ]
    let addFirst: [Said] = [
      .add(95, at: "10:00", id: 1), .total(190, at: "10:00", entered: "10:00", id: 2),
    ]
    #expect(try value(.sum, totalFirst) == 285)
    #expect(try value(.sum, Array(totalFirst.reversed())) == 285)
    #expect(try value(.sum, addFirst) == 190)
    #expect(try value(.sum, Array(addFirst.reversed())) == 190)
  }

  @Test func `records without a number keep the order they are given in`() throws {
    let total = Said.total(190, at: "10:00", entered: "10:00")
    let cup = Said.add(95, at: "10:00")
    #expect(try value(.sum, [total, cup]) == 285)
    #expect(try value(.sum, [cup, total]) == 190)
  }

  @Test func `a stored record comes before one that is not stored yet`() throws {
    let total = Said.total(190, at: "10:00", entered: "10:00", id: 7)
    let cup = Said.add(95, at: "10:00")
    #expect(try value(.sum, [cup, total]) == 285)
  }

  @Test(arguments: [
    (TriggerDefinition.DayRule.sum, 12.0), (.last, 4), (.max, 8), (.mean, 4),
  ])
  func `each rule joins the values of a day in its way`(
    rule: TriggerDefinition.DayRule, expected: Double
  ) throws {
    let said: [Said] = [.add(8, at: "09:00"), .add(0, at: "12:00"), .add(4, at: "18:00")]
    #expect(try value(rule, said) == expected)
  }

  @Test(arguments: [
    (TriggerDefinition.DayRule.sum, 8.0), (.last, 5), (.max, 5), (.mean, 4),
  ])
  func `each rule begins at the latest total`(
    rule: TriggerDefinition.DayRule, expected: Double
  ) throws {
    let said: [Said] = [
      .add(8, at: "09:00"), .total(3, at: "12:00", entered: "12:00"), .add(5, at: "18:00"),
    ]
    #expect(try value(rule, said) == expected)
  }

  @Test(arguments: [TriggerDefinition.DayRule.last, .max, .mean])
  func `a total of 3 for the day corrects an 8`(rule: TriggerDefinition.DayRule) throws {
    let said: [Said] = [.add(8, at: "09:00"), .total(3, entered: "21:00")]
    #expect(try value(rule, said) == 3)
  }

  @Test func `a total of zero makes the day zero, not missing`() throws {
    #expect(try value(.sum, [.add(95, at: "08:00"), .total(0, entered: "21:00")]) == 0)
  }

  @Test func `the last value is the last in time, not in entry`() throws {
    let said: [Said] = [.add(4, at: "18:00"), .add(8, at: "09:00")]
    #expect(try value(.last, said) == 4)
  }
}
