/// A rule that may be put off, or not, as `snooze` knows it.
package struct SnoozableRule: Hashable, Sendable {
  /// How long it may be quiet.
  package enum Allowance: Hashable, Sendable {
    /// From 1 to 7 days, as asked.
    case days
    /// For 12 hours.
    case hours
    /// Never: an emergency.
    case emergency
    /// Nothing is asked of the person, so there is nothing to put off.
    case advice
  }

  package let id: String
  package let allowance: Allowance

  package init(id: String, allowance: Allowance) {
    self.id = id
    self.allowance = allowance
  }

  package static let mostDays = 7
  package static let hours = 12
}

/// Why a rule is not put off.
package enum SnoozeProblem: Hashable, Sendable {
  case emergency(rule: String)
  /// With the rules that can be put off.
  case advice(rule: String, others: [String])
  case unknown(String, suggestions: [String], others: [String])
  /// Not a whole number of days from 1 to 7.
  case days(String)
  /// Days for a rule that has its fixed hours.
  case fixedTime(rule: String)
}

/// Which rule is put off, and for how many seconds.
package struct SnoozeFacts: Hashable, Sendable {
  package let rule: String
  package let seconds: Int

  package init(rule: String, seconds: Int) {
    self.rule = rule
    self.seconds = seconds
  }
}

/// Parses `snooze <rule> [days]`.
package struct SnoozeParser: Sendable {
  private let rules: [SnoozableRule]

  package init(rules: [SnoozableRule]) { self.rules = rules }

  /// The ids of the rules that can be put off.
  package var choices: [String] {
    rules.filter { [.days, .hours].contains($0.allowance) }.map(\.id)
  }

  /// - Throws: ``EntryError``.
  package func parse(_ words: [String]) throws(EntryError) -> SnoozeFacts {
    guard let first = words.first else {
      throw EntryError(.missing(fact: "a rule", example: "snooze P1 3"))
    }
    let rule = try rule(first)
    let isHours = rule.allowance == .hours
    guard words.count > 1 else {
      let day = 86_400
      return SnoozeFacts(
        rule: rule.id,
        seconds: isHours ? SnoozableRule.hours * 3600 : SnoozableRule.mostDays * day)
    }
    guard !isHours else { throw EntryError(.notSnoozed(.fixedTime(rule: rule.id)), at: 1) }
    let days = try Self.days(words[1])
    let hasUnit = words.count > 2 && ["day", "days"].contains(words[2].lowercased())
    guard words.count == (hasUnit ? 3 : 2) else {
      let extra = hasUnit ? 3 : 2
      throw EntryError(.misplaced(word: words[extra], command: "snooze"), at: extra)
    }
    return SnoozeFacts(rule: rule.id, seconds: days * 86_400)
  }

  /// A rule that can be put off.
  ///
  /// - Throws: ``EntryError`` at the first place.
  package func rule(_ word: String) throws(EntryError) -> SnoozableRule {
    guard let rule = rules.first(where: { $0.id.lowercased() == word.lowercased() }) else {
      let near = Suggestion.nearest(to: word.uppercased(), among: choices)
      throw EntryError(
        .notSnoozed(.unknown(word, suggestions: near, others: choices)), at: 0)
    }
    switch rule.allowance {
    case .days, .hours: return rule
    case .emergency: throw EntryError(.notSnoozed(.emergency(rule: rule.id)), at: 0)
    case .advice:
      throw EntryError(.notSnoozed(.advice(rule: rule.id, others: choices)), at: 0)
    }
  }

  /// `3` or `3d`.
  private static func days(_ word: String) throws(EntryError) -> Int {
    let lower = word.lowercased()
    let digits = lower.hasSuffix("d") ? lower.dropLast() : lower[...]
    guard let days = Int(digits: digits), (1...SnoozableRule.mostDays).contains(days) else {
      throw EntryError(.notSnoozed(.days(word)), at: 1)
    }
    return days
  }
}
