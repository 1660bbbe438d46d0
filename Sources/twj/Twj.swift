import ArgumentParser
import Reporting

/// The program: its verbs, and one run of it.
struct Twj: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "twj",
    abstract:
      "A private journal of muscle twitches: log an episode, see the week, run the checkup.",
    discussion: """
      Log an episode:     twj lid l 90s            twj lip 2m c2 yd 21:30
      Log the day:        twj coffee · twj slept 6.5h · twj none · twj day
      Look:               twj · twj week · twj triggers · twj checkup
      Hand over:          twj report -o visit.html · twj export csv -o visit/
      Put right:          twj undo · twj edit 3 side=r · twj rm 3
      Try it out:         twj demo

      Topics, a screen each: twj help logging · times · triggers · checkup
                             sharing · keeping
      """,
    version: ProgramVersion.text,
    subcommands: [
      Log.self, Start.self, Stop.self, Cancel.self, Again.self, Coffee.self, Alcohol.self,
      Slept.self, Stress.self, Had.self,
      NoTwitches.self, Day.self, Catchup.self, SymptomCommand.self, Face.self, MedicineCommand.self,
      EventCommand.self, CareCommand.self, VisitCommand.self, ProfileCommand.self,
      SnoozeCommand.self, Undo.self, Redo.self, History.self, Edit.self, Note.self, Remove.self,
      List.self,
      Show.self, WeekCommand.self, Month.self, Chart.self, Triggers.self, SuspectCommand.self,
      CheckupCommand.self,
      When.self, Export.self, ReportCommand.self, Import.self, Config.self, Where.self, Words.self,
      Completions.self, Verify.self, Backup.self, Restore.self, SyncCommand.self, Demo.self,
      Version.self,
    ],
    defaultSubcommand: Log.self)

  /// Runs the program once and gives its exit code; all output goes through the context.
  static func run(_ context: Context) -> Int32 {
    do {
      let context = try DemoJournal.entered(context)
      try Refusals.check(context.invocation)
      if context.invocation.arguments == ["--version"] {
        try context.console.print(ProgramVersion.text)
        return ExitStatus.done.rawValue
      }
      if let topic = try HelpTopic.asked(context.invocation) {
        try context.console.print(topic.text, style: helpStyle(context))
        return ExitStatus.done.rawValue
      }
      if let line = EpisodeLine(plain: context.invocation) {
        try line.run(in: context)
        return ExitStatus.done.rawValue
      }
      var command = try command(context.invocation.arguments)
      if let command = command as? any JournalCommand {
        try command.run(in: context)
      } else {
        try command.run()
      }
      return ExitStatus.done.rawValue
    } catch {
      return report(error, context)
    }
  }

  /// The command that the words ask for. A verb without verbs of its own takes its words directly,
  /// which spares making the options of the others; what it does not take is told by the whole.
  private static func command(_ words: [String]) throws -> any ParsableCommand {
    let verb = configuration.subcommands.first { $0.configuration.commandName == words.first }
    guard let verb, verb.configuration.subcommands.isEmpty,
      let command = try? verb.parse(Array(words.dropFirst()))
    else { return try parseAsRoot(words) }
    return command
  }

  /// Help is folded where a terminal would break it anywhere.
  private static func helpStyle(_ context: Context) -> Style {
    let output = context.console.output
    return Style(width: output.isTerminal ? output.width : nil)
  }

  /// Says what went wrong, where, and what to type; nothing when the reader has gone away.
  private static func report(_ error: any Error, _ context: Context) -> Int32 {
    if error is ClosedPipe { return ExitStatus.done.rawValue }
    if let status = error as? ExitCode { return status.rawValue }
    let code = exitCode(for: error)
    if code == .success {
      do {
        try context.console.print(fullMessage(for: error), style: helpStyle(context))
        return code.rawValue
      } catch let error {
        return error is ClosedPipe ? code.rawValue : report(error, context)
      }
    }
    let complaint = ErrorWording.complaint(for: error, context: context)
    context.console.complain(complaint)
    return complaint.status.rawValue
  }
}

/// The process.
@main
enum Main {
  static func main() {
    do {
      let context = try LiveContext.make(LiveContext.arguments())
      LiveContext.end(Twj.run(context))
    } catch {
      let environment = LiveContext.readEnvironment()
      let complaint = ErrorWording.complaint(for: error, context: nil)
      LiveContext.console(environment).complain(complaint)
      LiveContext.end(complaint.status.rawValue)
    }
  }
}
