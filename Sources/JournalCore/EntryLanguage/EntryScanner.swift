/// Decides what a word means: the first row of the precedence table that fits, never a guess
/// (`commands.md` 1).
package struct EntryScanner: Sendable {
  package let vocabulary: Vocabulary
  let amounts: AmountExpression

  package init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    amounts = AmountExpression(vocabulary: vocabulary)
  }

  /// The meaning of the word at a position, with the word after it where both belong together.
  ///
  /// - Throws: ``EntryError`` naming the word; an unknown one with suggestions from all lists and
  ///   from the command's own words.
  package func scan(
    _ words: [String], at place: Int, own: [String] = []
  ) throws(EntryError) -> ScannedWord {
    let word = words[place]
    do throws(EntryProblem) {
      if let pair = try relativeTime(words, place) { return pair }
    } catch {
      throw EntryError(error, at: place)
    }
    if let pair = try spacedAmount(words, place) { return pair }
    do throws(EntryProblem) {
      return ScannedWord(try meaning(word, own: own))
    } catch {
      throw EntryError(withDecimalPoint(word) ?? error, at: place)
    }
  }

  /// Known words close to one that is not known, the command's own words first.
  package func suggestions(for word: String, own: [String] = []) -> [String] {
    if let last = word.last, last.isNumber,
      let unit = ["m", "s"].first(where: { DurationExpression.seconds(word + $0) != nil })
    {
      return [word + unit]
    }
    guard !Self.scaleNames.contains(word.lowercased()) else { return [] }
    let known = own + EntryWords.all + amounts.longWords + vocabulary.siteWords
    let numbers = own.isEmpty ? numbered(near: word) : []
    return numbers.isEmpty ? Suggestion.nearest(to: word, among: known) : numbers
  }

  /// The refusal of `name=value` with a name that is not known, the command's own names suggested
  /// too.
  func unknownName(_ name: String, own: [String]) -> EntryProblem {
    .unknownWord(
      name,
      suggestions: Self.scaleNames.contains(name.lowercased())
        ? [] : Suggestion.nearest(to: name, among: own + amounts.longWords))
  }

  /// Rows 3 to 12, for one word.
  private func meaning(_ word: String, own: [String]) throws(EntryProblem) -> EntryWord {
    if let assigned = try assignment(word) { return assigned }
    if let marked = try marked(word) { return marked }
    if let plain = EntryWords.meaning(of: word.lowercased()) { return plain }
    if let time = try clockOrDate(word) { return time }
    if let number = try numbered(word) { return number }
    throw .unknownWord(word, suggestions: suggestions(for: word, own: own))
  }

  /// `6,5h` is refused with `6.5h`, where that is understood.
  private func withDecimalPoint(_ word: String) -> EntryProblem? {
    guard let pointed = Self.pointed(word), (try? meaning(pointed, own: [])) != nil else {
      return nil
    }
    return .unknownWord(word, suggestions: [pointed])
  }

  /// The word with a point for its only comma, which stands between digits.
  private static func pointed(_ word: String) -> String? {
    let parts = word.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].last?.isNumber == true, parts[1].first?.isNumber == true
    else { return nil }
    return "\(parts[0]).\(parts[1])"
  }

  /// Row 1: `20m ago`, `about 21:30`.
  private func relativeTime(
    _ words: [String], _ place: Int
  ) throws(EntryProblem) -> ScannedWord? {
    let next = place + 1 < words.count ? words[place + 1].lowercased() : nil
    if next == "ago", let seconds = DurationExpression.seconds(words[place]) {
      return ScannedWord(.ago(seconds), length: 2)
    }
    guard words[place].lowercased() == "about" else { return nil }
    guard let next, let clock = ClockTime(word: next) else {
      throw .missing(fact: "a clock time after “about”", example: "about 21:30")
    }
    return ScannedWord(.clock(clock, isAbout: true), length: 2)
  }

  /// Row 2: `coffee 2`, `screen 4h`; the number of `20m ago` belongs to the time.
  private func spacedAmount(
    _ words: [String], _ place: Int
  ) throws(EntryError) -> ScannedWord? {
    guard let name = amounts.name(words[place]) else { return nil }
    let isAge = place + 2 < words.count && words[place + 2].lowercased() == "ago"
    if place + 1 < words.count, !isAge {
      let value = words[place + 1]
      if let amount = amounts.amount(name, value) {
        do throws(EntryProblem) {
          return ScannedWord(.amount(try checked(amount)), length: 2)
        } catch {
          throw EntryError(error, at: place, place + 1)
        }
      }
      if let pointed = Self.pointed(value), amounts.amount(name, pointed) != nil {
        throw EntryError(.unknownWord(value, suggestions: [pointed]), at: place + 1)
      }
    }
    let example = amounts.acceptedForms(name)[0]
    throw EntryError(.missingAmount(trigger: words[place], example: example), at: place)
  }

  /// Row 3: `caffeine=190mg`, `suspect=caffeine`, `with=brow`; other names are the command's own.
  private func assignment(_ word: String) throws(EntryProblem) -> EntryWord? {
    guard let mark = word.firstIndex(of: "="), mark != word.startIndex,
      !word.hasPrefix("?"), !word.hasPrefix("+")
    else { return nil }
    let name = String(word[..<mark])
    let value = String(word[word.index(after: mark)...])
    switch name.lowercased() {
    case "suspect": return .suspect(try suspect(value))
    case "with": return .together(try site(value))
    default: break
    }
    guard let trigger = amounts.nameWithValue(name) else {
      return .assignment(name: name, value: value)
    }
    guard let amount = amounts.amount(trigger, value) else {
      throw .wrongUnit(
        word: word, trigger: trigger.trigger.name, accepted: amounts.acceptedForms(trigger))
    }
    return .amount(try checked(amount, typedAfter: "\(name)="))
  }

  /// Row 4: `?`, `?caffeine`, `+fatigue`.
  private func marked(_ word: String) throws(EntryProblem) -> EntryWord? {
    if word == "?" { return .unknownDuration }
    if word.hasPrefix("?") { return .suspect(try suspect(String(word.dropFirst()))) }
    guard word.hasPrefix("+") else { return nil }
    return .circumstance(try tag(String(word.dropFirst())))
  }
}
