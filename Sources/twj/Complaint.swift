import JournalCore
import Sealing

/// What a failed command says on standard error: what is wrong, where, and what to type next.
struct Complaint {
  /// The first line, without the program's name.
  var what: String
  /// Further lines: the words with carets, rows of a file.
  var details: [String] = []
  /// The last line: what to type or do.
  var hint: String?
  var status: ExitStatus

  /// All lines as printed.
  var text: String {
    (["twj: \(what)"] + details + (hint.map { [$0] } ?? [])).joined(separator: "\n") + "\n"
  }
}

/// An error of a command itself, beside those of the modules it uses.
enum CommandError: Error {
  /// Words of the command line that cannot be taken.
  case words(MistakenWords)
  /// A day that cannot be closed as asked.
  case checkIn(CheckInRecording.Refusal)
  case noSuchID(Int, newest: Int?)
  case removedID(Int)
  case notAnID(String)
  case nothingTo(String)
  case nothingFound(String)
  /// Episodes there may be, but none that fits a filter.
  case noneFits
  /// There is no demonstration journal.
  case noDemo
  /// A file was named for the demonstration, which has one of its own.
  case demoHasItsFile
  /// What lies in the place of the demonstration is another journal, or none at all.
  case otherFileForDemo(String)
  /// Made-up records would come into the journals of other devices.
  case syncOfDemo
  /// Neither a verb nor a subject of the help.
  case noHelp(String, suggestions: [String])
  case reservedVerb(String)
  case missingWords(what: String, example: String)
  /// An answer would be needed, but there is nobody to ask.
  case noAnswer(what: String, example: String)
  /// Days to catch up on, but there is nobody to ask.
  case unansweredDays([LocalDay], today: LocalDay)
  case settingUnknown(String, suggestions: [String])
  case settingRefused(name: String, value: String, expected: String)
  case nameTaken(String, by: String)
  case fileMissing(String)
  case cannotRead(String, reason: String)
  /// A backup that is not as it was written.
  case backupDamaged(String)
  /// A folder that is not there and is not to be made.
  case noFolder(String)
  /// A backup with this path whose passphrase is another, or that is damaged.
  case sealedFile(String, SealingError)
  /// The same passphrase was to be typed twice.
  case passphrasesDiffer
  /// A file of bytes would go to a terminal.
  case bytesToTerminal(example: String)
  case fileExists(String)
  case cannotWrite(String, reason: String, isFull: Bool)
  /// A report in a form there is none of, by the ending of its path.
  case reportForm(String, path: String)
  case editorFailed(String)
  case editorLine(number: Int, text: String)
  case badClock(String)
  case unknownZone(String)
  /// A variable whose setting does not take that value.
  case variableRefused(name: String, value: String, expected: String)
  case noHome
  /// The system did not hand over the command line.
  case noArguments
  case outputFailed(reason: String, isFull: Bool)
  case doctor
  /// Another command changed or removed the record since it was read.
  case changedMeanwhile(Int)
  /// The journal changed while a long one was exported part by part.
  case changedWhileExporting
  /// A site or trigger of the user's own that so many records name.
  case inUse(String, records: Int)
  /// A journal that `verify` finds at fault, where something would be lost for good.
  case unsoundJournal
  /// The file to be written is the journal itself.
  case isTheJournal(String)
}

/// Words that were not understood, with the words before them.
struct MistakenWords {
  let problem: EntryProblem
  /// Positions in `line`.
  let places: [Int]
  /// Everything after `twj`.
  let line: [String]
}
