import JournalCore

/// Reads a record from the cells of a row that hold what they usually do; nil leaves the row to the
/// forms of the fields.
typealias UsualReading<Record> = ([CSVCell]) -> Record?

extension JournalRecord {
  /// The usual reading of a kind of which a table may have a million.
  static func usualReading(_ columns: [CSVFieldColumn]) -> UsualReading<Self>? {
    guard self == Episode.self, let cells = UsualEpisodeCells(columns) else { return nil }
    return { cells.episode(in: $0) as? Self }
  }
}

/// Where the fields of an episode stand in a table, and what usually stands there.
private struct UsualEpisodeCells: Sendable {
  private typealias Taking = @Sendable (inout Episode, String) -> Bool

  private let uid: Int
  private let startedAt: Int
  private let site: Int
  private let enteredAt: Int?
  private let others: [(position: Int, take: Taking)]

  /// nil where a field stands twice or one is missing that none can be without.
  init?(_ columns: [CSVFieldColumn]) {
    guard Set(columns.map(\.place)).count == columns.count else { return nil }
    func position(_ field: String) -> Int? { columns.first { $0.field.name == field }?.position }
    guard let uid = position("uid"), let startedAt = position("started_at"),
      let site = position("site")
    else { return nil }
    self.uid = uid
    self.startedAt = startedAt
    self.site = site
    enteredAt = position("entered_at")
    let named = ["uid", "started_at", "site", "entered_at"]
    others = columns.filter { !named.contains($0.field.name) }.map { column in
      (column.position, Self.taking[column.field.name] ?? { _, _ in false })
    }
  }

  func episode(in cells: [CSVCell]) -> Episode? {
    let slug = cells[site].text
    guard let uid = UID(cells[uid].text), let startedAt = Moment(iso: cells[startedAt].text),
      Self.isPlain(slug), slug.utf8.count <= FieldLimit.name
    else { return nil }
    var entered = startedAt
    if let place = enteredAt, !cells[place].text.isEmpty {
      guard let moment = Moment(iso: cells[place].text) else { return nil }
      entered = moment
    }
    var episode = Episode(
      uid: uid, startedAt: startedAt, site: Site(slug: slug), enteredAt: entered)
    for other in others {
      let text = cells[other.position].text
      guard text.isEmpty || other.take(&episode, text) else { return nil }
    }
    return episode
  }

  /// What a cell that is not empty adds to an episode, by field; false leaves it to the general way.
  private static let taking: [String: Taking] = [
    "precision": { take($1, into: &$0.precision) },
    "duration_s": { episode, text in
      guard let seconds = digits(text), seconds > 0 else { return false }
      episode.duration = Double(seconds)
      return episode.duration ?? 0 <= Episode.longestDuration
    },
    "ongoing": { take($1, into: &$0.isOngoing) },
    "side": { take($1, into: &$0.side) },
    "count": { episode, text in
      episode.count = digits(text)
      return (1...999).contains(episode.count ?? 0)
    },
    "strength": { take($1, upTo: 10, into: &$0.strength) },
    "bother": { take($1, upTo: 10, into: &$0.bother) },
    "impact": { episode, text in
      episode.impact = digits(text)
      return (0...4).contains(episode.impact ?? 5)
    },
    "eye": { take($1, into: &$0.eye) },
    "unbroken": { take($1, into: &$0.isUnbroken) },
    "note": { episode, text in
      episode.note = text
      return isPlain(text) && text.utf8.count <= FieldLimit.note
    },
  ]

  /// Not empty, and without the mark that protects from spreadsheets.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.first.map { $0 != UInt8(ascii: "'") } ?? false
  }

  private static func take<Choice: RawRepresentable<String>>(
    _ text: String, into choice: inout Choice
  ) -> Bool {
    guard let value = Choice(rawValue: text) else { return false }
    choice = value
    return true
  }

  private static func take<Choice: RawRepresentable<String>>(
    _ text: String, into choice: inout Choice?
  ) -> Bool {
    choice = Choice(rawValue: text)
    return choice != nil
  }

  private static func take(_ text: String, into flag: inout Bool?) -> Bool {
    flag = text == "true" ? true : text == "false" ? false : nil
    return flag != nil
  }

  private static func take(
    _ text: String, upTo most: Int, into number: inout Double?
  ) -> Bool {
    guard let whole = digits(text), whole <= most else { return false }
    number = Double(whole)
    return true
  }

  /// A whole number of up to nine digits and nothing else.
  private static func digits(_ text: String) -> Int? {
    guard (1...9).contains(text.utf8.count) else { return nil }
    var number = 0
    for byte in text.utf8 {
      guard (48...57).contains(byte) else { return nil }
      number = number * 10 + Int(byte) - 48
    }
    return number
  }
}
