@preconcurrency import Glibc
import JournalCore
import Reporting

/// The real world: the only file that names the system's clock, zone, locale, environment and home.
enum LiveContext {
  /// The context of this process.
  ///
  /// - Throws: ``CommandError`` for a bad `TWJ_NOW` or a `TZ` without zone data.
  static func make(_ arguments: [String]) throws -> Context {
    prepareProcess()
    let environment = readEnvironment()
    let clock = try clockAndZone(environment)
    var generator = SystemRandomNumberGenerator()
    let milliseconds = wallClockMilliseconds()
    return Context(
      now: clock.now, zone: clock.zone, environment: environment,
      console: console(environment), files: SystemFiles(),
      makeUID: { UID(milliseconds: milliseconds, using: &generator) },
      invocation: Invocation(arguments), work: SystemThreads(),
      progress: SystemProgress(), leaveOpen: { _ = Unmanaged.passRetained($0) })
  }

  /// What was typed after the program's name.
  ///
  /// A static program finds its arguments through `/proc/self/maps`. Where that cannot be read, all of
  /// them are gone, the name too: running on would answer a command that nobody gave.
  /// - Throws: ``CommandError/noArguments`` then.
  static func arguments() throws -> [String] {
    let all = CommandLine.arguments
    guard !all.isEmpty else { throw CommandError.noArguments }
    return Array(all.dropFirst())
  }

  /// A console alone, for errors before there is a context.
  static func console(_ environment: Environment) -> Console {
    let input = isatty(STDIN_FILENO) == 1
    let error = DescriptorSink(STDERR_FILENO)
    return Console(
      output: DescriptorSink(STDOUT_FILENO), error: error,
      isInteractive: input && error.isTerminal,
      readLine: { Swift.readLine(strippingNewline: true) }, isUnicode: environment.isUTF8,
      readSecret: SecretInput.read, pager: SystemPager.pager(environment))
  }

  /// Ends the process.
  static func end(_ status: Int32) -> Never { exit(status) }

  static func readEnvironment() -> Environment {
    Environment(
      Environment.names.compactMap { name in
        getenv(name).map { (key: name, value: String(cString: $0)) }
      })
  }

  /// Files are 0600 whatever the umask was; a full disk, a closed pipe or a size limit is an error,
  /// not a death; an interrupt ends the line and the process with 130.
  private static func prepareProcess() {
    umask(0o077)
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    signal(SIGINT) { _ in
      if isatty(STDERR_FILENO) == 1 { _ = write(STDERR_FILENO, "\n", 1) }
      _exit(ExitStatus.interrupted.rawValue)
    }
  }

  private static func wallClockMilliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  private static func clockAndZone(
    _ environment: Environment
  ) throws -> (now: Moment, zone: any ZoneRules) {
    let zone = try SystemZone(environment: environment)
    guard let text = environment["TWJ_NOW"] else {
      return (zone.moment(at: wallClockMilliseconds() / 1000), zone)
    }
    guard let fixed = Moment(iso: text) else { throw CommandError.badClock(text) }
    let isZoneNamed = environment.isSet("TZ")
    guard isZoneNamed, zone.offset(at: fixed.seconds) == fixed.offset else {
      return (fixed, FixedZone(seconds: fixed.offset))
    }
    return (fixed, zone)
  }
}
