import Foundation
import JournalCore
import Storage
import TestSupport
import Testing

/// What can be wrong with the journal's file or its place, and that nothing is touched then.
struct JournalFileErrorTests {
  /// What stands where the journal should be.
  enum Obstacle: String, CaseIterable, Sendable {
    case folder, fifo, text, newer, foreign, damaged

    var status: Int32 {
      switch self {
      case .folder, .fifo: 73
      case .text, .newer, .foreign, .damaged: 65
      }
    }

    var phrase: String {
      switch self {
      case .folder, .fifo: "is not a regular file."
      case .text, .damaged: "the journal is damaged: "
      case .newer: "the journal was written by a newer version"
      case .foreign: "is not a twitch journal; it was not touched."
      }
    }

    /// Makes it at a path, from a good journal where one is needed.
    func make(at path: String, from journal: String) throws {
      switch self {
      case .folder:
        try FileManager.default.createDirectory(
          atPath: path, withIntermediateDirectories: false)
      case .fifo: try #require(mkfifo(path, 0o600) == 0)
      case .text:
        try Data("my shopping list\nmilk\n".utf8).write(to: URL(fileURLWithPath: path))
      case .newer: try Self.patched(journal, to: path, at: 60, [0, 0, 1, 0])
      case .foreign: try Self.patched(journal, to: path, at: 68, [1, 2, 3, 4])
      case .damaged:
        try Self.patched(journal, to: path, at: 100, Array(repeating: 0xEE, count: 4000))
      }
    }

    /// A copy with other bytes at a place of the header (SQLite file format, section 1.3).
    private static func patched(
      _ source: String, to path: String, at place: Int, _ bytes: [UInt8]
    ) throws {
      var data = try Data(contentsOf: URL(fileURLWithPath: source))
      data.replaceSubrange(place..<(place + bytes.count), with: bytes)
      try data.write(to: URL(fileURLWithPath: path))
    }
  }

  @Test(arguments: Obstacle.allCases, ["lid l 90s", "list", "undo", "week", "import journal.json"])
  func `what is no journal of ours is refused and stays as it is`(
    obstacle: Obstacle, line: String
  ) throws {
    let program = try TestProgram()
    program.run("lid r 2m")
    program.run("export json -o journal.json")
    let path = "\(program.home)/other.db"
    try obstacle.make(at: path, from: program.journalPath)
    let before = FileManager.default.contents(atPath: obstacle == .fifo ? "/dev/null" : path)
    let outcome = program.run("--db \(path) \(line)")
    #expect(outcome.status == obstacle.status, "\(outcome.error)")
    #expect(outcome.error.contains(obstacle.phrase), "\(outcome.error)")
    #expect(outcome.output.isEmpty)
    #expect(
      FileManager.default.contents(atPath: obstacle == .fifo ? "/dev/null" : path) == before)
    #expect(!FileManager.default.fileExists(atPath: "\(path)-journal"))
  }

  @Test(arguments: [("list", 3), ("", 0), ("undo", 3), ("lid l -n", 0), ("lid l", 0)])
  func `an empty file that a full disk left behind is an empty journal`(
    line: String, status: Int32
  ) throws {
    let program = try TestProgram()
    try program.placeJournal(Data())
    #expect(program.run(line).status == status)
    #expect(program.run("lip").status == 0)
    #expect(try program.stored().episodes.last?.site.slug == "lip")
  }

  @Test(arguments: ["--db", "TWJ_DB"])
  func `a journal in a folder that is not there is made with the folder`(way: String) throws {
    let program = try TestProgram()
    let path = "\(program.home)/new folder/deeper/mine.db"
    if way == "TWJ_DB" { program.environment["TWJ_DB"] = path }
    let outcome = program.run(words: (way == "--db" ? ["--db", path] : []) + ["lid", "l"])
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("New journal: ~/new folder/deeper/mine.db"))
    #expect(FileManager.default.fileExists(atPath: path))
    #expect(!program.hasJournal)
  }

  @Test func `the option wins over the variable, and the variable over the home folder`() throws {
    let program = try TestProgram()
    program.environment["TWJ_DB"] = "\(program.home)/variable.db"
    #expect(program.run("where --plain").output == "\(program.home)/variable.db\n")
    let option = program.run("where --plain --db \(program.home)/option.db")
    #expect(option.output == "\(program.home)/option.db\n")
    program.environment = [:]
    #expect(program.run("where --plain").output == "\(program.journalPath)\n")
  }

  @Test(arguments: ["lid l", "list", "where", "undo"])
  func `without a home folder no place is guessed`(line: String) throws {
    let program = try TestProgram()
    program.environment["HOME"] = ""
    let outcome = program.run(line)
    #expect(outcome.status == 78)
    #expect(outcome.output.isEmpty)
    #expect(
      outcome.error == """
        twj: no place for the journal: neither HOME nor XDG_DATA_HOME is set.
        Name the file:  twj --db PATH …   or set TWJ_DB

        """)
  }

  @Test func `a journal that another program holds is not waited for endlessly`() throws {
    let program = try TestProgram()
    program.run("lid r 2m")
    let holder = try JournalStore(path: program.journalPath, access: .write)
    defer { holder.close() }
    var answer: TestProgram.Outcome?
    let uid = try #require(UID("01890000-0000-7000-8000-000000000001"))
    _ = try holder.write(label: "hold", at: program.now, uid: uid) { _ in
      answer = program.run(words: ["lid", "l", "yd", "21:30", ":", "it's back"])
      return []
    }
    let outcome = try #require(answer)
    #expect(
      outcome.error == """
        twj: the journal is busy. Waited 3 s; nothing was saved.
          not stored:  twj lid l yd 21:30 : 'it'\\''s back'
        Another program has it open. Try again.

        """)
    #expect(outcome.output.isEmpty)
    #expect(outcome.status == 75)
    #expect(try holder.journal().episodes.count == 1)
  }

  @Test func `a file that is not there is named`() throws {
    let program = try TestProgram()
    let outcome = program.run("import nothing.json")
    #expect(outcome.error == "twj: there is no file nothing.json.\nSee the folder:  ls\n")
    #expect(outcome.status == 66)
    #expect(!program.hasJournal)
  }

  @Test func `an existing file is overwritten only when told so`() throws {
    let program = try TestProgram()
    program.run("lid l")
    #expect(program.run("export json -o out.json").status == 0)
    let before = FileManager.default.contents(atPath: "\(program.home)/out.json")
    let refused = program.run("export json --notes -o out.json")
    #expect(refused.status == 73)
    #expect(refused.error.contains("--force"))
    #expect(FileManager.default.contents(atPath: "\(program.home)/out.json") == before)
    #expect(program.run("export json --notes --force -o out.json").status == 0)
  }

  @Test func `a journal that others can read is told with the line that changes it`() throws {
    let program = try TestProgram()
    program.run("lid l")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: program.journalPath)
    let outcome = program.run("list")
    #expect(outcome.status == 0)
    #expect(
      outcome.error
        == "twj: others can read your journal. To keep it to yourself:  "
        + "chmod 600 ~/.local/share/twj/journal.db\n")
  }

  @Test func `a damaged journal names its newest good backup and the journal to be mended`() throws
  {
    let program = try TestProgram()
    program.run("lid r 2m")
    program.run("coffee 2")
    let database = "\(program.home)/own.db"
    try Obstacle.damaged.make(at: database, from: program.journalPath)
    let lone = program.run("--db \(database) list")
    #expect(lone.error.contains("\nNewest good backup: none found\n"), "\(lone.error)")
    #expect(
      lone.error.hasSuffix(
        "Look first:  twj --db \(database) verify   "
          + "A copy elsewhere:  twj --db \(database) restore FILE\n"), "\(lone.error)")
    #expect(!program.run("--db \(database) verify").error.contains("Look first"))
    program.run("backup")
    try Obstacle.damaged.make(at: program.journalPath, from: program.journalPath)
    let outcome = program.run("list")
    #expect(outcome.status == 65)
    #expect(outcome.error.contains("\nNewest good backup: ~/.local/state/twj/"), "\(outcome.error)")
    #expect(outcome.error.contains(".db, 2 records\n"), "\(outcome.error)")
    #expect(outcome.error.hasSuffix("Look first:  twj verify   Then:  twj restore\n"))
    program.answers = ["y"]
    let restored = program.run("restore")
    #expect(restored.output.hasPrefix("backup   2 records: 1 episode, 1 "), "\(restored.output)")
    #expect(program.run("list").status == 0)
  }

  @Test func `what is to be typed instead of an answer names the journal that was named`() throws {
    let program = try TestProgram()
    let database = "\(program.home)/own.db"
    program.run("--db \(database) lid r 2m")
    program.run("--db \(database) backup")
    let outcome = program.run("--db \(database) restore --no-input")
    #expect(outcome.status == 64)
    #expect(outcome.error.contains("twj --db \(database) restore --yes"), "\(outcome.error)")
  }

  @Test func `a damaged demonstration is put aside, and no backup of the person's own is named`()
    throws
  {
    let program = try TestProgram()
    program.run("lid r 2m")
    program.run("backup")
    program.run("demo")
    let demo = "\(program.home)/.local/share/twj-demo/journal.db"
    try Obstacle.damaged.make(at: demo, from: demo)
    let outcome = program.run("demo list")
    #expect(outcome.status == 65)
    #expect(outcome.error.hasSuffix("mv \(demo) \(demo).damaged && twj demo\n"), "\(outcome.error)")
    #expect(!outcome.error.contains("backups"))
    try FileManager.default.moveItem(atPath: demo, toPath: "\(demo).damaged")
    #expect(program.run("demo").status == 0)
  }
}
