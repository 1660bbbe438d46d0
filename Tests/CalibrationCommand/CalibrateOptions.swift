import Calibration
import Foundation

/// What the command line of `calibrate` asks for.
struct CalibrateOptions {
  private(set) var journals = 400
  private(set) var seed: UInt64 = 1
  private(set) var threads = ProcessInfo.processInfo.activeProcessorCount
  private(set) var isMarkdown = false
  /// The article whose tables are to be replaced.
  private(set) var article: String?
  /// Only the tables whose title holds this.
  private(set) var only = ""

  static let usage = """
    usage: calibrate [--journals N] [--seed N] [--threads N] [--only TITLE] [--markdown]
                     [--article FILE]

    """

  /// nil when something is not understood.
  init?(_ arguments: some Sequence<String>) {
    var rest = Array(arguments)[...]
    while let word = rest.popFirst() {
      if word == "--markdown" {
        isMarkdown = true
        continue
      }
      guard let value = rest.popFirst(), read(word, value) else { return nil }
    }
  }

  func wants(_ section: CalibrationSection) -> Bool {
    only.isEmpty || section.title.contains(only)
  }

  var headline: String { "`make calibrate JOURNALS=\(journals) SEED=\(seed)`\n" }

  private mutating func read(_ word: String, _ value: String) -> Bool {
    switch word {
    case "--journals": journals = Int(value) ?? 0
    case "--threads": threads = Int(value) ?? 0
    case "--only": only = value
    case "--article": article = value
    case "--seed":
      guard let number = UInt64(value) else { return false }
      seed = number
    default: return false
    }
    return journals > 0 && threads > 0
  }
}
