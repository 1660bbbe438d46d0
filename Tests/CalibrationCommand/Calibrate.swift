import Calibration
import Foundation

/// `calibrate`: measures the trigger analysis on simulated journals and prints the tables.
@main
struct Calibrate {
  static func main() async throws {
    guard let options = CalibrateOptions(CommandLine.arguments.dropFirst()) else {
      note(CalibrateOptions.usage)
      exit(64)
    }
    let article = try options.article.map { try CalibrationArticle(path: $0) }
    let run = JournalRun(journals: options.journals, threads: options.threads)
    var tables: [CalibrationTable] = []
    print(options.headline)
    for section in CalibrationPlan.sections where options.wants(section) {
      let table = await section.table(run, seed: options.seed) { note("\(clock()) \($0)\n") }
      print(options.isMarkdown ? table.markdown : table.text)
      tables.append(table)
    }
    try article?.write(tables, headline: options.headline)
    note("\(clock()) done\n")
  }

  private static let start = ContinuousClock.now

  private static func clock() -> String {
    "\((ContinuousClock.now - start).components.seconds) s"
  }

  @Sendable private static func note(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
