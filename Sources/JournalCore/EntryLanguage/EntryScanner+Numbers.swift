extension EntryScanner {
  /// Rows 6 and 7: `21:30`, `9pm`, `2026-11-20`, `20nov`, ISO date-times.
  func clockOrDate(_ word: String) throws(EntryProblem) -> EntryWord? {
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
  func numbered(_ word: String) throws(EntryProblem) -> EntryWord? {
    if let count = try count(word) { return count }
    if let scale = try scaled(word.lowercased()) { return scale }
    if let (name, value) = amounts.nameAndNumber(word) {
      guard let amount = amounts.amount(name, value) else {
        throw .wrongUnit(
          word: word, trigger: name.trigger.name, accepted: amounts.acceptedForms(name))
      }
      return .amount(try checked(amount, typedAfter: String(word.prefix(name.word.count))))
    }
    if let seconds = DurationExpression.seconds(word) {
      guard seconds > 0, seconds <= Episode.longestDuration else {
        throw .durationOutOfRange(word)
      }
      return .duration(seconds)
    }
    return NumberExpression.value(word).map(EntryWord.number)
  }

  /// `x5`.
  private func count(_ word: String) throws(EntryProblem) -> EntryWord? {
    let digits = word.utf8.dropFirst()
    guard word.first == "x" || word.first == "X", !digits.isEmpty,
      digits.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    guard let count = Int(digits: word.dropFirst()), (1...999).contains(count) else {
      throw .valueOutOfRange(fact: "count", given: word, low: "1", high: "999", suggestion: nil)
    }
    return .count(count)
  }

  /// `str6`, `bo7`, `im2`, unless a longer name of a trigger fits.
  private func scaled(_ word: String) throws(EntryProblem) -> EntryWord? {
    for (name, fact, limit) in Self.scales where word.hasPrefix(name) {
      guard let value = NumberExpression.value(word.dropFirst(name.count)) else { continue }
      if let longer = amounts.nameAndNumber(word), longer.name.word.count > name.count {
        return nil
      }
      guard value <= limit else {
        throw .valueOutOfRange(
          fact: fact, given: value.plainText, low: "0", high: limit.plainText, suggestion: nil)
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

  /// The scales from 0: the name that stands before the number, the fact, the highest number.
  package static let scales: [(name: String, fact: String, limit: Double)] = [
    ("str", "strength", 10), ("bo", "bother", 10), ("im", "impact", 4),
  ]
}
