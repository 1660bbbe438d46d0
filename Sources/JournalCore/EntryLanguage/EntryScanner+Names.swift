extension EntryScanner {
  /// The name of the trigger that is suspected.
  ///
  /// - Throws: ``EntryProblem/unknownWord(_:suggestions:)``.
  func suspect(_ name: String) throws(EntryProblem) -> String {
    if let trigger = amounts.name(name) { return trigger.trigger.name }
    throw .unknownWord(
      name, suggestions: Suggestion.nearest(to: name, among: amounts.longWords))
  }

  /// The site of a typed word.
  ///
  /// - Throws: ``EntryProblem/unknownWord(_:suggestions:)``.
  func site(_ word: String) throws(EntryProblem) -> Site {
    if let site = vocabulary.site(word: word) { return site }
    throw .unknownWord(
      word, suggestions: Suggestion.nearest(to: word, among: vocabulary.siteWords))
  }

  /// A circumstance without its sign: the slug of a known one, a free one as typed.
  ///
  /// - Throws: ``EntryProblem`` for a tag that is empty or too long, or that holds a blank or one
  ///   of the marks that lists are split at.
  func tag(_ text: String) throws(EntryProblem) -> String {
    guard (1...FieldLimit.name).contains(text.utf8.count) else {
      throw .badText(fact: "tag", limit: FieldLimit.name)
    }
    if text.unicodeScalars.contains(where: Self.splitsLists) {
      var close = "+"
      for scalar in text.unicodeScalars {
        close.unicodeScalars.append(Self.splitsLists(scalar) ? "-" : scalar)
      }
      throw .unknownWord("+\(text)", suggestions: [close])
    }
    return CircumstanceVocabulary.all.entry(word: text)?.slug ?? text
  }

  private static func splitsLists(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "," || scalar == ";" || scalar.properties.isWhitespace
      || scalar.properties.generalCategory == .control
  }

  /// The amount, or the refusal of one that is more than a day can hold; the refusal suggests what
  /// may have been meant, after what was typed before the number in the same word (`sleep=`).
  ///
  /// - Throws: ``EntryProblem/valueOutOfRange(fact:given:low:high:suggestion:)``.
  package func checked(
    _ amount: StatedAmount, typedAfter start: String = ""
  ) throws(EntryProblem) -> StatedAmount {
    let limit = TriggerVocabulary.limit(of: amount.trigger)
    guard amount.amount > limit else { return amount }
    let unit = amount.trigger.unit
    throw .valueOutOfRange(
      fact: amount.trigger.name, given: amount.asEntered, low: "0",
      high: limit.plainText + (unit == "0-10" ? "" : unit == "h" ? "h" : " \(unit)"),
      suggestion: Self.smaller(amount, limit).map { start + $0 })
  }

  /// What may have been meant: a tenth of hours; the same number in milligrams or grams rather than
  /// cups or drinks.
  private static func smaller(_ amount: StatedAmount, _ limit: Double) -> String? {
    let unit = amount.trigger.unit
    let tenth = (amount.amount * 100).rounded() / 1000
    if unit == "h" { return tenth <= limit ? "\(tenth.plainText)h" : nil }
    let words = amount.asEntered.split(separator: " ")
    guard words.count == 2, ["coffee", "alcohol"].contains(amount.drink),
      let number = Double(words[0]), number <= limit
    else { return nil }
    return "\(number.plainText)\(unit)"
  }

  /// Whether a word already means something by itself, or stands before a number or a value.
  package func isKnown(_ word: String) -> Bool {
    let typed = VocabularyEntry.folded(word)
    if vocabulary.trigger(named: word) != nil || amounts.nameWithValue(word) != nil
      || EntryWords.all.contains(typed) || EntryWords.beforeValue.contains(typed)
    {
      return true
    }
    do throws(EntryError) {
      _ = try scan([word], at: 0)
      return true
    } catch {
      if case .unknownWord = error.problem { return false }
      return true
    }
  }
}
