import TestSupport
import Testing

/// JSON is for programs: the terminal's characters do not matter to it.
struct JSONOutputTests {
  @Test func `JSON keeps every character where the terminal cannot show it`() throws {
    let program = try TestProgram()
    program.isUnicode = false
    let receipt = program.run(words: ["lid", "+müde", "--json"])
    #expect(receipt.output.contains("müde"))
    #expect(program.run("list --json").output.contains("müde"))
    #expect(program.run("list").output.contains("m?de"))
  }
}
