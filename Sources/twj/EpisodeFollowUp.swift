import Checkup
import JournalCore
import Reporting
import Storage

/// What follows an episode that was logged: a face check where there is a reason, and a line where
/// something is urgent.
struct EpisodeFollowUp {
  let offer: FaceCheckOffer?
  /// Whether there is anything in the journal that can be urgent.
  let needsCheckup: Bool

  /// Asks the journal as it is before the episode is stored, within the same transaction: a line
  /// that logs an episode opens the file once. What cannot be read takes nothing from the episode.
  ///
  /// `started` is the same episode as it was stored when its timer began.
  init(
    _ episode: Episode, started: Episode? = nil, in store: JournalStore, _ journal: OpenJournal
  ) {
    needsCheckup = (try? store.hasHeldAny(of: Self.urgentKinds)) ?? true
    let area = journal.vocabulary.area(of: episode.site)
    let known = try? Self.known(episode, area, started, hasFacts: needsCheckup, store, journal)
    offer = known.flatMap { FaceCheckOffer(episode, area: area, known: $0) }
  }

  /// Records without which no rule speaks of today.
  private static let urgentKinds: [RecordKind] = [
    .symptom, .faceCheck, .medicine, .event, .profile,
  ]

  /// Days of episodes that the rules of a level above a visit look back.
  private static let urgentDays = 90

  /// The checkup where something can be urgent; only a level above a visit is of use.
  func urgent(_ journal: OpenJournal) -> CheckupResult? {
    guard needsCheckup else { return nil }
    let days = (journal.today - Self.urgentDays)...journal.today
    let result = CheckupRun(journal: journal).afterStoring { try $0.journal(in: days) }
    return result.flatMap { $0.level >= .today ? $0 : nil }
  }

  private static func known(
    _ episode: Episode, _ area: Area?, _ started: Episode?, hasFacts: Bool, _ store: JournalStore,
    _ journal: OpenJournal
  ) throws -> FaceCheckOffer.Known {
    var known = FaceCheckOffer.Known()
    if let area {
      let own = try started.flatMap { try isAnswered($0, store) ? nil : $0.uid }
      let vocabulary = journal.vocabulary
      try store.showPlaces(except: own) { site, side in
        known.note(vocabulary.area(of: Site(slug: site)), side, for: area)
        return known.isEnough(for: episode)
      }
    }
    guard hasFacts else { return known }
    let (boundary, today) = (journal.boundary, journal.today)
    known.symptoms = try store.all(Symptom.self).filter {
      boundary.day(of: $0.enteredAt) == today
    }
    known.checks = try store.all(FaceCheck.self).filter { boundary.day(of: $0.at) == today }
    guard !known.checks.isEmpty else { return known }
    known.episodes = try store.dayRecords(in: (today - 7)...today).episodes.filter {
      boundary.day(of: $0.enteredAt) == today
    }
    return known
  }
}

extension EpisodeFollowUp {
  /// Whether a check was made since a timer began: its place is no news any more.
  private static func isAnswered(_ started: Episode, _ store: JournalStore) throws -> Bool {
    try store.all(FaceCheck.self).contains { $0.id ?? 0 > started.id ?? 0 }
  }

  /// Whether a check is still to be offered: nothing stands beside an emergency that invites to
  /// something else.
  private func isOpen(_ urgent: CheckupResult?, _ journal: OpenJournal) -> Bool {
    offer != nil && !journal.isDryRun && urgent?.level != .emergency
  }

  /// The line of a receipt where a check is to be offered and nobody is asked.
  func offers(
    beside urgent: CheckupResult?, _ journal: OpenJournal, _ output: OutputOptions
  ) -> [String] {
    isOpen(urgent, journal) && !FaceCheckOffering.isPossible(journal.context.console, output)
      ? [FaceCheckOffering.line] : []
  }

  /// The receipt with the line about what is urgent: an emergency stands first.
  func lines(_ receipt: [String], with urgent: CheckupResult?, style: Style) -> [String] {
    guard let urgent, let notice = CheckupText(urgent, style: style).notice else { return receipt }
    return urgent.level == .emergency ? [notice] + receipt : receipt + [notice]
  }

  /// Asks the three questions on a terminal, where there is a reason.
  func ask(
    beside urgent: CheckupResult?, _ journal: OpenJournal, _ output: OutputOptions
  ) throws {
    guard let offer, isOpen(urgent, journal),
      FaceCheckOffering.isPossible(journal.context.console, output)
    else { return }
    try FaceCheckOffering(journal: journal, output: output, offer: offer).ask()
  }
}
