package import JournalCore

/// What a command says after it has stored something: every fact spelled out, then how to go on.
package struct Receipt {
  package var lines: [String]

  package init(_ lines: [String] = []) { self.lines = lines }

  /// The first line of every receipt.
  package static func done(_ text: String, style: Style) -> String {
    "\(style.good("✓")) \(text)"
  }

  /// The first line of what is stored; in a dry run, which stores nothing, what would be.
  package static func stored(_ text: String, isDryRun: Bool, style: Style) -> String {
    isDryRun ? "would store: \(text)" : done(text, style: style)
  }

  /// The first line of what one undo takes back; in a dry run, which stores nothing, what would be
  /// done.
  package static func undoable(
    _ text: String, would: String? = nil, isDryRun: Bool, style: Style
  ) -> String {
    isDryRun ? "would \(would ?? "store: \(text)")" : done(text, style: style) + "      twj undo"
  }

  /// The receipt of an episode line; `episode` has its local number, and `offers` are lines about
  /// what else could be done now.
  package init(
    _ recording: EpisodeRecording, stored episode: Episode, now: Moment, isFirst: Bool,
    offers: [String] = [], isDryRun: Bool, style: Style
  ) {
    let number = episode.id.map { "#\($0)  " } ?? ""
    let indent = String(repeating: " ", count: 6)
    lines = [
      Self.stored(
        "\(number)\(Self.facts(of: episode)[...].parted(by: ", "))", isDryRun: isDryRun,
        style: style),
      indent + Self.when(recording.time, now: now, clock: style.clock),
    ]
    lines += Self.remarks(recording.time, clock: style.clock).map { indent + $0 }
    if !recording.dayFacts.isEmpty {
      lines.append(indent + recording.dayFacts.map(Self.dayFact)[...].parted(by: " · "))
      if !isDryRun { lines += DayReceipt.slips(recording.dayFacts) }
    }
    if let day = recording.reopenedClosing {
      lines.append(DayReceipt.closingLine(day))
    }
    if let other = recording.possibleDuplicate, let otherID = other.id, let id = episode.id {
      lines.append(
        "  ? #\(otherID) is the same site and side \(Self.distance(episode, other)). "
          + "Duplicate?  twj rm \(id)")
    }
    if recording.time.precision == .exact, recording.time.moment == now,
      let duration = episode.duration, duration >= 600, let id = episode.id
    {
      lines.append(indent + "it started now; to move it:  twj edit \(id) start=\"2h ago\"")
    }
    lines += offers.map { indent + $0 }
    if isFirst {
      let next = Self.next(after: recording, now: now)[...].parted(by: " · ")
      lines.append("  Next:  \(next)     Undo:  twj undo")
    }
  }

  /// What is worth stating of today beside what was.
  private static func next(after recording: EpisodeRecording, now: Moment) -> [String] {
    let isToday = recording.time.moment == now || recording.time.day == now.local.day
    let stated = isToday ? recording.dayFacts.map(\.trigger.name) : []
    return [("caffeine", "twj coffee"), ("sleep", "twj slept 6.5h"), ("", "twj day")]
      .filter { !stated.contains($0.0) }.map(\.1)
  }

  /// All facts of an episode in words, the site first.
  package static func facts(of episode: Episode) -> [String] {
    var facts = [SiteVocabulary.label(of: episode.site)]
    if let side = episode.side { facts.append(side.rawValue) }
    if let duration = episode.duration { facts.append(FactText.duration(duration)) }
    if episode.isOngoing == true { facts.append("ongoing") }
    if let count = episode.count { facts.append(FactText.count(count, "burst")) }
    if let strength = episode.strength { facts.append("strength \(strength.plainText)") }
    if let bother = episode.bother { facts.append("bother \(bother.plainText)") }
    if let impact = episode.impact { facts.append("impact \(impact)") }
    facts += episode.character.map(\.rawValue)
    if let eye = episode.eye { facts.append(eyeWords(eye)) }
    if episode.isUnbroken == true { facts.append("without a pause") }
    if let visible = episode.isVisible { facts.append(visible ? "visible" : "not visible") }
    if episode.inSleep == true { facts.append("in sleep") }
    if let other = episode.togetherWith {
      facts.append("together with \(SiteVocabulary.label(of: other))")
    }
    facts += episode.circumstances.map { "+\(TerminalText.safe($0))" }
    facts += episode.suspected.map { "suspected: \(TerminalText.safe($0))" }
    if let note = episode.note {
      facts.append(": \(TerminalText.clipped(TerminalText.safe(note), to: 60))")
    }
    return facts
  }

  /// `Fri 20 Nov 2026, 21:30 · 12 h ago`; only the day where only the day is known.
  package static func when(
    _ time: ResolvedTime, now: Moment, clock: ClockForm
  ) -> String {
    if time.precision == .day { return "\(FactText.day(time.moment.local.day)) · the day only" }
    let about = time.precision == .about ? "about " : ""
    let moment = FactText.moment(time.moment, clock)
    return "\(about)\(moment) · \(FactText.age(of: time.moment, now: now))"
  }

  /// What the person should know about how the time was read.
  package static func remarks(_ time: ResolvedTime, clock: ClockForm) -> [String] {
    time.remarks.map { remark in
      switch remark {
      case .dayBefore: "that time is later than now, so the day before is meant"
      case .earlierOfTwo: "the clocks showed this time twice; the earlier one is taken"
      case .countedTo(let day, let end):
        "counted to \(FactText.shortDay(day)), which ends at \(FactText.clock(end, clock))"
      }
    }
  }

  /// `coffee Fri: 2 (was 2)`, `slept Fri: 6h (new)`.
  package static func dayFact(_ fact: DayFact) -> String {
    let name = label(fact)
    let before = fact.before.map { "(was \(value($0, fact)))" } ?? "(new)"
    let after = fact.after.map { value($0, fact) } ?? "unknown"
    return TerminalText.safe("\(name) \(fact.day.weekday.abbreviation): \(after) \(before)")
  }

  /// `coffee`, `slept`, or the trigger's own name.
  package static func label(_ fact: DayFact) -> String {
    switch fact.trigger.name {
    case "caffeine" where fact.stated.drink == "coffee": "coffee"
    case "sleep": "slept"
    default: TerminalText.safe(fact.trigger.name)
    }
  }

  private static func value(_ amount: Double, _ fact: DayFact) -> String {
    guard fact.trigger.name == "caffeine", fact.stated.drink == "coffee",
      let cup = cupSize(fact.stated)
    else { return FactText.amount(amount, unit: fact.trigger.unit) }
    return FactText.amount(amount / cup)
  }

  /// Milligrams in one of the cups that were counted.
  private static func cupSize(_ stated: StatedAmount) -> Double? {
    let typed = stated.asEntered.split(separator: " ").first
    guard let cups = typed.flatMap({ Double($0) }), cups > 0 else { return nil }
    return stated.amount / cups
  }

  private static func eyeWords(_ eye: Episode.EyeClosure) -> String {
    switch eye {
    case .forcedShut: "eye forced shut"
    case .hardOpen: "eye hard to open"
    case .bothClamp: "both eyes clamp shut"
    }
  }

  private static func distance(_ episode: Episode, _ other: Episode) -> String {
    let seconds = other.startedAt.seconds - episode.startedAt.seconds
    let minutes = abs(seconds) / 60
    if minutes == 0 { return "at the same time" }
    let count = minutes == 1 ? "one minute" : "two minutes"
    return "\(count) \(seconds > 0 ? "later" : "earlier")"
  }
}
