import ArgumentParser
import JournalCore
import Reporting
import Storage

/// Asks about one day after the other on a terminal, and stores each as soon as it is told.
struct CatchUpQuestions {
  let journal: OpenJournal
  let output: OutputOptions
  let days: [LocalDay]

  private enum Answer {
    case told(CaughtUpDay)
    case passedOver, enough, endOfInput
  }

  private var console: Console { journal.context.console }

  private var parser: CatchUpParser {
    CatchUpParser(vocabulary: journal.vocabulary, resolver: journal.resolver)
  }

  /// Each finished day is a group of its own, so that an interruption loses none of them; the end of
  /// input ends the program with 130.
  func ask() throws {
    let logging = CatchUpLogging(journal: journal, output: output)
    var told: [CatchUpRecording] = []
    console.note(CatchUpText.help)
    loop: for (place, day) in days.enumerated() {
      console.note("\(FactText.day(day))   (\(place + 1) of \(days.count))")
      switch try answer(day) {
      case .told(let said):
        let stored = try logging.store([said], label: "catchup \(day.iso)")
        if output.json { told += stored } else { try logging.print(stored) }
      case .passedOver: continue
      case .enough: break loop
      case .endOfInput: throw ExitCode(ExitStatus.interrupted.rawValue)
      }
    }
    if output.json { try logging.print(told) }
    try logging.printRest()
  }

  /// Asks until the answer can be taken.
  private func answer(_ day: LocalDay) throws -> Answer {
    while true {
      guard let line = console.ask("Twitches?") else { return .endOfInput }
      let words = line.split(separator: " ").map(String.init)
      var said = CaughtUpDay(day: day)
      switch line.lowercased().filter({ $0 != " " }) {
      case "", "s", "skip": return .passedOver
      case "q", "quit": return .enough
      case "r", "forgot", "cannotrecall":
        said.isForgotten = true
        return .told(said)
      case "n", "none", "no", "0": said.checkIn.closing = .close(.none)
      case "v", "values": break
      default:
        do {
          guard let bouts = try bouts(words, day) else { return .endOfInput }
          said.bouts = bouts
        } catch let error as EntryError {
          console.note(ErrorWording.complaint(error.problem, console.clock).what)
          continue
        }
      }
      guard try askValues(&said) else { return .endOfInput }
      let isNothing = said.checkIn.saysNothing && said.bouts.isEmpty
      return isNothing ? .passedOver : .told(said)
    }
  }

  /// The episodes a first answer begins to tell; nil at the end of input.
  private func bouts(_ words: [String], _ day: LocalDay) throws -> [CaughtUpDay.Bout]? {
    if words.count == 1, let number = Int(digits: words[0]) {
      guard (1...CatchUpParser.mostEpisodes).contains(number) else {
        throw EntryError(
          .valueOutOfRange(
            fact: "episodes", given: words[0], low: "0", high: "\(CatchUpParser.mostEpisodes)",
            suggestion: nil))
      }
      return try place(of: number, day).map { Array(repeating: $0, count: number) }
    }
    var bouts = [try parser.bout(words, on: day)]
    while true {
      guard let line = console.ask("Another? (Enter: no)") else { return nil }
      let words = line.split(separator: " ").map(String.init)
      if words.isEmpty || ["n", "no"].contains(line.lowercased()) { return bouts }
      do throws(EntryError) {
        bouts.append(try parser.bout(words, on: day))
      } catch {
        console.note(ErrorWording.complaint(error.problem, console.clock).what)
      }
    }
  }

  /// Where they were; nil at the end of input. The last entry's place is taken where nothing else is
  /// said, and marked so.
  private func place(of number: Int, _ day: LocalDay) throws -> CaughtUpDay.Bout? {
    let last = try journal.store().lastEpisode()
    let usual = last.map { " · Enter: \(TerminalText.safe(FactText.place($0)))" } ?? ""
    while let line = console.ask("Where? (lid l\(usual))") {
      let words = line.split(separator: " ").map(String.init)
      do throws(EntryError) {
        guard words.isEmpty, let last else { return try parser.bout(words, on: day) }
        var facts = EntryFacts()
        facts.side = last.side
        let time = try journal.resolver.resolve(TimeExpression(day: .date(day)))
        return CaughtUpDay.Bout(
          site: last.site, facts: facts, time: time,
          defaulted: ["site"] + (last.side == nil ? [] : ["side"]))
      } catch {
        console.note(ErrorWording.complaint(error.problem, console.clock).what)
      }
    }
    return nil
  }

  /// One line for the day's values; false at the end of input.
  private func askValues(_ said: inout CaughtUpDay) throws -> Bool {
    let stored = try journal.store().dayRecords(in: said.day...said.day).exposures
    let open = CaughtUpDay.everyday.filter { name in !stored.contains { $0.trigger == name } }
    guard !open.isEmpty else { return true }
    while let line = console.ask(CatchUpText.values(open)) {
      do throws(EntryError) {
        var values = try CheckInParser(vocabulary: journal.vocabulary).parse(
          line.split(separator: " ").map(String.init))
        guard values.closing == nil, values.time.isEmpty else {
          throw EntryError(.misplaced(word: "a day or a closing", command: "catchup"))
        }
        values.closing = said.checkIn.closing
        said.checkIn = values
        return true
      } catch {
        console.note(ErrorWording.complaint(error.problem, console.clock).what)
      }
    }
    return false
  }
}
