import Foundation
import JournalCore
import TestSupport
import Testing

/// Settings of how things look, from the journal and from the environment.
struct LookSettingTests {
  private static func program(_ settings: String...) throws -> TestProgram {
    let program = try TestProgram()
    program.run("lid l 90s 16:05")
    program.run("visit gp yd")
    program.run("day complete")
    for setting in settings { program.run("config set \(setting)") }
    return program
  }

  private static func words(_ text: String) -> String {
    text.split(whereSeparator: { " \n".contains($0) }).joined(separator: " ")
  }

  @Test(arguments: [
    ("list", "Fri 20 Nov 4:05pm"), ("show 1", "Fri 20 Nov 2026, 4:05pm ("),
    ("when 13:30", "Fri 20 Nov 2026, 1:30pm · "), ("again 0:30", "12:30am · "),
    ("coffee 15:00", "3:00pm"), ("rm 1", "Fri 20 Nov 4:05pm"),
    ("edit 1 start=15:00", "4:05pm → Fri 20 Nov 2026, 3:00pm"),
    ("snooze P1", "put off until"), ("care rest 5m 18:00", "6:00pm · "),
    ("symptom headache 18:00", "6:00pm · "), ("report -o -", "Fri 20 Nov 2026, 4:05pm"),
    ("report -o -", "A day begins at 4:00am"), ("chart --hours", "4am   6am   8am"),
  ])
  func `clock 12h is shown wherever a person reads a time`(line: String, shown: String) throws {
    let read = try Self.program("clock 12h").run(line)
    #expect(read.output.contains(shown), "\(read.output)\(read.error)")
    #expect(!read.output.replacing("T16:05:00", with: "").contains("16:05"), "\(read.output)")
  }

  @Test func `what is refused tells its times in the same form`() throws {
    let program = try Self.program("clock 12h")
    #expect(program.run("lid l today 23:00").error.contains("Fri 20 Nov 2026, 11:00pm has not"))
    program.run("start jaw")
    #expect(program.run("start jaw").error.contains("since Fri 20 Nov 2026, 9:31pm"))
    #expect(program.run("history 1").output.contains("Fri 20 Nov 2026, 9:31pm  twj start jaw"))
    try program.setNow("2027-03-28T10:00:00+02:00")
    let skipped = program.run("lid l 28mar 2:30am").error
    #expect(skipped.contains("2:30am on Sun 28 Mar was skipped"), "\(skipped)")
    #expect(skipped.contains("Write 1:59am or 3:00am"), "\(skipped)")
  }

  @Test(arguments: [
    "list --plain", "list --json", "show 1 --plain", "export json", "export csv", "export fhir",
    "when 13:30 --plain", "history --plain", "week --json", "chart --hours --plain",
  ])
  func `lines for programs and exports are the same in both forms`(line: String) throws {
    let program = try Self.program("clock 12h", "week_start sunday")
    program.environment["TWJ_CLOCK"] = "12h"
    let half = program.run(line)
    program.environment["TWJ_CLOCK"] = "24h"
    #expect(half.status == 0 && half.output == program.run(line).output)
    #expect(!half.output.contains("4:05pm"))
  }

  @Test(arguments: ["9:05pm", "21:05", "9:05PM"])
  func `both ways of typing are understood in both forms`(typed: String) throws {
    for form in ["24h", "12h"] {
      let program = try Self.program("clock \(form)")
      let moment = try #require(
        program.run("when \(typed) --plain").output.split(separator: "\t").first)
      #expect(moment == "2026-11-20T21:05:00+01:00")
    }
  }

  // MARK: - The first day of the week

  @Test(arguments: [
    ("monday", "Week 2026-W47, Mon 16 Nov – Sun 22 Nov 2026", "Mon Tue Wed Thu Fri Sat Sun"),
    ("saturday", "Week of Sat 14 Nov – Fri 20 Nov 2026", "Sat Sun Mon Tue Wed Thu Fri"),
    ("sunday", "Week of Sun 15 Nov – Sat 21 Nov 2026", "Sun Mon Tue Wed Thu Fri Sat"),
  ])
  func `week shows the seven days from the chosen weekday on`(
    start: String, heading: String, names: String
  ) throws {
    let program = try Self.program("week_start \(start)")
    let week = program.run("week").output
    #expect(week.hasPrefix(heading) && Self.words(week).contains(names), "\(week)")
    #expect(program.run("week --digest").output.hasPrefix(heading))
    #expect(Self.words(program.run("month").output).contains(names))
    let rows = program.run("chart --hours").output.split(separator: "\n").dropFirst(3)
    #expect(rows.map { $0.prefix(3) }.joined(separator: " ").hasPrefix(names), "\(rows)")
  }

  @Test func `a day stands under its weekday in week and month`() throws {
    let program = try Self.program("week_start sunday")
    let week = program.run("week").output.split(separator: "\n")
    let names = try #require(week.first { $0.contains("Sun") && $0.contains("Sat  ") })
    let row = try #require(week.first { $0.hasPrefix("episodes") })
    let friday = try #require(names.range(of: "Fri")).upperBound
    let column = names.distance(from: names.startIndex, to: friday)
    #expect(row.prefix(column).hasSuffix(" 1"), "\(names)\n\(row)")
    let month = program.run("month").output
    #expect(month.contains("15 Nov") && !month.contains("16 Nov"), "\(month)")
    #expect(program.run("month --json").output == (try Self.program()).run("month --json").output)
  }

  @Test func `a week named by its number is from Monday on whatever the setting`() throws {
    let program = try Self.program("week_start sunday")
    #expect(program.run("week 2026-W47").output.hasPrefix("Week 2026-W47, Mon 16 Nov"))
    #expect(program.run("week last").output.hasPrefix("Week of Sun 8 Nov – Sat 14 Nov"))
    #expect(program.run("week 15nov").output.hasPrefix("Week of Sun 15 Nov"))
    #expect(program.run("week 14nov").output.hasPrefix("Week of Sun 8 Nov"))
    let json = program.run("week --json").output
    #expect(json.contains("\"week\": null") && json.contains("\"from\": \"2026-11-15\""))
  }

  @Test func `the history has a row for each week from the chosen weekday on`() throws {
    let program = try Self.program("week_start saturday")
    program.run("lid l 13nov")
    let history = program.run("week --history").output
    #expect(history.hasPrefix("2 weeks, Sat 7 Nov – Fri 20 Nov 2026"), "\(history)")
    #expect(history.contains("\n14 Nov "))
    #expect(program.run("week --history --plain").output.contains("2026-11-14\t"))
    #expect(program.run("week 2026-W47 --history").output.contains("W47 16 Nov"))
  }

  // MARK: - Where a value comes from

  @Test func `a variable goes before the journal for one run and says so`() throws {
    let program = try Self.program("clock 24h")
    program.environment["TWJ_CLOCK"] = "12H"
    #expect(program.run("list").output.contains("4:05pm"))
    let all = program.run("config").output
    let line = "clock 12h environment 21:30 or 9:30pm; 24h or 12h"
    #expect(Self.words(all).contains(line), "\(all)")
    let one = program.run("config get clock")
    #expect(one.output == "12h\n" && one.error.contains("TWJ_CLOCK is set"))
    let json = program.run("config get clock --json").output
    #expect(json.contains("\"source\": \"environment\""))
    #expect(program.run("config set clock 12h").output.contains("clock: 24h → 12h"))
    program.environment["TWJ_CLOCK"] = ""
    #expect(Self.words(program.run("config").output).contains("clock 12h journal"))
  }

  @Test(arguments: [
    ("TWJ_CLOCK", "13h", "it takes 24h or 12h"),
    ("TWJ_WEEK_START", "friday", "it takes monday, saturday or sunday"),
    ("TWJ_COUNTRY", "XX", "it takes the code of a country"),
  ])
  func `a wrong value ends with 78 and names variable, value and what it takes`(
    name: String, value: String, takes: String
  ) throws {
    let program = try Self.program()
    program.environment[name] = value
    for line in ["list", "lid l 90s", "config"] {
      let refused = program.run(line)
      #expect(refused.status == 78 && refused.output.isEmpty)
      #expect(refused.error.contains("\(name) is “\(value)”: \(takes)"), "\(refused.error)")
    }
    program.environment[name] = nil
    #expect(try program.stored().episodes.count == 1)
  }

  @Test func `a country of the environment names the number to ring`() throws {
    let program = try Self.program()
    program.run("symptom speech sudden")
    program.environment["TWJ_COUNTRY"] = "us"
    #expect(program.run("checkup").output.contains("911"))
    program.environment["TWJ_EMERGENCY_NUMBER"] = "999"
    #expect(program.run("checkup").output.contains("999"))
  }

  @Test(arguments: SettingDefinition.all)
  func `only what changes looks has a variable`(definition: SettingDefinition) throws {
    let looks = ["emergency_number", "country", "clock", "week_start"]
    #expect((definition.variable != nil) == looks.contains(definition.name))
    let program = try Self.program()
    let before = program.run("config").output
    program.environment["TWJ_\(definition.name.uppercased())"] = definition.standard
    let after = program.run("config").output
    #expect((before == after) == (definition.variable == nil || definition.standard.isEmpty))
    if let variable = definition.variable {
      #expect(program.run("help config").output.contains(variable))
    }
  }

  @Test func `config --json tells type, what is taken, default, value and source`() throws {
    let program = try Self.program("caffeine.coffee 120", "country de")
    let text = program.run("config --json").output
    let whole = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let data = try #require(whole["data"] as? [String: [String: Any]])
    #expect(Set(data.keys) == Set(SettingDefinition.all.map(\.name)))
    let coffee = try #require(data["caffeine.coffee"])
    #expect(coffee["type"] as? String == "number" && coffee["unit"] as? String == "mg")
    #expect(coffee["default"] as? Double == 95 && coffee["value"] as? Double == 120)
    #expect(coffee["min"] as? Double == 0 && coffee["max"] as? Double == 1000)
    #expect(coffee["source"] as? String == "journal" && coffee["variable"] is NSNull)
    let country = try #require(data["country"])
    #expect(country["value"] as? String == "DE" && country["default"] is NSNull)
    #expect((country["values"] as? [String])?.contains("DE") == true)
    let start = try #require(data["week_start"])
    #expect(start["values"] as? [String] == ["monday", "saturday", "sunday"])
    #expect(start["source"] as? String == "default" && start["value"] as? String == "monday")
    #expect(start["variable"] as? String == "TWJ_WEEK_START")
  }
}
