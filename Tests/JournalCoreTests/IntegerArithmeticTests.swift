import JournalCore
import Testing

struct IntegerArithmeticTests {
  @Test(arguments: [
    (7, 3, 2, 1), (6, 3, 2, 0), (0, 3, 0, 0), (-1, 3, -1, 2), (-3, 3, -1, 0), (-4, 3, -2, 2),
    (-86_401, 86_400, -2, 86_399),
  ])
  func `division rounds down below zero too`(
    number: Int, divisor: Int, quotient: Int, remainder: Int
  ) {
    #expect(number.floorDivided(by: divisor) == quotient)
    #expect(number.floorRemainder(by: divisor) == remainder)
  }

  @Test(arguments: [("0", 0), ("007", 7), ("9223372036854775807", Int.max)])
  func `digits are read as a number`(text: String, number: Int) {
    #expect(Int(digits: text) == number)
  }

  @Test(arguments: ["", "-1", "+1", " 1", "1 ", "1.0", "1_000", "9223372036854775808", "٣"])
  func `anything but ASCII digits is no number`(text: String) {
    #expect(Int(digits: text) == nil)
  }

  @Test(arguments: [(7, 2, "07"), (12, 2, "12"), (123, 2, "123"), (0, 4, "0000")])
  func `numbers are filled with zeros`(number: Int, width: Int, text: String) {
    #expect(number.padded(width) == text)
  }
}
