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
  /// - Throws: ``EntryError`` naming the word; an unknown one with suggestions from all lists.
  package func scan(_ words: [String], at place: Int) throws(EntryError) -> ScannedWord {
    do {
      let word = words[place]
      if let pair = try relativeTime(words, place) { return pair }
      if let pair = try spacedAmount(words, place) { return pair }
      if let assigned = try assignment(word) { return ScannedWord(assigned) }
      if let marked = try marked(word) { return ScannedWord(marked) }
      if let plain = EntryWords.meaning(of: word.lowercased()) { return ScannedWord(plain) }
      if let time = try clockOrDate(word) { return ScannedWord(time) }
      if let number = try numbered(word) { return ScannedWord(number) }
      throw EntryProblem.unknownWord(word, suggestions: suggestions(for: word))
    } catch let problem as EntryProblem {
      throw EntryError(problem, at: place)
    } catch {
      throw EntryError(.unknownWord(words[place], suggestions: []), at: place)
    }
  }

  /// Known words close to one that is not known.
  package func suggestions(for word: String) -> [String] {
    if word.contains(","), NumberExpression.value(word.filter { !$0.isLetter && $0 != "," }) != nil
    {
      return [String(word.map { $0 == "," ? "." : $0 })]
    }
    let known =
      EntryWords.all + amounts.names.filter { !$0.isShort }.map(\.word) + vocabulary.siteWords
    return Suggestion.nearest(to: word, among: known)
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

  /// Row 2: `coffee 2`, `screen 4h`.
  private func spacedAmount(
    _ words: [String], _ place: Int
  ) throws(EntryProblem) -> ScannedWord? {
    guard let name = amounts.name(words[place]) else { return nil }
    let isAge = place + 2 < words.count && words[place + 2].lowercased() == "ago"
    if place + 1 < words.count, !isAge, let amount = amounts.amount(name, words[place + 1]) {
      return ScannedWord(.amount(try checked(amount)), length: 2)
    }
    throw .missingAmount(trigger: words[place], example: amounts.acceptedForms(name)[0])
  }

  /// Row 3: `caffeine=190mg`, `suspect=caffeine`, `with=brow`; other names are the command's affair.
  private func assignment(_ word: String) throws(EntryProblem) -> EntryWord? {
    guard let mark = word.firstIndex(of: "="), mark != word.startIndex,
      !word.hasPrefix("?"), !word.hasPrefix("+")
    else { return nil }
    let name = String(word[..<mark])
    let value = String(word[word.index(after: mark)...])
    switch name.lowercased() {
    case "suspect": return .suspect(try suspect(value))
    case "with":
      guard let site = vocabulary.site(word: value) else {
        throw .unknownWord(
          value, suggestions: Suggestion.nearest(to: value, among: vocabulary.siteWords))
      }
      return .together(site)
    default: break
    }
    guard let trigger = amounts.name(name) else { return .assignment(name: name, value: value) }
    guard let amount = amounts.amount(trigger, value) else {
      throw .wrongUnit(
        word: word, trigger: trigger.trigger.name, accepted: amounts.acceptedForms(trigger))
    }
    return .amount(try checked(amount))
  }

  /// Row 4: `?`, `?caffeine`, `+fatigue`.
  private func marked(_ word: String) throws(EntryProblem) -> EntryWord? {
    if word == "?" { return .unknownDuration }
    if word.hasPrefix("?") { return .suspect(try suspect(String(word.dropFirst()))) }
    guard word.hasPrefix("+") else { return nil }
    let tag = String(word.dropFirst())
    guard (1...FieldLimit.name).contains(tag.utf8.count) else {
      throw .badText(fact: "tag", limit: FieldLimit.name)
    }
    return .circumstance(tag)
  }

  private func suspect(_ name: String) throws(EntryProblem) -> String {
    if let trigger = amounts.name(name) { return trigger.trigger.name }
    let words = amounts.names.filter { !$0.isShort }.map(\.word)
    throw .unknownWord(name, suggestions: Suggestion.nearest(to: name, among: words))
  }

  /// Rows 6 and 7: `21:30`, `9pm`, `2026-11-20`, `20nov`, ISO date-times.
  private func clockOrDate(_ word: String) throws(EntryProblem) -> EntryWord? {
    if let moment = Moment(iso: word) { return .moment(moment) }
    if let local = LocalDateTime(iso: word) { return .localDateTime(local) }
    if Self.looksLikeClock(word) {
      guard let clock = ClockTime(word: word) else { throw .notAClockTime(word) }
      return .clock(clock, isAbout: false)
    }
    switch DayExpression.parse(word) {
    case .success(let day): return .day(day)
    case .failure(let problem): throw problem
    case nil: return nil
    }
  }

  private static func looksLikeClock(_ word: String) -> Bool {
    let lower = word.lowercased()
    guard let first = lower.first, ("0"..."9").contains(first) else { return false }
    let isHalfDay = lower.hasSuffix("am") || lower.hasSuffix("pm")
    let digits = isHalfDay ? lower.dropLast(2) : lower[...]
    let onlyDigits = digits.allSatisfy { ("0"..."9").contains($0) || $0 == ":" }
    return onlyDigits && (isHalfDay || digits.contains(":"))
  }

  /// Rows 8 to 11: `x5`, `c2`, `str6`, `90s`, a bare number.
  private func numbered(_ word: String) throws(EntryProblem) -> EntryWord? {
    let lower = word.lowercased()
    if lower.first == "x", let count = Int(digits: lower.dropFirst()) {
      return .count(try within(count, 1...999, "count", word))
    }
    if let scale = try scaled(lower) { return scale }
    if let (name, value) = amounts.nameAndNumber(word) {
      guard let amount = amounts.amount(name, value) else {
        throw .wrongUnit(
          word: word, trigger: name.trigger.name, accepted: amounts.acceptedForms(name))
      }
      return .amount(try checked(amount))
    }
    if let seconds = DurationExpression.seconds(word) {
      guard seconds > 0, seconds <= Episode.longestDuration else {
        throw .durationOutOfRange(word)
      }
      return .duration(seconds)
    }
    return NumberExpression.value(word).map(EntryWord.number)
  }

  /// `str6`, `bo7`, `im2`, unless a longer name of a trigger fits.
  private func scaled(_ word: String) throws(EntryProblem) -> EntryWord? {
    for (name, limit) in [("str", 10), ("bo", 10), ("im", 4)] where word.hasPrefix(name) {
      guard let value = NumberExpression.value(word.dropFirst(name.count)) else { continue }
      if let longer = amounts.nameAndNumber(word), longer.name.word.count > name.count {
        return nil
      }
      let fact = ["str": "strength", "bo": "bother", "im": "impact"][name] ?? name
      guard value <= Double(limit) else {
        throw .valueOutOfRange(
          fact: fact, given: value.plainText, low: "0", high: String(limit), suggestion: nil)
      }
      if name == "str" { return .strength(value) }
      if name == "bo" { return .bother(value) }
      guard let whole = Int(exactly: value) else {
        throw .valueOutOfRange(
          fact: "impact (a whole number)", given: value.plainText, low: "0", high: "4",
          suggestion: nil)
      }
      return .impact(whole)
    }
    return nil
  }

  private func within(
    _ value: Int, _ range: ClosedRange<Int>, _ fact: String, _ word: String
  ) throws(EntryProblem) -> Int {
    guard range.contains(value) else {
      throw .valueOutOfRange(
        fact: fact, given: word, low: String(range.lowerBound), high: String(range.upperBound),
        suggestion: nil)
    }
    return value
  }

  /// The amount, or the refusal of one that is more than a day can hold.
  package func checked(_ amount: StatedAmount) throws(EntryProblem) -> StatedAmount {
    let limit = TriggerVocabulary.limit(of: amount.trigger)
    guard amount.amount > limit else { return amount }
    let tenth = amount.amount / 10
    let unit = amount.trigger.unit
    throw .valueOutOfRange(
      fact: amount.trigger.name, given: amount.asEntered, low: "0",
      high: limit.plainText + (unit == "0-10" ? "" : unit == "h" ? "h" : " \(unit)"),
      suggestion: unit == "h" && tenth <= limit ? "\(tenth.plainText)h" : nil)
  }
}

extension EntryScanner {
  /// Whether a word already means something by itself, or begins an amount.
  package func isKnown(_ word: String) -> Bool {
    if amounts.name(word) != nil || EntryWords.all.contains(word) { return true }
    if case .unknownWord? = problem(of: word) { return false }
    return true
  }

  private func problem(of word: String) -> EntryProblem? {
    do {
      _ = try scan([word], at: 0)
      return nil
    } catch {
      return error.problem
    }
  }
}
