import Foundation
import JournalCore
import TestSupport
import Testing

/// `day` on a terminal: its questions, and that nothing half-answered is kept.
struct DayQuestionTests {
  private func program(_ answers: [String]?) throws -> TestProgram {
    let program = try TestProgram(now: "2026-11-21T10:00:00+01:00")
    program.answers = answers
    return program
  }

  @Test func `answers to all questions are the check-in`() throws {
    let program = try program(["2", "6.5", "3", "0", "y"])
    let outcome = program.run("day")
    #expect(outcome.output.contains("✓ Sat 21 Nov complete.  Days recorded: 1 of the last 7"))
    #expect(outcome.output.contains("coffee 2 cups (190 mg) · slept 6.5h · stress 3 · alcohol 0"))
    #expect(outcome.error.contains("No twitches that day? (y: none · n: leave open)"))
    let stored = try program.stored()
    #expect(stored.exposures.map(\.amount) == [190, 6.5, 3, 0])
    #expect(stored.exposures.allSatisfy { $0.amountKind == .total && $0.at == nil })
    #expect(stored.days.map(\.closed) == [.complete])
  }

  @Test(arguments: [[], ["2"], ["2", "6.5", "3", "0"]])
  func `the end of input keeps nothing and makes no file`(answers: [String]) throws {
    let program = try program(answers)
    let outcome = program.run("day")
    #expect(outcome.status == 130)
    #expect(outcome.output.isEmpty)
    #expect(!program.hasJournal)
  }

  @Test func `only Enter records nothing and says so`() throws {
    let program = try program(["", "", "", "", "n"])
    let outcome = program.run("day")
    #expect(outcome.status == 0)
    #expect(outcome.error.hasSuffix("Nothing was recorded.\n"))
    #expect(!program.hasJournal)
  }

  @Test func `no twitches alone closes the day as none`() throws {
    let program = try program(["", "", "", "", "y"])
    #expect(program.run("day yd").output.hasPrefix("New journal: "))
    let day = try #require(try program.stored().days.first)
    #expect(day.closed == DayRecord.Closing.none)
    #expect(day.skipped.isEmpty)
    #expect(day.day.iso == "2026-11-20")
  }

  @Test func `a question left open stays unknown on a day that is closed`() throws {
    let program = try program(["", "", "3", "s", "y"])
    program.run("alcohol 2 mon")
    program.run("day")
    let day = try #require(try program.stored().days.first)
    #expect(day.closed == .complete)
    #expect(Set(day.skipped) == ["caffeine", "sleep", "alcohol"])
    let data = try #require(try program.json("--json")["data"] as? [String: Any])
    let triggers = try #require(data["triggers"] as? [String: Any])
    #expect(triggers["alcohol"] is NSNull)
    #expect(triggers["stress"] as? Double == 3)
  }

  @Test func `an answer that cannot be read is asked for again`() throws {
    let program = try program(["lots", "2", "65h", "6.5", "", "", "n"])
    let outcome = program.run("day")
    #expect(outcome.status == 0)
    #expect(outcome.error.contains("65h of sleep in one night?"))
    #expect(outcome.error.components(separatedBy: "Cups of coffee:").count == 3)
    #expect(try program.stored().exposures.map(\.amount) == [190, 6.5])
    #expect(try program.stored().days.isEmpty)
  }

  @Test func `what is recorded already is not asked again`() throws {
    let program = try program(["", "", "y"])
    program.run("coffee 2")
    program.run("lid l z6")
    let outcome = program.run("day")
    #expect(!outcome.error.contains("Cups of coffee"))
    #expect(!outcome.error.contains("Hours slept"))
    #expect(outcome.error.contains("Was that everything, 1 episode? (y · n)"))
    #expect(try program.stored().days.map(\.closed) == [.complete])
  }

  @Test(arguments: ["day", "day yd", "day --no-input", "face", "face --no-input"])
  func `with nobody there the words are named and nothing is asked`(line: String) throws {
    let program = try program(nil)
    if line.contains("no-input") { program.answers = ["1", "1", "1", "1", "y"] }
    let outcome = program.run(line)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.hasPrefix("twj: nobody is there to answer: "))
    #expect(outcome.error.contains("\nSay it in words:  twj "))
    #expect(!program.hasJournal)
  }
}
