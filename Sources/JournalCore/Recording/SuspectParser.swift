/// What the words after `suspect` ask for; triggers by their names.
package enum SuspectRequest: Hashable, Sendable {
  case list
  case declare(trigger: String, lagDays: Int)
  case end(trigger: String)
}

/// Parses the words after `suspect`: nothing, `coffee`, or `end coffee`.
package struct SuspectParser: Sendable {
  private let scanner: EntryScanner

  package init(vocabulary: Vocabulary) { scanner = EntryScanner(vocabulary: vocabulary) }

  /// A drink's name means its trigger; without a lag the product's own or the same day is meant.
  ///
  /// - Throws: ``EntryError`` for an unknown trigger, for none where one is needed, for further
  ///   words, and for a lag outside 0 to 2, whose place is after `--lag` behind the words.
  package func parse(_ words: [String], lagDays: Int? = nil) throws(EntryError) -> SuspectRequest {
    guard let first = words.first else {
      guard lagDays != nil else { return .list }
      throw EntryError(.missing(fact: "the trigger", example: "suspect nicotine --lag 1"))
    }
    guard first.lowercased() == "end" else {
      let trigger = try single(words, after: 0) { (word) throws(EntryProblem) in
        try scanner.suspect(word)
      }
      let lag = try checked(lagDays, behind: words)
      return .declare(trigger: trigger, lagDays: lag ?? SuspectList.standardLag(of: trigger))
    }
    guard words.count > 1 else {
      throw EntryError(.missing(fact: "the trigger", example: "suspect end caffeine"), at: 0)
    }
    let trigger = try single(words, after: 1, known)
    guard lagDays == nil else {
      throw EntryError(.misplaced(word: "--lag", command: "suspect"), at: words.count)
    }
    return .end(trigger: trigger)
  }

  /// The name of the trigger a word means; one that is not in use any more can still be asked about.
  ///
  /// - Throws: ``EntryError`` for an unknown word, at the first place.
  package func trigger(_ word: String) throws(EntryError) -> String {
    do throws(EntryProblem) { return try known(word) } catch { throw EntryError(error, at: 0) }
  }

  /// The trigger that the last word names.
  private func single(
    _ words: [String], after start: Int, _ name: (String) throws(EntryProblem) -> String
  ) throws(EntryError) -> String {
    guard words.count == start + 1 else {
      throw EntryError(.misplaced(word: words[start + 1], command: "suspect"), at: start + 1)
    }
    do throws(EntryProblem) { return try name(words[start]) } catch {
      throw EntryError(error, at: start)
    }
  }

  /// A trigger that is not in use any more can still be a suspect to end.
  private func known(_ word: String) throws(EntryProblem) -> String {
    if let trigger = scanner.vocabulary.trigger(named: word) { return trigger.name }
    return try scanner.suspect(word)
  }

  private func checked(
    _ lagDays: Int?, behind words: [String]
  ) throws(EntryError) -> Int? {
    guard let lagDays, !(0...2).contains(lagDays) else { return lagDays }
    throw EntryError(
      .valueOutOfRange(
        fact: "the lag", given: String(lagDays), low: "0", high: "2", suggestion: nil),
      at: words.count + 1)
  }
}
