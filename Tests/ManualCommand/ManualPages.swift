import Foundation
import Manual
import Reporting

/// `manual-pages FOLDER DATE`: writes the manual of the program whose help comes on standard input.
@main
struct ManualPages {
  static func main() throws {
    let words = CommandLine.arguments.dropFirst()
    guard words.count == 2, let folder = words.first, let date = words.last else {
      fail("usage: twj --experimental-dump-help | manual-pages FOLDER 'November 26, 2026'", 64)
    }
    let dump = FileHandle.standardInput.readDataToEndOfFile()
    guard let program = HelpEntry(dump: Array(dump)) else {
      fail("manual-pages: this is not what twj --experimental-dump-help prints", 65)
    }
    let place = URL(filePath: folder, directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    for page in ManualPage.pages(program, date: date) {
      try Data(page.text.utf8).write(to: place.appending(path: page.fileName))
    }
  }

  private static func fail(_ message: String, _ status: Int32) -> Never {
    FileHandle.standardError.write(Data("\(message)\n".utf8))
    exit(status)
  }
}
