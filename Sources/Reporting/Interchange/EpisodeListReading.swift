import JournalCore

/// Reads a list with one episode in each row: a column with the time, and any of duration, site,
/// side, count, strength, bother, impact and note.
struct EpisodeListReading {
  /// What a column holds.
  private enum Role: String, CaseIterable {
    case time, date, clock, duration, site, side, count, strength, bother, impact, note, nothing

    /// The role a header names.
    init?(header: String) {
      let words: [Role: Set<String>] = [
        .time: ["time", "start", "started", "started_at", "datetime", "date_time", "timestamp"],
        .date: ["date", "day"], .clock: ["clock", "hour"],
        .duration: ["duration", "duration_s", "duration_min", "seconds", "minutes", "lasted"],
        .site: ["site", "place", "where"], .side: ["side"], .count: ["count", "episodes"],
        .strength: ["strength", "intensity", "severity"], .bother: ["bother"],
        .impact: ["impact"], .note: ["note", "notes", "comment"],
      ]
      let folded = DiaryWord.folded(header)
      guard let role = words.first(where: { $0.value.contains(folded) })?.key else { return nil }
      self = role
    }
  }

  private let options: DiaryOptions
  private let vocabulary: Vocabulary
  private let resolver: TimeResolver

  init(options: DiaryOptions, vocabulary: Vocabulary, resolver: TimeResolver) {
    self.options = options
    self.vocabulary = vocabulary
    self.resolver = resolver
  }

  private struct Columns {
    var positions: [Role: Int] = [:]
    var secondsPerUnit = 1.0
    var decimalComma = false
  }

  /// - Throws: ``ImportError`` for a mapping that fits nothing and for a list without a time.
  func read(
    _ reader: inout CSVReader, header: CSVRow, into rows: inout EventRows
  ) throws(ImportError) {
    let names = header.cells.map(\.trimmed)
    var columns = try columns(names)
    columns.decimalComma = reader.separator != .comma
    guard columns.positions[.time] ?? columns.positions[.date] != nil else {
      throw .noColumn("time", found: names)
    }
    let taken = Set(columns.positions.values)
    rows.leftOut = names.indices.filter { !taken.contains($0) && !names[$0].isEmpty }
      .map { names[$0] }
    rows.read(&reader, columns: names.count) { row, rows in take(row, columns, names, &rows) }
  }

  private func columns(_ names: [String]) throws(ImportError) -> Columns {
    var columns = Columns()
    for mapping in options.mappings {
      guard let position = names.firstIndex(of: mapping.header) else {
        let near = Suggestion.nearest(to: mapping.header, among: names)
        throw .mapping(mapping, .noSuchColumn(suggestions: near))
      }
      guard let role = Role(rawValue: mapping.target) else {
        throw .mapping(
          mapping, .unknownTrigger(suggestions: Role.allCases.map(\.rawValue)))
      }
      columns.positions[role] = position
      guard let unit = mapping.unit else { continue }
      guard role == .duration, let seconds = ["s": 1.0, "min": 60, "h": 3600][unit] else {
        throw .mapping(
          mapping, role == .duration ? .unknownUnit(accepted: ["s", "min", "h"]) : .noUnit)
      }
      columns.secondsPerUnit = seconds
    }
    for (position, name) in names.enumerated() {
      guard let role = Role(header: name), columns.positions[role] == nil,
        !columns.positions.values.contains(position)
      else { continue }
      columns.positions[role] = position
      let folded = DiaryWord.folded(name)
      if role == .duration, ["duration_min", "minutes"].contains(folded) {
        columns.secondsPerUnit = 60
      }
    }
    return columns
  }

  private func take(
    _ row: CSVRow, _ columns: Columns, _ names: [String], _ rows: inout EventRows
  ) {
    func cell(_ role: Role) -> String? {
      columns.positions[role].map { row.cells[$0].trimmed }.flatMap { $0.isEmpty ? nil : $0 }
    }
    func name(_ role: Role) -> String? { columns.positions[role].map { names[$0] } }
    guard let time = time(cell(.time), cell(.date), cell(.clock)) else {
      let found = [cell(.date), cell(.time), cell(.clock)].compactMap(\.self).joined(separator: " ")
      return rows.fail(
        row.line, name(.time) ?? name(.date),
        .field(.unexpected(expected: "a time, such as 2026-11-20 21:30", found: found)))
    }
    if rows.refuses(time.moment, row.line, name(.time) ?? name(.date)) { return }
    do throws(ListError) {
      let site = try site(cell(.site))
      let facts = "list|\(time.moment.seconds)|\(site.slug)|\(cell(.side) ?? "")"
      var episode = Episode(
        uid: rows.uid(of: facts), startedAt: time.moment, site: site, enteredAt: time.moment)
      episode.precision = time.precision
      episode.side = try side(cell(.side))
      episode.duration = try duration(cell(.duration), columns)
      episode.count = try number(cell(.count), .count, 1...999, columns).flatMap {
        Int(exactly: $0)
      }
      episode.strength = try number(cell(.strength), .strength, 0...10, columns)
      episode.bother = try number(cell(.bother), .bother, 0...10, columns)
      episode.impact = try number(cell(.impact), .impact, 0...4, columns).flatMap {
        Int(exactly: $0)
      }
      episode.note = columns.positions[.note].map { row.cells[$0].unprotected }
        .flatMap { $0.isEmpty ? nil : $0 }
      rows.episodes.append(episode)
    } catch {
      rows.fail(row.line, name(error.role), error.reason)
    }
  }

  private struct ListError: Error {
    let role: Role
    let reason: ImportProblem.Reason

    init(_ role: Role, _ reason: ImportProblem.Reason) {
      self.role = role
      self.reason = reason
    }
  }

  private func time(_ time: String?, _ date: String?, _ clock: String?) -> EventTime.Reading? {
    let reader = EventTime(resolver: resolver)
    if let date {
      let clock = clock ?? time
      return reader.reading(clock.map { "\(date) \($0)" } ?? date)
    }
    return time.flatMap(reader.reading)
  }

  private func site(_ text: String?) throws(ListError) -> Site {
    guard let text else { return options.site ?? Site(slug: "face") }
    guard let site = vocabulary.site(word: text.lowercased()) else {
      throw ListError(.site, .unknownSite(text))
    }
    return site
  }

  private func side(_ text: String?) throws(ListError) -> Side? {
    guard let text = text?.lowercased() else { return nil }
    let short: [String: Side] = ["l": .left, "r": .right, "b": .both, "m": .middle]
    guard let side = Side(rawValue: text) ?? short[text] else {
      throw ListError(.side, .field(.notListed(found: text, allowed: Side.words)))
    }
    return side
  }

  private func duration(_ text: String?, _ columns: Columns) throws(ListError) -> Double? {
    guard let text else { return nil }
    if let seconds = EventTime.duration(text) { return seconds == 0 ? nil : seconds }
    let limit = Episode.longestDuration / columns.secondsPerUnit
    let amount = try number(text, .duration, 0...limit, columns)
    return amount.flatMap { $0 == 0 ? nil : $0 * columns.secondsPerUnit }
  }

  private func number(
    _ text: String?, _ role: Role, _ range: ClosedRange<Double>, _ columns: Columns
  ) throws(ListError) -> Double? {
    guard let text else { return nil }
    guard let number = try? DiaryNumber.value(text, decimalComma: columns.decimalComma) else {
      throw ListError(role, .field(.unexpected(expected: "a number", found: text)))
    }
    let isWhole = role == .count || role == .impact
    guard range.contains(number), !isWhole || Int(exactly: number) != nil else {
      throw ListError(
        role,
        .field(
          .outOfRange(
            low: range.lowerBound.plainText, high: range.upperBound.plainText, found: text)))
    }
    return number
  }
}
