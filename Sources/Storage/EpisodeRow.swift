import JournalCore
import SQLite

extension Episode: DirectRow {
  static func direct(in row: CurrentRow) -> Episode? {
    guard let id = row.int(at: 0), let uid = row.withText(at: 1, UID.init(utf8:)),
      let startedAt = row.moment(at: 2), let precision: Precision = row.choice(at: 4),
      let site = row.name(at: 7), let enteredAt = row.moment(at: 23)
    else { return nil }
    var episode = Episode(
      uid: uid, startedAt: startedAt, site: Site(slug: site), enteredAt: enteredAt)
    episode.id = id
    episode.precision = precision
    var facts = EpisodeFacts(row)
    facts.readBout(into: &episode)
    facts.readWords(into: &episode)
    return facts.isSound ? episode : nil
  }
}

/// The facts of an episode that may be unknown, with a note of whether all of them are as they
/// should be.
private struct EpisodeFacts {
  private let row: CurrentRow
  private(set) var isSound = true

  init(_ row: CurrentRow) { self.row = row }

  mutating func readBout(into episode: inout Episode) {
    episode.duration = number(at: 5, in: 0...Episode.longestDuration)
    if episode.duration == 0 { isSound = false }
    episode.isOngoing = flag(at: 6)
    episode.side = value(at: 8) { $0.choice() }
    episode.count = whole(at: 9, in: 1...999)
    episode.strength = number(at: 10, in: 0...10)
    episode.bother = number(at: 11, in: 0...10)
    episode.impact = whole(at: 12, in: 0...4)
    episode.eye = value(at: 14) { $0.choice() }
    episode.isUnbroken = flag(at: 15)
    episode.isVisible = flag(at: 16)
    episode.inSleep = flag(at: 17)
  }

  mutating func readWords(into episode: inout Episode) {
    let qualities = words(at: 13)
    episode.character = qualities.compactMap(Episode.Quality.init(rawValue:))
    if episode.character.count < qualities.count { isSound = false }
    episode.togetherWith = text(at: 18, limit: FieldLimit.name).map(Site.init(slug:))
    episode.circumstances = words(at: 19)
    episode.suspected = words(at: 20)
    episode.defaulted = words(at: 21)
    episode.note = text(at: 22, limit: FieldLimit.note)
    episode.excludeReason = text(at: 25, limit: FieldLimit.line)
  }

  /// What stands in a column that is not NULL; nil is unsound there.
  private mutating func value<Value>(
    at column: Int, _ read: (StoredValue) -> Value?
  ) -> Value? {
    let stored = row[column]
    guard !stored.isNull else { return nil }
    let value = read(stored)
    if value == nil { isSound = false }
    return value
  }

  private mutating func number(at column: Int, in range: ClosedRange<Double>) -> Double? {
    value(at: column) { stored in stored.double.flatMap { range.contains($0) ? $0 : nil } }
  }

  private mutating func whole(at column: Int, in range: ClosedRange<Int>) -> Int? {
    value(at: column) { stored in stored.int.flatMap { range.contains($0) ? $0 : nil } }
  }

  private mutating func flag(at column: Int) -> Bool? {
    whole(at: column, in: 0...1).map { $0 == 1 }
  }

  private mutating func text(at column: Int, limit: Int) -> String? {
    value(at: column) { stored in stored.text.flatMap { $0.utf8.count <= limit ? $0 : nil } }
  }

  /// An empty list is stored as NULL.
  private mutating func words(at column: Int) -> [String] {
    let words = value(at: column) { $0.text.flatMap(StoredJSON.words) }
    if words?.contains(where: { $0.utf8.count > FieldLimit.name }) ?? false { isSound = false }
    return words ?? []
  }
}
