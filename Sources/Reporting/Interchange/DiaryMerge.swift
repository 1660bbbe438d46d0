import JournalCore

/// Puts what the rows of a diary state beside what is stored: what they made before, and what it is
/// to become.
struct DiaryMerge {
  /// The stored records that the rows made, or that are about their days as a whole.
  private(set) var concerned = Journal()
  /// What takes their place.
  private(set) var stated = Journal()
  private var closedComplete: [LocalDay] = []
  private var linesWithEpisodes: [Int] = []
  private var linesWithAmounts: [Int] = []
  private let site: Site?
  private let resolver: TimeResolver
  private let stored: DiaryStock
  private let measured: [String]

  init(format: DiaryFormat, site: Site?, existing: Journal, resolver: TimeResolver) {
    self.site = site
    self.resolver = resolver
    measured = format.measures.map(\.trigger.name)
    stored = DiaryStock(existing, measured: Set(measured), boundary: resolver.boundary)
    let new = Set(format.newTriggers.map(\.name))
    concerned.triggers = existing.triggers.filter { new.contains($0.name) }
    stated.triggers = format.newTriggers
  }

  var warnings: [DiaryWarning] {
    closedComplete.map { .closedComplete($0) }
      + (linesWithEpisodes.isEmpty ? [] : [.ownEpisodes(lines: linesWithEpisodes)])
      + (linesWithAmounts.isEmpty ? [] : [.ownAmounts(lines: linesWithAmounts)])
  }

  /// Adds what one row states.
  mutating func add(_ row: DiaryRow) {
    let noon = resolver.noon(of: row.day)
    let made = addEpisodes(row, at: noon)
    let amounts = addExposures(row, at: noon)
    let stamps = made.map(\.enteredAt) + amounts.map(\.enteredAt)
    addDay(row, at: noon, importedAt: Set(stamps))
  }

  // MARK: - Episodes

  /// Adds the row's episodes and gives the stored ones that rows of that day made.
  private mutating func addEpisodes(_ row: DiaryRow, at noon: Moment) -> [Episode] {
    var made: [Episode] = []
    var wanted: Set<UID> = []
    for index in stride(from: 1, through: row.episodes, by: 1) {
      let uid = DiaryUID.episode(index, on: row.day)
      wanted.insert(uid)
      if let old = stored.episodes[uid] {
        made.append(old)
        stated.episodes.append(corrected(old, row.day, noon))
      } else {
        stated.episodes.append(episode(uid, noon))
      }
    }
    let others = (stored.episodesOfDay[row.day] ?? []).filter { !wanted.contains($0.uid) }
    let superfluous = others.isEmpty ? [] : Self.derived(others, on: row.day)
    if row.isClosed, others.count > superfluous.count { linesWithEpisodes.append(row.line) }
    made += superfluous
    concerned.episodes += made
    return made
  }

  private func episode(_ uid: UID, _ noon: Moment) -> Episode {
    var episode = Episode(
      uid: uid, startedAt: noon, site: site ?? Site(slug: "face"), enteredAt: noon)
    episode.precision = .day
    return episode
  }

  /// A stored episode as the row has it: on its day, at the site that is named, if one is.
  private func corrected(_ old: Episode, _ day: LocalDay, _ noon: Moment) -> Episode {
    var episode = old
    if let site { episode.site = site }
    if resolver.boundary.day(of: old.startedAt) != day {
      episode.startedAt = noon
      episode.precision = .day
    }
    return episode
  }

  /// Those of the episodes that rows of a day made.
  private static func derived(_ episodes: [Episode], on day: LocalDay) -> [Episode] {
    let possible = Set((1...DiarySheet.episodeLimit).map { DiaryUID.episode($0, on: day) })
    return episodes.filter { possible.contains($0.uid) }
  }

  // MARK: - Amounts

  /// Adds the row's values and gives the stored ones that rows of that day made.
  private mutating func addExposures(_ row: DiaryRow, at noon: Moment) -> [Exposure] {
    var made: [Exposure] = []
    for name in measured {
      if let old = stored.exposures[DiaryUID.exposure(of: name, on: row.day)] { made.append(old) }
    }
    concerned.exposures += made
    for value in row.values {
      let uid = DiaryUID.exposure(of: value.trigger.name, on: row.day)
      let entered = stored.exposures[uid]?.enteredAt
      let isOfDay = entered.map { resolver.boundary.day(of: $0) == row.day } ?? false
      stated.exposures.append(
        Exposure(
          uid: uid, trigger: value.trigger.name, day: row.day, at: nil, amountKind: .total,
          amount: value.amount, unit: value.trigger.unit, asEntered: value.asEntered,
          enteredAt: isOfDay ? entered ?? noon : noon))
    }
    if row.values.contains(where: { stored.hasOwn($0.trigger.name, on: row.day) }) {
      linesWithAmounts.append(row.line)
    }
    return made
  }

  // MARK: - The day as a whole

  /// Closes a day whose episodes are known; a day that only an earlier import closed is opened
  /// again where they no longer are.
  private mutating func addDay(_ row: DiaryRow, at noon: Moment, importedAt: Set<Moment>) {
    let old = stored.days[row.day]
    if row.isClosed {
      if let old { concerned.days.append(old) }
      stated.days.append(closed(old ?? DayRecord(day: row.day), row, noon))
      if old?.closed == DayRecord.Closing.none, row.episodes > 0 { closedComplete.append(row.day) }
    } else if let old, isImported(old, importedAt) {
      concerned.days.append(old)
      var open = old
      open.closed = nil
      open.closedAt = nil
      open.skipped.removeAll(where: measured.contains)
      if !open.skipped.isEmpty || open.note != nil { stated.days.append(open) }
    }
  }

  private func closed(_ old: DayRecord, _ row: DiaryRow, _ noon: Moment) -> DayRecord {
    var record = old
    record.closed = .complete
    record.closedAt = old.closed == nil ? noon : old.closedAt
    record.skipped = skipped(old, row)
    return record
  }

  /// The questions without an answer: those of columns are the blank cells that nothing else
  /// answers; where they are the stored ones, in the stored order.
  private func skipped(_ old: DayRecord, _ row: DiaryRow) -> [String] {
    let kept = old.skipped.filter { name in
      !measured.contains(name) || row.blanks.contains(name) && stored.hasOwn(name, on: row.day)
    }
    let unasked = old.closed == .complete ? [] : stored.unasked(on: row.day)
    let blank = row.blanks.filter { !stored.hasOwn($0, on: row.day) }
    let skipped = kept + unasked.filter { !kept.contains($0) } + blank
    return Set(skipped) == Set(old.skipped) ? old.skipped : skipped
  }

  /// Whether a day was closed by an import: at its noon, or when a row's records were entered.
  private func isImported(_ record: DayRecord, _ stamps: Set<Moment>) -> Bool {
    guard record.closed == .complete, let closedAt = record.closedAt else { return false }
    return closedAt.local == LocalDateTime(day: record.day, secondOfDay: 43_200)
      || stamps.contains(closedAt)
  }
}
