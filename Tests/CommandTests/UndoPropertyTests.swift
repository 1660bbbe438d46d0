import Foundation
import JournalCore
import TestSupport
import Testing

/// One `undo` takes back exactly one command and one `redo` restores it, for commands in any order.
struct UndoPropertyTests {
  /// Every writing verb; `#` stands for the number of a record.
  static let commands = [
    "lid l 90s c2 z6", "lip 2m yd 21:30 st4 a1", "log face r str6 +heat", "cheek x5 ?caffeine",
    "jaw yd ongoing : with a note", "again", "again r 2m",
    "start lid l", "start neck r 5m ago c1", "stop", "stop jaw 3m str4", "stop 10m ago z6",
    "cancel",
    "coffee", "coffee 2 yd 9:00", "tea",
    "espresso 2", "alcohol 2 mon", "alcohol 14g", "slept 6.5h", "slept 7h yd", "stress 7",
    "stress 3 yd 12:00", "had nicotine 5", "had screen 4h yd", "had meal_skipped yes", "none",
    "none yd", "none mon", "day yd complete", "day mon skip=stress slept=6h none",
    "day yd reopen", "day stress=3 alcohol=0 complete : quiet", "day tue skip=sleep",
    "symptom cramps left ongoing", "symptom headache sev7 yd", "symptom tremor when=unknown",
    "face face=no arms=no speech=no", "face face=no arms=skip speech=no yd 9:00", "visit gp yd",
    "medicine start pill opioid yd",
    "medicine stop Pill", "event injury face 3d", "event other detail=\"new pillow\"",
    "care rest 10m helped", "care water 500ml yd 9:00", "profile birth_year=1984 +migraine",
    "profile -migraine weight=70", "profile birth_year=", "snooze P1 3",
    "visit neurologist mon covers=P1,lid outcome=fine follow-up=2027-01-04", "rm #", "rm #",
    "catchup thu none coffee=2 slept=7h, wed skip", "catchup mon forgot",
    "catchup tue episodes=3 site=lid side=l stress=4, fri none", "note # : later on",
    "rm eyelid --yes",
    "rm # --only", "rm # # --yes", "edit # side=r", "edit # strength=8 note=later",
    "edit # start=\"mon 12:00\"", "edit # amount=3", "edit # exclude-reason=hiccup",
    "edit # ongoing=yes", "edit # who=dentist", "config set day_start 05:30",
    "config set caffeine.coffee 120", "config unset day_start", "config set alcohol.drink 8",
    "config site add temple --area eye", "config trigger add magnesium --unit mg",
    "config trigger add focus --unit 0-10", "temple l 30s", "had magnesium 200",
  ]

  /// Lines of chance, and the seed they came from.
  struct Sequence: Sendable, CustomTestStringConvertible {
    let seed: UInt64

    var testDescription: String { "seed \(seed)" }
  }

  static let sequences = (1...160).map { Sequence(seed: UInt64($0)) }

  @Test(arguments: sequences)
  func `undo takes back one command and redo restores it`(sequence: Sequence) throws {
    var chance = SplitMix64(seed: sequence.seed)
    let program = try TestProgram(now: "2026-11-21T10:00:00+01:00", seed: sequence.seed)
    program.run("neck 1nov")
    for step in 1...8 {
      let line = Self.line(&chance)
      let trace = "seed \(sequence.seed), step \(step): \(line)"
      let before = try program.stored().canonical
      guard program.run(line).status == 0 else {
        #expect(try program.stored().canonical == before, "refused, yet changed; \(trace)")
        continue
      }
      let after = try program.stored().canonical
      guard after != before else { continue }
      #expect(program.run("undo").status == 0, "\(trace)")
      #expect(try program.stored().canonical == before, "undo; \(trace)")
      #expect(program.run("redo").status == 0, "\(trace)")
      #expect(try program.stored().canonical == after, "redo; \(trace)")
    }
    if sequence.seed.isMultiple(of: 8) { try allTheWayBack(program, sequence) }
  }

  /// Undoes everything, then does all of it again: the journal is empty and then as it was.
  private func allTheWayBack(_ program: TestProgram, _ sequence: Sequence) throws {
    let full = try program.stored()
    var count = 0
    while program.run("undo").status == 0 { count += 1 }
    #expect(try program.stored().isEmpty, "seed \(sequence.seed)")
    for _ in 0..<count { #expect(program.run("redo").status == 0, "seed \(sequence.seed)") }
    #expect(program.run("redo").status == 3)
    #expect(try program.stored() == full, "numbers too; seed \(sequence.seed)")
  }

  private static func line(_ chance: inout SplitMix64) -> String {
    let command = commands[Int.random(in: 0..<commands.count, using: &chance)]
    return command.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
      .reduce(nil as String?) { line, part in
        guard let line else { return part }
        return "\(line)\(Int.random(in: 1...12, using: &chance))\(part)"
      } ?? command
  }

  @Test func `every command of the table works at least once in some sequence`() throws {
    var works: Set<String> = []
    for command in Self.commands {
      let program = try TestProgram(now: "2026-11-21T10:00:00+01:00")
      program.run("config site add temple --area eye")
      program.run("config trigger add magnesium --unit mg")
      program.run("undo")
      program.run("undo")
      program.run("lid l 90s c2 z6 wed")
      program.run("symptom cramps")
      program.run("visit gp")
      program.run("day yd complete")
      program.run("config set day_start 05:00")
      if command.hasPrefix("stop") || command == "cancel" { program.run("start jaw 20m ago") }
      for line in ["config site add temple --area eye", "config trigger add magnesium --unit mg"]
      where !command.hasPrefix("config") { program.run(line) }
      for number in command.contains("#") ? 3...12 : 3...3 where !works.contains(command) {
        let line = command.replacing("# #", with: "\(number) \(number + 1)")
          .replacing("#", with: "\(number)")
        if program.run(line).status == 0 { works.insert(command) }
      }
    }
    #expect(Set(Self.commands).subtracting(works).isEmpty)
  }
}
