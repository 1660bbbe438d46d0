package import Checkup
import JournalCore

/// A story in words, the day it is looked at, and what is expected of the highest level.
package struct Vignette: CustomStringConvertible, Sendable {
  /// As the method numbers it; 0 for our own.
  package let number: Int
  package let words: String
  package let day: Int
  package let level: Level
  /// The rules of that level.
  package let rules: [String]
  package let story: Story

  init(
    _ number: Int, _ words: String, day: Int, _ level: Level, _ rules: [String],
    _ tell: (inout Story) -> Void
  ) {
    self.number = number
    self.words = words
    self.day = day
    self.level = level
    self.rules = rules
    var story = Story()
    tell(&story)
    self.story = story
  }

  package var description: String { "\(number): \(words)" }

  package static var all: [Vignette] { ordinary + visits + calls + emergencies + more }
}
