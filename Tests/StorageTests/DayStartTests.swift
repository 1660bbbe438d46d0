import JournalCore
import Testing

@testable import Storage

/// The stored day of an episode follows the setting `day_start`, whoever changes it.
struct DayStartTests {
  private let store: JournalStore
  private let hours = [0, 2, 4, 6, 8, 12, 14, 20, 26, -500_000, -700_001]

  init() throws {
    store = try JournalStore.inMemory()
    for hour in hours { try store.write(.add(try episode("e\(hour)", hoursLater: hour))) }
  }

  private func checkDays(_ start: String) throws {
    let boundary = try store.dayBoundary()
    #expect(boundary.start.text == start)
    let stored = try store.texts("SELECT localDay FROM episode ORDER BY id")
    let expected = try store.journal().episodes.map { boundary.day(of: $0.startedAt).number }
    #expect(stored == expected.map(String.init))
  }

  @Test func `without the setting days begin at four`() throws { try checkDays("04:00") }

  @Test func `a day_start among many settings that are kept together counts them anew`() throws {
    var sequence = ChangeSequence()
    sequence.append(
      new: [Setting(name: "day_start", value: "00:00")]
        + (1...150).map { Setting(name: "other\($0)", value: "x") })
    try store.writeAll(label: "import", at: evening, uid: uid("g")) { _ in sequence }
    try checkDays("00:00")
  }

  @Test func `a change of day_start counts all days anew, and so do undo and redo`() throws {
    let before = try store.texts("SELECT localDay FROM episode ORDER BY id")
    let midnight = Setting(name: "day_start", value: "00:00")
    try store.write(.add(midnight))
    try checkDays("00:00")
    #expect(try store.texts("SELECT localDay FROM episode ORDER BY id") != before)
    try store.write(.replace(midnight, with: Setting(name: "day_start", value: "11:59")))
    try checkDays("11:59")
    try store.undo()
    try checkDays("00:00")
    try store.undo()
    try checkDays("04:00")
    try store.redo()
    try checkDays("00:00")
    try store.write(.remove(midnight))
    try checkDays("04:00")
  }

  @Test func `episodes of the same group count by the new setting wherever they stand`() throws {
    try store.write(
      .add(try episode("first", hoursLater: 5)), .add(Setting(name: "day_start", value: "00:00")),
      .add(try episode("second", hoursLater: 5)))
    try checkDays("00:00")
  }

  @Test func `an episode written later counts by the setting of its time`() throws {
    try store.write(.add(Setting(name: "day_start", value: "00:00")))
    try store.write(.add(try episode("later", hoursLater: 5)))
    try checkDays("00:00")
  }

  @Test func `an episode that is moved counts to its new day`() throws {
    try store.write(
      .replace(try episode("e0"), with: try episode("e0", hoursLater: 100)))
    try checkDays("04:00")
  }

  @Test func `another setting moves no day`() throws {
    try store.write(.add(Setting(name: "alcohol.drink", value: "8")))
    try checkDays("04:00")
  }
}
