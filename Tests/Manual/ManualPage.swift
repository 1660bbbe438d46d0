package import Reporting

/// The manual: a page of the program and one of each verb, made from the program's own help.
package struct ManualPage: Sendable {
  /// `twj-log.1`.
  package let fileName: String
  /// In the language of `mdoc(7)`.
  package let text: String

  /// All pages of a program; `date` stands at their foot.
  package static func pages(_ program: HelpEntry, date: String) -> [ManualPage] {
    [overview(program, date: date)] + program.verbs.map { verb($0, of: program, date: date) }
  }

  private init(_ name: String, date: String, abstract: String, body: (inout ManualText) -> Void) {
    fileName = "\(name).1"
    var text = ManualText()
    text.macro("Dd \(date)")
    text.macro("Dt \(name.uppercased()) 1")
    text.macro("Os")
    text.section("NAME")
    text.macro("Nm \(name)")
    text.macro(
      "Nd \(ManualText.escaped(abstract.hasSuffix(".") ? abstract.dropLast() : abstract[...]))")
    body(&text)
    self.text = text.page
  }

  private static func verb(_ verb: HelpEntry, of program: HelpEntry, date: String) -> ManualPage {
    ManualPage("\(program.name)-\(verb.name)", date: date, abstract: verb.abstract) { text in
      let parts = verb.verbs.isEmpty ? [verb] : verb.verbs
      text.section("SYNOPSIS")
      for part in parts {
        let names = verb.verbs.isEmpty ? [verb.name] : [verb.name, part.name]
        text.macro("Nm \(([program.name] + names).joined(separator: " "))")
        for argument in part.arguments { synopsis(argument, &text) }
      }
      text.section("EXAMPLES")
      text.literal(verb.discussion)
      text.section("OPTIONS")
      for part in parts {
        if !verb.verbs.isEmpty {
          text.macro("Ss \(verb.name) \(part.name)")
          text.words(part.abstract)
          if !part.discussion.isEmpty { text.literal(part.discussion) }
        }
        options(part.arguments, &text)
      }
      text.section("SEE ALSO")
      text.macro("Xr \(program.name) 1")
    }
  }

  private static func synopsis(_ argument: HelpEntry.Argument, _ text: inout ManualText) {
    guard argument.names.count != 1 || !["version"].contains(argument.names[0]),
      !argument.names.contains("help")
    else { return }
    let repeats = argument.isRepeating ? " ..." : ""
    let value = argument.value.map { " Ar \(ManualText.escaped($0))" } ?? ""
    let name = argument.names.first.map { "Fl \(flag($0))" } ?? ""
    let form = (name + value).drop { $0 == " " }
    text.macro(
      argument.isOptional || !argument.isWord ? "Op \(form)\(repeats)" : "\(form)\(repeats)")
  }

  private static func options(_ arguments: [HelpEntry.Argument], _ text: inout ManualText) {
    guard !arguments.isEmpty else { return }
    text.macro("Bl -tag -width Ds")
    for argument in arguments {
      let names = argument.names.map { "Fl \(flag($0))" }.joined(separator: " , ")
      let value = argument.value.map { "Ar \(ManualText.escaped($0))" } ?? ""
      text.macro("It \([names, value].filter { !$0.isEmpty }.joined(separator: " "))")
      text.words(argument.meaning)
    }
    text.macro("El")
  }

  /// `n` as it is, `dry-run` with a second dash.
  private static func flag(_ name: String) -> String {
    ManualText.escaped(name.count == 1 ? name : "-" + name)
  }
}

extension ManualPage {
  private static func overview(_ program: HelpEntry, date: String) -> ManualPage {
    ManualPage(program.name, date: date, abstract: program.abstract) { text in
      text.section("SYNOPSIS")
      text.macro("Nm \(program.name)")
      text.macro("Ar site")
      text.macro("Op Ar word ...")
      text.macro("Nm \(program.name)")
      text.macro("Ar verb")
      text.macro("Op Ar word ...")
      for section in ManualSection.all {
        text.section(section.title)
        for part in section.parts { part.write(&text, program) }
      }
      text.section("SEE ALSO")
      let names = program.verbs.map(\.name).sorted()
      for name in names {
        text.macro("Xr \(program.name)-\(name) 1\(name == names.last ? "" : " ,")")
      }
    }
  }
}
