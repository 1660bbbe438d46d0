import JournalCore
import Reporting

/// The wording of what cannot be started or stopped.
extension ErrorWording {
  static func complaint(
    _ refusal: TimerRefusal, verb: String, _ clock: ClockForm
  ) -> Complaint {
    switch refusal {
    case .noneRunning:
      Complaint(
        what: "nothing is running.", hint: "Start one:  twj start lid l", status: .nothingFound)
    case .notRunning(let site, let running):
      Complaint(
        what: "nothing is running at \(site.map(named) ?? "that place").",
        details: running.map { "  running: \(TimerText.listed($0, clock))" },
        hint: (verb == "stop" ? "Stop what runs" : "Drop what runs")
          + ":  twj \(verb) \(words(running.first, among: running))",
        status: .nothingFound)
    case .several(let running):
      Complaint(
        what: "\(running.count) are running: which one?",
        details: running.map { "  \(TimerText.listed($0, clock))" },
        hint: several(running, verb), status: .usage)
    case .alreadyRunning(let timer):
      Complaint(
        what: "\(TimerText.listed(timer, clock)), is running already.",
        hint: "It ended:  twj stop \(site(timer))   It was nothing:  twj cancel \(site(timer))",
        status: .usage)
    default: endComplaint(refusal, clock)
    }
  }

  private static func endComplaint(_ refusal: TimerRefusal, _ clock: ClockForm) -> Complaint {
    switch refusal {
    case .doubtful(let timer, let elapsed):
      Complaint(
        what: "\(TimerText.listed(timer, clock)), has been running for "
          + "\(FactText.duration(Double(elapsed))): was it forgotten?",
        hint: lengths(timer, all: elapsed), status: .usage)
    case .clockSetBack(let timer, let now):
      Complaint(
        what:
          "\(TimerText.listed(timer, clock)), begins after now (\(FactText.clock(now.local.clock, clock))): "
          + "the clock was set back.",
        hint: lengths(timer, all: nil), status: .usage)
    case .endsBeforeStart(let timer, let end):
      Complaint(
        what:
          "\(FactText.moment(end, clock)) is not after its start, \(TimerText.start(timer, clock)).",
        hint: lengths(timer, all: nil), status: .usage)
    case .notElapsed(let timer, let duration, let elapsed):
      Complaint(
        what: "it began \(FactText.duration(Double(max(elapsed, 0)))) ago, "
          + "\(FactText.duration(duration)) have not passed.",
        hint: "It ended now:  twj stop \(site(timer))   "
          + "It began earlier:  twj edit \(timer.episode.id ?? 0) start=\"20m ago\"",
        status: .usage)
    case .dayOnly(let timer):
      Complaint(
        what: "of its start only the day is known: \(TimerText.start(timer, clock)).",
        hint: lengths(timer, all: nil), status: .usage)
    case .tooLong(let timer, _):
      Complaint(
        what: "\(TimerText.listed(timer, clock)): an episode lasts at most 31 days.",
        hint: lengths(timer, all: nil), status: .usage)
    default: Complaint(what: "the timer cannot be stopped.", status: .usage)
    }
  }

  /// The readings of a long time, each as it is typed.
  private static func lengths(_ timer: RunningTimer, all elapsed: Int?) -> String {
    let site = site(timer)
    var readings = ["It lasted 3 minutes:  twj stop \(site) 3m"]
    if let elapsed, Double(elapsed) <= Episode.longestDuration {
      readings.append("All that time:  twj stop \(site) \(typed(elapsed))")
    }
    return (readings + ["Not known:  twj stop \(site) unknown", "No episode:  twj cancel \(site)"])
      .joined(separator: "   ")
  }

  /// `9h12m5s`.
  private static func typed(_ seconds: Int) -> String {
    let parts = [(seconds / 3600, "h"), (seconds / 60 % 60, "m"), (seconds % 60, "s")]
    return parts.filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }.joined()
  }

  /// Two at one site and side can only be told apart by their numbers.
  private static func several(_ running: [RunningTimer], _ verb: String) -> String {
    let examples = running.map { "twj \(verb) \(words($0, among: running))" }
    guard Set(examples).count == running.count else {
      let first = running[0].episode.id ?? 0
      if verb != "stop" { return "Take one out by its number:  twj rm \(first)" }
      return "End one by its number:  twj edit \(first) ongoing= duration=3m"
    }
    return examples.joined(separator: "   ")
  }

  /// The site, with the side where that is needed to tell it apart.
  private static func words(_ timer: RunningTimer?, among running: [RunningTimer]) -> String {
    guard let timer else { return "" }
    let isAlone = running.filter { $0.episode.site == timer.episode.site }.count == 1
    let side = isAlone ? nil : timer.episode.side?.rawValue
    return ([site(timer)] + [side].compactMap(\.self)).joined(separator: " ")
  }

  private static func site(_ timer: RunningTimer) -> String { quoted(timer.episode.site.slug) }

  private static func named(_ site: Site) -> String { safe(SiteVocabulary.label(of: site)) }
}
