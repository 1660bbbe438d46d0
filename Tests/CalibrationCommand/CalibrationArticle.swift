import Calibration
import Foundation

/// An article whose last section holds the tables.
struct CalibrationArticle {
  private let path: String
  private let prose: String
  private static let heading = "## Tables\n"

  /// Reads the article up to its tables.
  init(path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    self.path = path
    prose = text.range(of: Self.heading).map { String(text[..<$0.lowerBound]) } ?? text + "\n"
  }

  /// Writes the article with new tables.
  func write(_ tables: [CalibrationTable], headline: String) throws {
    let parts = [prose + Self.heading, headline] + tables.map(\.markdown)
    try parts.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
  }
}
