import Analysis
import JournalCore
import Reporting
import TestSupport
import Testing

/// What importing a diary makes of a journal.
struct DiaryImportTests {
  /// A journal and what imports have made of it.
  private struct Desk {
    var journal = Journal()
    var resolver = DiarySample.resolver()
    /// The changes of the last import.
    private(set) var changes: [Change] = []
    private(set) var last: DiaryImport?

    mutating func take(_ text: String, _ options: DiaryOptions = DiaryOptions()) throws {
      let sheet = try DiarySheet(
        Array(text.utf8), options: options, vocabulary: Vocabulary(journal: journal),
        resolver: resolver)
      let diary = DiaryImport(sheet, site: options.site, existing: journal, resolver: resolver)
      changes = diary.plan.changes
      last = diary
      apply(changes)
    }

    private mutating func apply(_ changes: [Change]) {
      func name(_ record: any JournalRecord) -> String {
        "\(type(of: record).kind.rawValue) \(record.key)"
      }
      var records: [(any JournalRecord)?] = journal.records
      var places = Dictionary(
        uniqueKeysWithValues: journal.records.enumerated().map { (name($1), $0) })
      for change in changes {
        if let place = places[name(change.subject)] {
          records[place] = change.after
        } else {
          places[name(change.subject)] = records.count
          records.append(change.after)
        }
      }
      journal = records.reduce(into: Journal()) { copy, record in
        if let record { copy.append(record) }
      }
    }

    func table() throws -> [String] {
      let days = try DiaryImportTests.day("2026-11-01")...DiaryImportTests.day("2026-11-20")
      return ObservationTable(journal: journal, days: days, boundary: resolver.boundary)
        .observations.filter(\.isRecorded).map { row in
          let values = row.exposures.sorted { $0.key < $1.key }
            .map { "\($0.key)=\($0.value.plainText)" }
          let state = "\(row.status.rawValue) \(row.records)\(row.isObserved ? "" : " unobserved")"
          return ([row.day.iso, state] + values).joined(separator: " ")
        }
    }
  }

  static func day(_ text: String) throws -> LocalDay { try #require(LocalDay(iso: text)) }
  private static func moment(_ text: String) throws -> Moment { try #require(Moment(iso: text)) }

  private static let text = """
    date,logged,episodes,caffeine_cups,stress,wine
    2026-11-02,1,2,2,4,-1
    2026-11-03,0,,,,
    2026-11-04,1,0,,5,0
    2026-11-05,1,,1,,2

    """

  private static func desk() throws -> Desk {
    var desk = Desk()
    desk.journal.triggers = [DiarySheetTests.wine]
    try desk.take(text)
    return desk
  }

  @Test func `rows become closed days with their episodes and amounts, entered at their noon`()
    throws
  {
    let desk = try Self.desk()
    #expect(
      try desk.table() == [
        "2026-11-02 twitched 2 caffeine=190 stress=4 wine=-1",
        "2026-11-04 clear 0 stress=5 wine=0",
        "2026-11-05 unknown 0 unobserved caffeine=95 wine=2",
      ])
    let noon = try Self.moment("2026-11-02T12:00:00+01:00")
    for episode in desk.journal.episodes {
      #expect(episode.startedAt == noon && episode.enteredAt == noon)
      #expect(episode.precision == .day && episode.site == Site(slug: "face"))
      #expect(!episode.isRecalled)
    }
    let exposure = try #require(desk.journal.exposures.first)
    #expect(exposure.amountKind == .total && exposure.at == nil && exposure.enteredAt == noon)
    #expect(exposure.asEntered == "2 cups")
    #expect(
      desk.journal.days == [
        DayRecord(day: try Self.day("2026-11-02"), closed: .complete, closedAt: noon),
        DayRecord(
          day: try Self.day("2026-11-04"), closed: .complete,
          closedAt: try Self.moment("2026-11-04T12:00:00+01:00"), skipped: ["caffeine"]),
      ])
  }

  @Test func `a blank cell of a closed day is not filled with zero`() throws {
    var desk = try Self.desk()
    let day = try Self.day("2026-11-04")
    desk.journal.days[1].skipped = []
    #expect(try desk.table()[1] == "2026-11-04 clear 0 caffeine=0 stress=5 wine=0")
    desk.journal.days.removeAll { $0.day == day }
    try desk.take(Self.text)
    #expect(try desk.table()[1] == "2026-11-04 clear 0 stress=5 wine=0")
  }

  @Test func `nor is what no column asks about, where it could be`() throws {
    var desk = Desk()
    for (day, amount) in [("2026-11-03", 10.0), ("2026-11-06", 20)] {
      desk.journal.exposures.append(
        Exposure(
          uid: try #require(UID(day)), trigger: "alcohol", day: try Self.day(day), at: nil,
          amountKind: .total, amount: amount, unit: "g", asEntered: nil,
          enteredAt: try Self.moment("\(day)T20:00:00+01:00")))
    }
    try desk.take("date,episodes\n2026-11-02,0\n2026-11-04,0\n2026-11-06,0\n")
    #expect(
      try desk.table() == [
        "2026-11-02 clear 0", "2026-11-03 unknown 0 unobserved alcohol=10", "2026-11-04 clear 0",
        "2026-11-06 clear 0 alcohol=20",
      ])
    #expect(desk.journal.days.map(\.skipped) == [[], ["alcohol"], []])
  }

  @Test func `the same rows again change nothing, also elsewhere and at another time`() throws {
    var desk = try Self.desk()
    let before = desk.journal
    try desk.take(Self.text)
    #expect(desk.changes.isEmpty)
    desk.resolver = DiarySample.resolver(
      now: "2026-12-24T18:00:00-05:00", zone: FixtureZone.newYork,
      boundary: DayBoundary(start: ClockTime(minuteOfDay: 0)))
    try desk.take(Self.text)
    #expect(desk.changes.isEmpty)
    #expect(desk.journal == before)
  }

  @Test func `today's row counts from now on before noon, and keeps that moment`() throws {
    var desk = Desk()
    desk.resolver = DiarySample.resolver(now: "2026-11-20T09:00:00+01:00")
    try desk.take("date,episodes,stress\n2026-11-20,1,3\n")
    let now = desk.resolver.now
    #expect(desk.journal.episodes.map(\.startedAt) == [now])
    #expect(desk.journal.days.map(\.closedAt) == [now])
    desk.resolver = DiarySample.resolver(now: "2026-11-20T19:00:00+01:00")
    try desk.take("date,episodes,stress\n2026-11-20,1,3\n")
    #expect(desk.changes.isEmpty)
    try desk.take("date,episodes,stress\n2026-11-20,,3\n")
    #expect(desk.journal.days.isEmpty && desk.journal.episodes.isEmpty)
  }

  @Test func `a changed row is corrected, whatever else the records have got since`() throws {
    var desk = try Self.desk()
    desk.journal.episodes[0].side = .left
    desk.journal.episodes[0].note = "kept"
    desk.journal.days[1].note = "kept too"
    try desk.take(
      """
      date,logged,episodes,caffeine_cups,stress,wine
      2026-11-02,1,1,3,,-1
      2026-11-04,1,2,0,5,0

      """)
    #expect(
      try desk.table() == [
        "2026-11-02 twitched 1 caffeine=285 wine=-1",
        "2026-11-04 twitched 2 caffeine=0 stress=5 wine=0",
        "2026-11-05 unknown 0 unobserved caffeine=95 wine=2",
      ])
    #expect(desk.journal.episodes[0].side == .left)
    #expect(desk.journal.episodes[0].note == "kept")
    #expect(desk.journal.days.map(\.skipped) == [["stress"], []])
    #expect(desk.journal.days[1].note == "kept too")
    #expect(desk.last?.plan.counts[.episode] == .init(added: 2, unchanged: 1, removed: 1))
    #expect(
      desk.last?.plan.counts[.exposure] == .init(added: 1, changed: 1, unchanged: 3, removed: 1))
  }

  @Test func `a day that is not known any more is unknown again, not without episodes`() throws {
    var desk = try Self.desk()
    try desk.take("date,logged,episodes,stress\n2026-11-02,0,,\n2026-11-04,,,5\n")
    #expect(
      try desk.table() == [
        "2026-11-02 unknown 0 unobserved caffeine=190 wine=-1",
        "2026-11-04 unknown 0 unobserved wine=0",
        "2026-11-05 unknown 0 unobserved caffeine=95 wine=2",
      ])
    #expect(desk.journal.days.map(\.skipped) == [["caffeine"]])
    #expect(desk.journal.days.allSatisfy { $0.closed == nil && $0.closedAt == nil })
  }

  @Test func `what a person recorded stays, and is told of`() throws {
    var desk = Desk()
    let evening = try Self.moment("2026-11-02T22:00:00+01:00")
    let late = try Self.moment("2026-11-08T22:00:00+01:00")
    let own = Episode(
      uid: try #require(UID("own")), startedAt: evening, site: Site(slug: "lip"), enteredAt: evening
    )
    desk.journal.episodes = [own]
    desk.journal.exposures = [
      Exposure(
        uid: try #require(UID("cup")), trigger: "caffeine", day: try Self.day("2026-11-02"),
        at: evening, amountKind: .add, amount: 95, unit: "mg", asEntered: "1 cup",
        enteredAt: evening),
      Exposure(
        uid: try #require(UID("st")), trigger: "stress", day: try Self.day("2026-11-03"), at: nil,
        amountKind: .total, amount: 3, unit: "0-10", asEntered: "3", enteredAt: evening),
    ]
    desk.journal.days = [
      DayRecord(
        day: try Self.day("2026-11-02"), closed: .complete, closedAt: late, skipped: ["caffeine"]),
      DayRecord(day: try Self.day("2026-11-03"), closed: DayRecord.Closing.none, closedAt: late),
      DayRecord(day: try Self.day("2026-11-04"), closed: .complete, closedAt: late),
    ]
    try desk.take(
      "date,episodes,caffeine_cups,stress\n2026-11-02,1,1,\n2026-11-03,1,,\n2026-11-04,,,\n")
    #expect(desk.journal.episodes.contains(own))
    #expect(
      try desk.table() == [
        "2026-11-02 twitched 2 unobserved caffeine=190",
        "2026-11-03 twitched 1 unobserved stress=3", "2026-11-04 clear 0 unobserved caffeine=0",
      ])
    #expect(desk.journal.days.map(\.closedAt) == [late, late, late])
    #expect(desk.journal.days.map(\.closed) == [.complete, .complete, .complete])
    #expect(desk.journal.days.map(\.skipped) == [["stress"], ["caffeine"], []])
    #expect(
      desk.last?.warnings == [
        .closedComplete(try Self.day("2026-11-03")), .ownEpisodes(lines: [2]),
        .ownAmounts(lines: [2]),
      ])
  }

  @Test func `the site is the one named, and only then replaces another`() throws {
    let text = "date,episodes\n2026-11-02,1\n"
    var options = DiaryOptions()
    options.site = Site(slug: "eyelid")
    var desk = Desk()
    try desk.take(text, options)
    #expect(desk.journal.episodes.map(\.site.slug) == ["eyelid"])
    try desk.take(text)
    #expect(desk.changes.isEmpty)
    options.site = Site(slug: "lip")
    try desk.take(text, options)
    #expect(desk.journal.episodes.map(\.site.slug) == ["lip"])
  }

  @Test func `the noon that the clocks skip or show twice has a moment of that day`() throws {
    let zone = FixtureZone(
      name: nil, firstOffset: 0, changes: [(1_793_617_200, 7200), (1_793_710_800, 3600)])
    var desk = Desk()
    desk.resolver = DiarySample.resolver(zone: zone)
    try desk.take("date,episodes\n2026-11-02,1\n2026-11-03,1\n")
    #expect(
      desk.journal.episodes.map(\.startedAt.iso)
        == ["2026-11-02T13:00:00+02:00", "2026-11-03T12:00:00+02:00"])
    #expect(desk.journal.days.allSatisfy { !$0.isRecalled(boundary: .standard) })
  }

  @Test func `the summary counts what the rows hold, with the lines`() throws {
    let summary = try #require(try Self.desk().last?.summary)
    #expect(summary.rows == 4 && summary.closedDays == 2 && summary.unknownDays == 2)
    #expect(summary.episodes == 2 && summary.values == 7)
    #expect(summary.unlogged == [3] && summary.open == [5])
    #expect(summary.skipped.map(\.trigger) == ["caffeine"])
    #expect(summary.skipped.map(\.lines) == [[4]])
    #expect(summary.days == (try Self.day("2026-11-02"))...(try Self.day("2026-11-05")))
    #expect(DiarySummary.ranges([2, 4, 5, 6, 9, 10]) == "2, 4-6, 9-10")
    #expect(DiarySummary.ranges([]) == "")
  }

  @Test func `the identities of records are those of the day, the trigger and the place`() throws {
    let desk = try Self.desk()
    #expect(
      desk.journal.episodes.map(\.uid.text) == [
        "7a82eb8d-3d14-80bd-b404-5d4782b2a4aa", "7dffe60e-28de-81ac-971e-141cdf76ec1b",
      ])
    #expect(
      desk.journal.exposures.first?.uid.text == "921d733e-e5b9-84f2-811b-7b5895d9295e")
    var seen: Set<String> = []
    for record in desk.journal.episodes.map(\.uid) + desk.journal.exposures.map(\.uid) {
      let characters = Array(record.text)
      #expect(characters.count == 36 && characters[14] == "8", "\(record.text)")
      #expect("89ab".contains(characters[19]), "\(record.text)")
      #expect(seen.insert(record.text).inserted, "\(record.text)")
    }
    let rows = (1...9).map { "2026-11-0\($0),999\n" }.joined()
    let made = DiaryImport(
      try DiarySheetTests.sheet("date,episodes\n\(rows)"), existing: Journal(),
      resolver: DiarySample.resolver())
    #expect(Set(made.plan.changes.map(\.subject.key)).count == 9 * 999 + 9)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `of two imports only the second counts`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    func table() -> String {
      let rows = (1...12).map { day in
        let logged = Int.random(in: 0...4, using: &chance) == 0 ? "0" : "1"
        let count = Int.random(in: 0...5, using: &chance)
        let cells = (0..<3).map { _ in
          Bool.random(using: &chance) ? "" : "\(Int.random(in: 0...3, using: &chance))"
        }
        let start = "2026-11-\(day < 10 ? "0" : "")\(day),\(logged),\(count == 5 ? "" : "\(count)")"
        return ([start] + cells).joined(separator: ",")
      }
      return "date,logged,episodes,caffeine_cups,stress,wine\n" + rows.joined(separator: "\n")
    }
    let (first, second) = (table(), table())
    var both = Desk()
    both.journal.triggers = [DiarySheetTests.wine]
    var one = both
    try both.take(first)
    try both.take(second)
    try one.take(second)
    #expect(both.journal.canonical == one.journal.canonical, "seed \(seed)")
    try both.take(second)
    #expect(both.changes.isEmpty, "seed \(seed)")
  }
}
