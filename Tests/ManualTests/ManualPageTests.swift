import ArgumentParser
import Manual
import Reporting
import Testing

@testable import twj

/// The manual as it is made from the help.
struct ManualPageTests {
  private static let program = HelpEntry(dump: Array(Twj._dumpHelp().utf8))
  private static let pages = program.map { ManualPage.pages($0, date: "November 26, 2026") } ?? []

  @Test
  func `each verb has a page, and the program one that names them all`() throws {
    let names = Twj.configuration.subcommands.compactMap { $0.configuration.commandName }
    #expect(Self.pages.map(\.fileName) == ["twj.1"] + names.map { "twj-\($0).1" })
    let overview = try #require(Self.pages.first).text
    for topic in HelpTopic.all {
      #expect(overview.contains("\n.It \(topic.name)\n"), "\(topic.name)")
    }
    for name in names { #expect(overview.contains("\n.It Cm \(name)\n"), "\(name)") }
  }

  @Test
  func `each page shows how to type the verb, with examples and options`() {
    for page in Self.pages.dropFirst() {
      let verb = page.fileName.dropFirst("twj-".count).dropLast(".1".count)
      #expect(page.text.contains("\n.Nm twj \(verb)"), "\(verb)")
      let examples = page.text.split(separator: "\n").filter {
        $0.contains("twj ") && !$0.hasPrefix(".")
      }
      #expect(examples.count >= 2, "\(verb)")
      #expect(page.text.contains(".It Fl h , Fl \\-help"), "\(verb)")
    }
  }

  @Test
  func `no line is taken for a request, and every letter is one that all systems have`() {
    let requests: Set = [
      "Dd", "Dt", "Os", "Sh", "Ss", "Nm", "Nd", "Op", "Ar", "Pp", "Bd", "Ed", "Bl", "It", "El",
      "Xr",
    ]
    for page in Self.pages {
      #expect(page.text.utf8.allSatisfy { $0 == 10 || (32...126).contains($0) })
      for line in page.text.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'")
      {
        #expect(requests.contains(String(line.dropFirst().prefix(2))), "\(line)")
      }
    }
  }

  @Test
  func `what is no help makes no page`() {
    #expect(HelpEntry(dump: Array("{}".utf8)) == nil)
    #expect(HelpEntry(dump: Array("no help".utf8)) == nil)
  }
}
