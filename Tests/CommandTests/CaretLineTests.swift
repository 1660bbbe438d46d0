import Testing

@testable import twj

/// The line that was not understood, on a narrow terminal.
struct CaretLineTests {
  private static let lines = [
    "  twj lid l 90s c2 z6 +screen +fatigue yesterdai 21:30",
    "                                       ^^^^^^^^^", "A note goes after a colon.",
  ]

  @Test(arguments: [24, 30, 40, 50, 60])
  func `carets stay under their word at any width`(width: Int) throws {
    let cut = CaretLines(Self.lines).cut(to: width)
    #expect(cut.count == 3)
    #expect(cut.dropLast().allSatisfy { $0.count <= width })
    let (text, carets) = (Array(cut[0]), Array(cut[1]))
    let under = carets.indices.filter { carets[$0] == "^" }.map { text[$0] }
    #expect(String(under) == "yesterdai")
    #expect(cut[2] == Self.lines[2])
  }

  @Test func `a line that fits stays as it is`() {
    #expect(CaretLines(Self.lines).cut(to: 80) == Self.lines)
    #expect(CaretLines(["Help:  twj help"]).cut(to: 8) == ["Help:  twj help"])
  }

  @Test func `where characters differ in width the carets are left out`() {
    let lines = ["  twj lid l 90s 眼瞼が痙攣する 左 yesterdai", "                               ^^^"]
    #expect(CaretLines(lines).cut(to: 20) == [lines[0]])
  }
}
