import Calibration
import Foundation

/// `calibrate`: measures the trigger analysis on simulated journals and prints the tables.
@main
struct Calibrate {
  static func main() async {
    guard let options = CalibrateOptions(CommandLine.arguments.dropFirst()) else {
      write(CalibrateOptions.usage, to: .standardError)
      exit(64)
    }
    let run = JournalRun(journals: options.journals, threads: options.threads)
    print(options.isMarkdown ? options.heading : options.headline)
    for section in CalibrationPlan.sections where options.wants(section) {
      let table = await section.table(run, seed: options.seed) {
        write("\(clock()) \($0)\n", to: .standardError)
      }
      print(options.isMarkdown ? table.markdown : table.text)
    }
    write("\(clock()) done\n", to: .standardError)
  }

  private static let start = ContinuousClock.now

  private static func clock() -> String {
    "\((ContinuousClock.now - start).components.seconds) s"
  }

  private static func write(_ text: String, to handle: FileHandle) {
    handle.write(Data(text.utf8))
  }
}
