import JournalCore
import TestSupport
import Testing

/// What `suspect` and `suspect end` change.
struct SuspectRecordingTests {
  private let today = LocalDay(number: 20_010)

  private func book(_ stored: [Suspect] = [], day: Int = 0) -> SuspectBook {
    SuspectBook(stored: stored, firstDay: today - 10, today: today + day)
  }

  /// The stored suspects after a command.
  private func applied(_ recording: SuspectRecording, to stored: [Suspect]) -> [Suspect] {
    var stored = stored
    for change in recording.changes {
      if let before = change.before as? Suspect { stored.removeAll { $0 == before } }
      if let after = change.after as? Suspect { stored.append(after) }
    }
    return stored
  }

  @Test func `a new one is declared today`() throws {
    let recording = try SuspectRecording(declaring: "water", lagDays: 2, in: book())
    #expect(
      applied(recording, to: []) == [Suspect(trigger: "water", lagDays: 2, declaredOn: today)])
    #expect(recording.previous == nil && recording.suspect.declaredOn == today)
  }

  @Test func `the product's own with another lag is stored as ended and as declared`() throws {
    let recording = try SuspectRecording(declaring: "caffeine", lagDays: 1, in: book())
    #expect(
      applied(recording, to: []) == [
        Suspect(trigger: "caffeine", lagDays: 0, declaredOn: today - 10, endedOn: today),
        Suspect(trigger: "caffeine", lagDays: 1, declaredOn: today),
      ])
    #expect(recording.previous?.isDefault == true)
  }

  @Test func `what counts already is not stored again`() throws {
    for (trigger, lag) in SuspectList.everyday {
      let recording = try SuspectRecording(declaring: trigger, lagDays: lag, in: book())
      #expect(recording.changes.isEmpty && recording.suspect.isDefault)
    }
  }

  @Test func `one that the product declared is stored when it ends`() throws {
    let recording = try SuspectRecording(ending: "alcohol", in: book())
    #expect(
      applied(recording, to: [])
        == [Suspect(trigger: "alcohol", lagDays: 1, declaredOn: today - 10, endedOn: today)])
  }

  @Test func `a change taken back on the same day opens the same record again`() throws {
    var stored: [Suspect] = []
    for lag in [1, 0, 1, 2, 0] {
      let recording = try SuspectRecording(declaring: "water", lagDays: lag, in: book(stored))
      stored = applied(recording, to: stored)
      let open = book(stored).open.filter { $0.trigger == "water" }
      #expect(open.map(\.lagDays) == [lag])
      #expect(Set(stored.map(\.key)).count == stored.count)
    }
    #expect(stored.count == 3)
  }

  @Test func `a sixth is refused, another lag of the fifth is not`() throws {
    let water = [Suspect(trigger: "water", lagDays: 0, declaredOn: today)]
    #expect(
      throws: SuspectRecording.Refusal.full(
        open: ["caffeine", "sleep", "stress", "alcohol", "water"])
    ) { try SuspectRecording(declaring: "salt", lagDays: 0, in: book(water)) }
    let other = try SuspectRecording(declaring: "water", lagDays: 1, in: book(water, day: 3))
    #expect(applied(other, to: water).map(\.endedOn) == [today + 3, nil])
  }

  @Test func `what is no suspect cannot end`() {
    #expect(throws: SuspectRecording.Refusal.notOpen(trigger: "water")) {
      try SuspectRecording(ending: "water", in: book())
    }
  }

  @Test func `a journal without a day begins today`() {
    let empty = SuspectBook(Journal(), boundary: .standard, today: today)
    #expect(empty.firstDay == today && empty.open.count == 4)
  }

  @Test(arguments: 0..<40)
  func `any sequence of commands leaves one record a key and at most five suspects`(
    _ round: Int
  ) throws {
    var chance = SplitMix64(seed: UInt64(round))
    let triggers = ["caffeine", "alcohol", "water", "salt", "menses"]
    var stored: [Suspect] = []
    for step in 0..<30 {
      let trigger = triggers[Int.random(in: 0..<triggers.count, using: &chance)]
      let lag = Int.random(in: 0...2, using: &chance)
      let isEnd = Int.random(in: 0..<3, using: &chance) == 0
      let book = book(stored, day: step / 4)
      let recording =
        try? isEnd
        ? SuspectRecording(ending: trigger, in: book)
        : SuspectRecording(declaring: trigger, lagDays: lag, in: book)
      guard let recording else { continue }
      for case let before as Suspect in recording.changes.map(\.before) {
        #expect(stored.contains(before), "seed \(round): what is replaced is stored")
      }
      stored = applied(recording, to: stored)
      let after = self.book(stored, day: step / 4)
      #expect(Set(stored.map(\.key)).count == stored.count, "seed \(round)")
      #expect(after.open.count <= SuspectList.limit, "seed \(round)")
      let lags = after.open.filter { $0.trigger == trigger }.map(\.lagDays)
      #expect(lags == (isEnd ? [] : [lag]), "seed \(round)")
      #expect(after.list.all.filter { $0.endedOn == nil }.count == after.open.count)
    }
  }
}
