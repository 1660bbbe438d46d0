import JournalCore
import Reporting
import Storage

/// The run of `import FILE.csv --as days`.
struct ImportDiary {
  let file: String
  let flags: DiaryFlags
  let isDryRun: Bool
  let output: OutputOptions

  func run(_ bytes: [UInt8], in context: Context) throws {
    let journal = try OpenJournal(context, output, writing: true, dryRun: isDryRun)
    let options = try flags.options(of: file, journal.vocabulary)
    let sheet = try sheet(bytes, options, journal)
    try journal.keepCopy()
    var made: DiaryImport?
    _ = try journal.telling(.importing) {
      try journal.writeAll("import file --as days") { store in
        let diary = DiaryImport(
          sheet, site: options.site, existing: try store.journal(), resolver: journal.resolver)
        made = diary
        return diary.plan.sequence
      }
    }
    guard let diary = made else { return }
    for warning in diary.warnings { note(warning, context) }
    try ImportReceipt(journal: journal, output: output).print(diary.plan) { style in
      DiaryText.lines(
        diary, site: options.site ?? Site(slug: "face"), isDryRun: isDryRun, style: style)
    }
  }

  private func sheet(
    _ bytes: [UInt8], _ options: DiaryOptions, _ journal: OpenJournal
  ) throws -> DiarySheet {
    do {
      return try DiarySheet(
        bytes, options: options, vocabulary: journal.vocabulary, resolver: journal.resolver)
    } catch {
      throw DiaryRefusal.file(file, error)
    }
  }

  private func note(_ warning: DiaryWarning, _ context: Context) {
    if case .leftOut(let problems) = warning {
      let lines = ErrorWording.lines(problems, file: file, areLeftOut: true)
      return context.console.note(lines.joined(separator: "\n"))
    }
    if let text = DiaryText.warning(warning) { context.console.note("twj: \(text)") }
  }
}

/// Why a diary, or the options for one, cannot be taken.
enum DiaryRefusal: Error {
  /// The file by its name as typed.
  case file(String, DiaryError)
  /// Another word than `days` after `--as`.
  case unknownForm(String)
  case badMapping(String)
  /// An option that means something only for a diary.
  case needsDays(option: String)
  /// An option that means nothing for a diary.
  case notForDays(option: String)
}
