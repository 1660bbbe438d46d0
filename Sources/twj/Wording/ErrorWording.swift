import ArgumentParser
import JournalCore
import Reporting
import Storage

/// The wording of every error, in one place: what is wrong, where, and what to type next.
enum ErrorWording {
  /// What to say about any error; `context` is nil when the process could not even be set up.
  static func complaint(for error: any Error, context: Context?) -> Complaint {
    let clock = context?.console.clock ?? .hours24
    return switch error {
    case let error as CommandError: complaint(error, clock)
    case let error as EntryError: complaint(error.problem, clock)
    case let error as StoreError: complaint(error, context)
    case let error as ImportError: complaint(error)
    case let error as DiaryRefusal: complaint(error)
    case let error as SuspectRecording.Refusal: complaint(error)
    case let error as TimerRefusal:
      complaint(error, verb: context?.invocation.verb == "cancel" ? "cancel" : "stop", clock)
    default: parserComplaint(error)
    }
  }

  private static func parserComplaint(_ error: any Error) -> Complaint {
    let code = Twj.exitCode(for: error)
    guard code == .validationFailure else {
      return Complaint(what: "\(error)", hint: nil, status: .unexpected)
    }
    let lines = Twj.fullMessage(for: error).split(separator: "\n").map(String.init)
    let first = lines.first.map { $0.hasPrefix("Error: ") ? String($0.dropFirst(7)) : $0 }
    return Complaint(
      what: TerminalText.safe(first ?? "that cannot be read"),
      details: lines.dropFirst().map { TerminalText.safe($0) }, hint: "Help:  twj help",
      status: .usage)
  }

  static func complaint(_ error: CommandError, _ clock: ClockForm) -> Complaint {
    switch error {
    case .words(let words): complaint(words, clock)
    case .checkIn(let refusal): complaint(refusal)
    case .noSuchID(let id, let newest):
      Complaint(
        what: "there is no #\(id). "
          + (newest.map { "The newest is #\($0)." } ?? "Nothing is recorded yet."),
        hint: "See them:  twj list", status: .nothingFound)
    case .removedID(let id):
      Complaint(
        what: "#\(id) was removed.",
        hint: "To see how:  twj history   Undo takes back the last command, redo the last undo.",
        status: .nothingFound)
    case .notAnID(let word):
      Complaint(
        what: "“\(safe(word))” is not the number of a record.",
        hint: "See the numbers:  twj list", status: .usage)
    case .nothingTo(let verb):
      Complaint(
        what: "there is nothing to \(verb).", hint: "What was done:  twj history",
        status: .nothingFound)
    case .nothingFound(let what):
      Complaint(what: what, hint: "Log an episode:  twj lid l 90s", status: .nothingFound)
    case .noneFits:
      Complaint(
        what: "no episode fits.", hint: "All there are:  twj list --all", status: .nothingFound)
    default: verbComplaint(error)
    }
  }

  static func fileComplaint(_ error: CommandError) -> Complaint {
    switch error {
    case .fileMissing(let path):
      Complaint(
        what: "there is no file \(safe(path)).", hint: "See the folder:  ls", status: .fileMissing)
    case .cannotRead(let path, let reason):
      Complaint(
        what: "\(safe(path)) cannot be read: \(reason).",
        hint: "Look at its rights:  ls -l \(safe(path))",
        status: .permission)
    case .fileExists(let path):
      Complaint(
        what: "\(safe(path)) exists already and was not touched.",
        hint: "Another name with -o, or overwrite it with --force", status: .cannotCreate)
    case .cannotWrite(let path, let reason, let isFull):
      Complaint(
        what: "\(safe(path)) cannot be written: \(reason). Nothing was left under that name.",
        hint: isFull ? "Make room and try again." : "Choose another place with -o",
        status: isFull ? .inputOutput : .cannotCreate)
    case .outputFailed(let reason, _):
      Complaint(
        what: "the output cannot be written: \(reason).",
        hint: "What is stored stays stored:  twj history",
        status: .inputOutput)
    case .editorFailed(let editor):
      Complaint(
        what: "the editor “\(safe(editor))” failed; nothing was changed.",
        hint: "Change single fields:  twj edit 3 side=r", status: .unexpected)
    case .editorLine(let number, let text):
      Complaint(
        what:
          "line \(number) of the edited text is no “field = value”: \(safe(text)). Nothing was changed.",
        hint: "Try again, or change single fields:  twj edit 3 side=r", status: .usage)
    default: journalComplaint(error)
    }
  }

  private static func journalComplaint(_ error: CommandError) -> Complaint {
    switch error {
    case .isTheJournal(let path):
      Complaint(
        what: "\(safe(path)) is the journal itself and was not touched.",
        hint: "Choose another name with -o", status: .cannotCreate)
    case .backupDamaged(let path):
      Complaint(
        what: "the backup \(safe(path)) is damaged. Nothing was restored.",
        hint: "Look at it:  twj verify --db \(safe(path))   Others:  twj backup --list",
        status: .badData)
    case .noFolder(let path):
      Complaint(
        what: "there is no folder \(safe(path)).",
        hint: "Make it first, or look whether it is connected:  mkdir \(safe(path))",
        status: .fileMissing)
    case .sealedFile(let path, let error): complaint(error, path)
    case .passphrasesDiffer:
      Complaint(
        what: "the two passphrases are not the same; nothing was written.",
        hint: "Type the command again.", status: .usage)
    case .bytesToTerminal(let example):
      Complaint(
        what: "a terminal cannot show the bytes of a file.",
        hint: "Into a file or another program:  twj \(example)", status: .usage)
    case .unsoundJournal:
      Complaint(
        what: "the journal is not as it was written; its history may be needed and was kept.",
        hint: "Look:  twj verify", status: .badData)
    case .changedMeanwhile(let id):
      Complaint(
        what: "#\(id) was changed by another command just now; nothing was done.",
        hint: "Look at it and try again:  twj show \(id)", status: .busy)
    case .inUse(let name, let records):
      Complaint(
        what: "\(safe(name)) is named by \(FactText.count(records, "record")) and stays.",
        hint: "Change or remove those first:  twj list --all", status: .usage)
    default: settingComplaint(error)
    }
  }

  private static func settingComplaint(_ error: CommandError) -> Complaint {
    switch error {
    case .changedWhileExporting:
      Complaint(
        what: "the journal was changed while it was exported, so the table is not whole.",
        hint: "Run the command again.", status: .busy)
    case .settingUnknown(let name, let suggestions):
      Complaint(
        what: "there is no setting “\(safe(name))”.\(didYouMean(suggestions))",
        hint: "All settings:  twj config", status: .usage)
    case .settingRefused(let name, let value, let expected):
      Complaint(
        what: "\(name) cannot be “\(safe(value))”: it takes \(expected).",
        hint: "What it is now:  twj config get \(name)", status: .usage)
    case .nameTaken(let name, let owner):
      Complaint(
        what: "“\(safe(name))” is already \(owner).", hint: "Choose another name.", status: .usage)
    default: environmentComplaint(error)
    }
  }

  /// What was handed to the process.
  private static func environmentComplaint(_ error: CommandError) -> Complaint {
    switch error {
    case .variableRefused(let name, let value, let expected):
      Complaint(
        what: "\(name) is “\(safe(value))”: it takes \(expected).",
        hint: "Without it:  unset \(name)", status: .badSettings)
    case .badClock(let text):
      Complaint(
        what: "TWJ_NOW is “\(safe(text))”, which is not a date and time with offset.",
        hint: "Example:  TWJ_NOW=2026-11-20T21:45+01:00   Or:  unset TWJ_NOW",
        status: .badSettings)
    case .unknownZone(let name):
      Complaint(
        what: "TZ is “\(safe(name))”, and there is no zone data of that name (Debian: tzdata).",
        hint: "Example:  TZ=Europe/Berlin   Or:  unset TZ", status: .badSettings)
    case .noHome:
      Complaint(
        what: "no place for the journal: neither HOME nor XDG_DATA_HOME is set.",
        hint: "Name the file:  twj --db PATH …   or set TWJ_DB", status: .badSettings)
    case .noArguments:
      Complaint(
        what:
          "the system did not hand over the command line (/proc cannot be read); nothing was done.",
        hint: "Try again.", status: .unexpected)
    default:
      Complaint(what: "something unexpected happened: \(error)", hint: nil, status: .unexpected)
    }
  }

  static func complaint(_ refusal: CheckInRecording.Refusal) -> Complaint {
    switch refusal {
    case .hasEpisodes(let day, let ids):
      let numbers = ids.map { "#\($0)" }.joined(separator: ", ")
      return Complaint(
        what: "\(FactText.shortDay(day)) has \(FactText.count(ids.count, "episode")): \(numbers).",
        hint: "When that was everything:  twj day \(day.iso) complete", status: .usage)
    case .notClosed(let day):
      return Complaint(
        what: "\(FactText.shortDay(day)) is not closed.",
        hint: "Close it:  twj day \(day.iso) complete", status: .usage)
    }
  }

  /// ` Did you mean lid?`, or nothing.
  static func didYouMean(_ suggestions: [String]) -> String {
    let shown = suggestions.map(safe)
    guard let last = shown.last else { return "" }
    let rest = shown.dropLast()
    let list = rest.isEmpty ? last : "\(rest.joined(separator: ", ")) or \(last)"
    return " Did you mean \(list)?"
  }

  static func safe(_ text: String) -> String {
    TerminalText.clipped(TerminalText.safe(text), to: 120)
  }

  /// The typed line, to be typed again; nil for a line that only looks.
  static func unsaved(_ invocation: Invocation) -> String? {
    let verb = invocation.arguments.first ?? "list"
    let isForgetting = verb == "history" && invocation.arguments.contains("--forget")
    guard isForgetting || !Verb.reading.contains(verb) else { return nil }
    return (["twj"] + invocation.typed.map(quoted)).joined(separator: " ")
  }

  /// A word as a shell takes it.
  static func quoted(_ word: String) -> String {
    let safe = word.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-_.:=+/,".contains($0))
    }
    guard !safe || word.isEmpty else { return word }
    return "'"
      + TerminalText.safe(word).split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }
}
