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
  init(_ episode: Episode, in store: JournalStore, _ journal: OpenJournal) {
    needsCheckup = (try? store.holdsAny(of: Self.urgentKinds)) ?? true
    let area = journal.vocabulary.area(of: episode.site)
    let known = try? Self.known(episode, area, hasFacts: needsCheckup, store, journal)
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
    _ episode: Episode, _ area: Area?, hasFacts: Bool, _ store: JournalStore,
    _ journal: OpenJournal
  ) throws -> FaceCheckOffer.Known {
    var known = FaceCheckOffer.Known()
    if let area {
      let sites = journal.vocabulary.sites { $0 == area }
      known.hasArea = try store.hasEpisode(at: sites)
      known.hasFace =
        try known.hasArea || store.hasEpisode(at: journal.vocabulary.sites(\.isPartOfFace))
      if known.hasArea {
        for side in FaceCheckOffer.sides(of: episode)
        where try store.hasEpisode(at: sites, sides: [side, .both]) {
          known.sides.insert(side)
        }
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

/// Offers the face–arms–speech check on a terminal, after the episode was stored and acknowledged.
struct FaceCheckOffering {
  let journal: OpenJournal
  let output: OutputOptions
  let offer: FaceCheckOffer

  /// The line of a receipt where nobody is asked.
  static let line = "Face check: twj face"

  /// Whether a person is there and wants to be asked.
  static func isPossible(_ console: Console, _ output: OutputOptions) -> Bool {
    console.isInteractive && !output.noInput && !output.quiet && !output.json
  }

  /// Asks and stores the answers. Whatever fails now takes nothing from the episode.
  ///
  /// A first skip means “not now”: the check is stored as not asked. A worrying answer is answered
  /// at once and ends the questions. At the end of input nothing but that is kept.
  func ask() throws {
    let console = journal.context.console
    let logging = FaceCheckLogging(journal: journal, output: output)
    console.note(
      "\(reason): a face check, 15 seconds.  "
        + "y: something is wrong · n: no · ?: not sure · Enter or s: skip")
    var facts = FaceCheckFacts()
    for question in FaceCheckParser.questions {
      guard let answer = logging.answer(question, emptySkips: true) else { return }
      facts[question] = answer
      if answer.raisesConcern { logging.warn() }
      let isDeclined = question == FaceCheckParser.questions.first && answer == .notAsked
      if answer.raisesConcern || isDeclined { break }
    }
    do {
      try store(facts, logging)
    } catch let error where !(error is ClosedPipe) {
      let what = ErrorWording.complaint(for: error, context: journal.context).what
      console.note("twj: the episode is stored, the face check is not: \(what)")
    }
  }

  private func store(_ facts: FaceCheckFacts, _ logging: FaceCheckLogging) throws {
    let time = try journal.resolver.resolve(TimeExpression())
    let check = FaceCheck(
      at: time.moment, face: facts.face, arms: facts.arms, speech: facts.speech)
    let stored = try logging.store(check, label: "face")
    guard !facts.isEmpty else {
      return journal.context.console.note("Not now. Any time:  twj face")
    }
    try logging.print(stored, time: time)
  }

  private var reason: String {
    switch offer.reason {
    case .firstInFace: "The first in the face"
    case .newArea: "A new place"
    case .newSide: "A new side"
    case .strong: "A strong one"
    case .symptom(let slug): "With \(HealthReceipt.label(slug)) today"
    }
  }
}
