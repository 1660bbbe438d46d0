import SQLite
import Testing

struct SQLiteErrorTests {
  private let file: NoteFile

  init() throws { file = try NoteFile() }

  @Test(arguments: [
    (Int32(1), SQLiteError.Code.other(1)), (3, .permission), (5, .busy), (6, .locked),
    (7, .other(7)),
    (8, .readOnly), (9, .interrupted), (10, .ioError), (11, .corrupt), (13, .full),
    (14, .cannotOpen), (18, .tooBig), (19, .constraint), (23, .permission), (26, .notADatabase),
    (261, .busy), (2570, .ioError), (2067, .constraint), (1288, .readOnly),
  ])
  func `the primary code is the low byte`(_ number: Int32, _ code: SQLiteError.Code) {
    let error = SQLiteError(number, message: "", phase: .statement)
    #expect(error.code == code)
    #expect(error.extendedCode == number)
  }

  @Test func `an earlier failure of the system is not told with a later error`() throws {
    let connection = try file.open()
    let unreachable = try #require(throws: SQLiteError.self) {
      try connection.execute("ATTACH '\(file.folder.path("none/none.db"))' AS other")
    }
    #expect(unreachable.code == .cannotOpen)
    let error = try #require(throws: SQLiteError.self) { try connection.insertNote("first") }
    #expect(error.code == .constraint)
    #expect(error.systemError == nil)
  }
}
