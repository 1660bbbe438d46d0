/// Reads the numbers of a diary's cells.
enum DiaryNumber {
  /// Why a text is no number.
  enum Failure: Error {
    case notANumber, tooLarge
  }

  /// A decimal number with an optional sign and exponent and nothing else; with `decimalComma` a
  /// comma is as good as a point.
  ///
  /// - Throws: ``Failure``: for words such as `nan`, and for what no finite number holds.
  static func value(_ text: String, decimalComma: Bool) throws(Failure) -> Double {
    guard text.utf8.count <= 64, isDecimal(text.utf8, decimalComma: decimalComma) else {
      throw .notANumber
    }
    let point = decimalComma ? String(text.map { $0 == "," ? "." : $0 }) : text
    guard let number = Double(point) else { throw .notANumber }
    guard number.isFinite else { throw .tooLarge }
    return number == 0 ? 0 : number
  }

  private static func isDecimal(_ text: String.UTF8View, decimalComma: Bool) -> Bool {
    var rest = text[...]
    dropSign(&rest)
    let whole = dropDigits(&rest)
    var fraction = 0
    if let mark = rest.first, mark == 0x2E || mark == 0x2C && decimalComma {
      rest.removeFirst()
      fraction = dropDigits(&rest)
      guard fraction > 0 else { return false }
    }
    guard whole + fraction > 0 else { return false }
    if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
      rest.removeFirst()
      dropSign(&rest)
      guard dropDigits(&rest) > 0 else { return false }
    }
    return rest.isEmpty
  }

  private static func dropSign(_ text: inout Substring.UTF8View) {
    if let sign = text.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      text.removeFirst()
    }
  }

  /// Takes the digits off and gives how many there were.
  private static func dropDigits(_ text: inout Substring.UTF8View) -> Int {
    let digits = text.prefix { (48...57).contains($0) }.count
    text.removeFirst(digits)
    return digits
  }
}
