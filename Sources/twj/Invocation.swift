import JournalCore

/// What was typed after the program's name, made ready for the argument parser.
struct Invocation {
  /// The arguments as typed.
  let typed: [String]
  /// What goes to the argument parser.
  private(set) var arguments: [String]
  /// Everything after the first lone `:`, where the verb takes a note.
  private(set) var note: String?

  init(_ typed: [String]) {
    self.typed = typed
    arguments = Self.globalsLast(typed)
    note = nil
    if let first = arguments.first?.lowercased(), Verb.all.contains(first) { arguments[0] = first }
    rewriteDrinks()
    rewriteFace()
    rewriteProfile()
    cutNote()
  }

  /// The verb as typed, or nil for a site, an option or nothing.
  var verb: String? { arguments.first.flatMap { Verb.isBuilt($0) ? $0 : nil } }

  /// `tea 2` is `coffee --drink tea 2`.
  private mutating func rewriteDrinks() {
    guard let first = arguments.first, Verb.drinks.contains(first) else { return }
    arguments.replaceSubrange(0...0, with: ["coffee", "--drink", first])
  }

  /// `face` with any words but answers is an episode.
  private mutating func rewriteFace() {
    guard arguments.first?.lowercased() == "face" else { return }
    let rest = Array(arguments.dropFirst())
    let words = rest.indices.filter { place in
      let isValue = place > 0 && OutputOptions.valued.contains(rest[place - 1])
      return !isValue && !rest[place].hasPrefix("-")
    }.map { rest[$0] }
    if !words.isEmpty, !FaceCheckParser.areAnswers(words) { arguments.insert("log", at: 0) }
  }

  /// `-migraine` after `profile` is a word and no option: it goes behind `--`.
  private mutating func rewriteProfile() {
    guard arguments.first == "profile", !arguments.contains("--") else { return }
    let removed = arguments.filter { word in
      word.hasPrefix("-") && !word.hasPrefix("--") && word.count > 3
    }
    guard !removed.isEmpty else { return }
    arguments = arguments.filter { !removed.contains($0) } + ["--"] + removed
  }

  /// The words of a note never reach the argument parser: they may begin with `-`.
  private mutating func cutNote() {
    guard verb == nil || Verb.takingNote.contains(verb ?? ""),
      let colon = arguments.firstIndex(of: ":")
    else { return }
    note = arguments[(colon + 1)...].joined(separator: " ")
    arguments.removeSubrange(colon...)
  }

  /// `-qn` is `-q -n`.
  private static func isShortFlags(_ option: String) -> Bool {
    option.count > 1 && option.dropFirst().allSatisfy { OutputOptions.flags.contains("-\($0)") }
  }

  /// Global options may stand before the verb: they are moved behind it.
  private static func globalsLast(_ typed: [String]) -> [String] {
    var globals: [String] = []
    var index = 0
    while index < typed.count, typed[index].hasPrefix("-"), typed[index] != "--" {
      let option = typed[index]
      let name = option.split(separator: "=", maxSplits: 1).first.map(String.init) ?? option
      let isKnown = OutputOptions.flags.contains(option) || OutputOptions.valued.contains(name)
      guard isKnown || isShortFlags(option) else { break }
      globals.append(option)
      index += 1
      if OutputOptions.valued.contains(option), index < typed.count {
        globals.append(typed[index])
        index += 1
      }
    }
    guard index < typed.count, Verb.all.contains(typed[index]) else { return typed }
    let isNested = typed[index] == "export" && index + 1 < typed.count
    let end = index + (isNested && !typed[index + 1].hasPrefix("-") ? 2 : 1)
    return typed[index..<end] + globals + typed[end...]
  }
}
