package import JournalCore

/// What an import changes: compares a journal with what a file states.
package struct ImportPlan: Sendable {
  /// How many records of one kind are concerned.
  package struct Counts: Hashable, Sendable {
    package var added = 0
    package var changed = 0
    package var unchanged = 0
    package var removed = 0

    package init(added: Int = 0, changed: Int = 0, unchanged: Int = 0, removed: Int = 0) {
      self.added = added
      self.changed = changed
      self.unchanged = unchanged
      self.removed = removed
    }
  }

  /// Settings, sites and triggers come first, what is taken out comes last; of each kind what
  /// changes comes before what is new.
  package private(set) var sequence = ChangeSequence()
  /// Only kinds that occur in the journal or the file.
  package private(set) var counts: [RecordKind: Counts] = [:]
  package private(set) var warnings: [ImportWarning] = []

  private let existing: Journal
  private let incoming: Journal
  private let replaces: Bool
  private var removals: [Change] = []

  /// Compares by key: what is equal stays, what differs takes the file's values, what is new is
  /// added.
  ///
  /// A record keeps its stored note where the file has none. A profile takes over the facts the
  /// file knows. With `replace`, records that are not in the file are taken out and a profile is
  /// the file's alone.
  package init(existing: Journal, incoming: Journal, replace: Bool) {
    self.existing = existing
    self.incoming = incoming
    replaces = replace
    compare(existing.settings, statedSettings)
    compare(existing.sites, incoming.sites)
    compare(existing.triggers, incoming.triggers)
    compareProfiles()
    let episodeDays = compareEpisodes()
    compare(existing.exposures, incoming.exposures)
    compareDays(episodeDays)
    compare(existing.symptoms, incoming.symptoms)
    compare(existing.faceChecks, incoming.faceChecks)
    compare(existing.medicines, incoming.medicines)
    compare(existing.events, incoming.events)
    compare(existing.care, incoming.care)
    compare(existing.visits, incoming.visits)
    compare(existing.snoozes, incoming.snoozes)
    compareSuspects()
    compare(existing.experiments, incoming.experiments)
    for removal in removals.reversed() { sequence.append(removal) }
    removals = []
  }

  // MARK: - One kind

  /// Compares the records of a kind; `merge` gives what a stored record becomes, `visit` sees each
  /// record as it will be.
  private mutating func compare<Record: JournalRecord>(
    _ stored: [Record], _ stated: [Record],
    merge: (_ old: Record, _ new: Record) -> Record = { $1 }, visit: (Record) -> Void = { _ in }
  ) {
    var counts = Counts()
    // The first records of a kind are all new: they stay the list they are.
    var added = stored.isEmpty ? stated : []
    var places = Dictionary(
      stored.indices.map { (stored[$0].identity, $0) }, uniquingKeysWith: { $1 })
    for new in stated {
      guard !places.isEmpty, let place = places.removeValue(forKey: new.identity) else {
        if !stored.isEmpty { added.append(new) }
        visit(new)
        continue
      }
      let old = stored[place]
      var merged = merge(old, new)
      merged.id = old.id
      visit(merged)
      if merged == old {
        counts.unchanged += 1
      } else {
        sequence.append(.replace(old, with: merged))
        counts.changed += 1
      }
    }
    sequence.append(new: added)
    counts.added = added.count
    for place in places.values.sorted() {
      let old = stored[place]
      if replaces {
        removals.append(.remove(old))
        counts.removed += 1
      } else {
        visit(old)
      }
    }
    if counts != Counts() { self.counts[Record.kind] = counts }
  }

  // MARK: - Kinds with rules of their own

  /// The file's settings without a `day_start` that is in force anyway: the file always names it.
  private var statedSettings: [Setting] {
    let stored = JournalSettings(existing.settings)
    return incoming.settings.filter { setting in
      setting.name != JournalJSON.dayStart || stored.stored[setting.name] != nil
        || setting.value != stored[setting.name]
    }
  }

  private mutating func compareProfiles() {
    let replaces = replaces
    compare(
      existing.profile.map { [$0] } ?? [], incoming.profile.map { [$0] } ?? [],
      merge: { old, new in replaces ? new : old.merged(with: new) })
  }

  /// Compares the episodes and gives the days that will have one that counts.
  private mutating func compareEpisodes() -> Set<LocalDay> {
    let boundary = resultingBoundary
    var days: Set<LocalDay> = []
    compare(
      existing.episodes, incoming.episodes,
      merge: { old, new in
        var merged = new
        merged.note = new.note ?? old.note
        return merged
      },
      visit: { if $0.counts { days.insert(boundary.day(of: $0.startedAt)) } })
    return days
  }

  /// When a day begins once the changes of the settings are made.
  private var resultingBoundary: DayBoundary {
    let stored = replaces ? [] : existing.settings
    return JournalSettings(stored + statedSettings).dayBoundary
  }

  /// Compares the suspects; more than can count at a time are stored, but worth a warning.
  private mutating func compareSuspects() {
    var resulting: [Suspect] = []
    compare(existing.suspects, incoming.suspects, visit: { resulting.append($0) })
    let first = (replaces ? [incoming] : [existing, incoming])
      .compactMap { JournalSpan.firstDay(of: $0, boundary: resultingBoundary) }.min()
    let lasting = SuspectList(stored: resulting, firstDay: first).lasting.map(\.trigger)
    guard lasting.count > SuspectList.limit else { return }
    warnings.append(
      .tooManySuspects(
        counting: Array(lasting.prefix(SuspectList.limit)),
        others: Array(lasting.dropFirst(SuspectList.limit))))
  }

  /// Compares the days; one closed `none` that will have an episode becomes `complete`.
  private mutating func compareDays(_ episodeDays: Set<LocalDay>) {
    func contradicts(_ day: DayRecord) -> Bool {
      day.closed == DayRecord.Closing.none && episodeDays.contains(day.day)
    }
    var stated = incoming.days
    if !replaces {
      let named = Set(stated.map(\.day))
      stated += existing.days.filter { contradicts($0) && !named.contains($0.day) }
    }
    for index in stated.indices where contradicts(stated[index]) {
      stated[index].closed = .complete
      warnings.append(.closedComplete(stated[index].day))
    }
    compare(
      existing.days, stated,
      merge: { old, new in
        var merged = new
        merged.note = new.note ?? old.note
        return merged
      })
  }
}

extension Profile {
  /// The profile with the facts that the other one knows in place of its own.
  fileprivate func merged(with other: Profile) -> Profile {
    var merged = self
    merged.birthYear = other.birthYear ?? birthYear
    merged.pregnantSince = other.pregnantSince ?? pregnantSince
    merged.due = other.due ?? due
    merged.weight = other.weight ?? weight
    if !other.conditions.isEmpty { merged.conditions = other.conditions }
    return merged
  }
}
