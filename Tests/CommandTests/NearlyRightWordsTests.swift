import Foundation
import TestSupport
import Testing

/// What is said to words that another program, or plain speech, would have.
struct NearlyRightWordsTests {
  @Test(arguments: [
    ("left lid 30s", "The site comes first:  twj lid left 30s"),
    ("today", "Today, and what is open:  twj"), ("wine 1 yd", "twj alcohol 1 yd"),
    ("eye l 30s", "twj eyelid l 30s"), ("delete 1", "twj rm 1"),
    ("lid l 40s str 4", "In one word:  twj lid l 40s str4"),
    ("lid l 40s strength=4", "In one word:  twj lid l 40s str4"),
    ("lid l bother 2 40s", "In one word:  twj lid l bo2 40s"),
    ("upper left lid 3m", "In one word:  twj upper-lid left 3m"),
    ("lid str 44", "A note goes after a colon:  : str"),
    (
      "medicine start lid lower",
      "The classes:  twj words medicines   A name of several words stands in quotes."
    ),
    ("symptom droopy lid", "In one word:  twj symptom droopy-lid"),
    ("symptom slurred speech sudden", "In one word:  twj symptom slurred sudden"),
    (
      "symptom numb",
      "Such as:  numb-one-side · numb-lip · feet-numb   The words:  twj words symptoms"
    ),
    ("list --since week", "Examples:  --since 8w · --since 56d · --from 1oct --to 20nov"),
    ("report -o visit.pdf", "Print the page to PDF from a browser:  twj report -o visit.html"),
  ])
  func `words nearly right are answered with the line that is`(
    line: String, hint: String
  ) throws {
    let program = try TestProgram()
    let outcome = program.run(line)
    #expect(outcome.status == 64)
    #expect(outcome.error.hasSuffix("\(hint)\n"), "\(outcome.error)")
    #expect(outcome.output.isEmpty)
    #expect(!program.hasJournal)
  }

  @Test(arguments: [
    ("edit 1 left", "Example:  twj edit 1 side=left   All fields:  twj edit 1\n"),
    ("edit 1 lip", "Example:  twj edit 1 site=lip   All fields:  twj edit 1\n"),
    ("edit 1 site=lower", "The sites:  twj words sites\n"),
  ])
  func `a word that lacks its field is shown with it`(line: String, hint: String) throws {
    let program = try TestProgram()
    program.run("lid r 30s")
    let outcome = program.run(line)
    #expect(outcome.status == 64)
    #expect(outcome.error.hasSuffix(hint), "\(outcome.error)")
  }

  @Test func `an amount has no side, and the hint does not offer one`() throws {
    let program = try TestProgram()
    program.run("coffee 2")
    let outcome = program.run("edit 1 side=r")
    #expect(outcome.error.hasSuffix("The fields:  twj show 1\n"), "\(outcome.error)")
    #expect(!outcome.error.contains("Example"))
  }

  @Test func `a refused symptom says what to do about a stroke sign`() throws {
    let error = try TestProgram().run("symptom weak face").error
    #expect(error.contains("ring your emergency number at once, even if it passes."), "\(error)")
  }

  @Test func `a table that is no diary of ours is told how to be read`() throws {
    let program = try TestProgram()
    try "date,mood,hours\n2026-11-20,3,7\n".write(
      toFile: "\(program.home)/diary.csv", atomically: true, encoding: .utf8)
    let outcome = program.run("import diary.csv")
    #expect(outcome.status == 65)
    #expect(outcome.error.contains("the file is a table (date, mood, hours)"), "\(outcome.error)")
    #expect(outcome.error.contains("A row a day:  --as days"))
    #expect(!program.hasJournal)
  }

  @Test(arguments: ["lid l str=4", "lid l 999hours", "symptom headache 90z", "lid l str"])
  func `no word is suggested that says something else or is refused itself`(line: String) throws {
    #expect(try !TestProgram().run(line).error.contains("Did you mean"))
  }
}
