import JournalCore
import Reporting

/// The wording of health facts that cannot be.
extension ErrorWording {
  static func what(_ problem: ProfileProblem) -> String {
    let most = Profile.longestPregnancy
    return switch problem {
    case .birthYear(let year, let latest):
      "birth_year goes from 1900 to \(latest), not \(year)."
    case .pregnantLater(let day):
      "pregnant_since: \(FactText.day(day)) has not happened yet."
    case .pregnantTooLong(let day):
      "pregnant_since: \(FactText.day(day)) is more than \(most) days ago."
    case .dueTooFar(let day): "due: \(FactText.day(day)) is more than \(most) days ahead."
    case .dueTooLongAgo(let day): "due: \(FactText.day(day)) is more than \(most) days ago."
    case .dueAgainstStart(let due, let since, let expected):
      "due on \(FactText.day(due)) does not fit pregnant_since \(FactText.day(since)): "
        + "that would be due about \(FactText.day(expected))."
    }
  }

  static func hint(_ problem: ProfileProblem) -> String {
    switch problem {
    case .birthYear: "Example:  twj profile birth_year=1984"
    case .pregnantLater, .dueTooFar:
      "Write the whole date:  twj profile pregnant_since=2026-06-01   or due=2027-03-08"
    case .pregnantTooLong, .dueTooLongAgo:
      "When it is over, clear it:  twj profile pregnant_since= due="
    case .dueAgainstStart: "Keep the one you know and clear the other:  twj profile due="
    }
  }

  static func what(_ problem: SnoozeProblem) -> String {
    switch problem {
    case .emergency(let rule): "\(rule) is an emergency and is never put off."
    case .advice(let rule, let others):
      "\(rule) asks nothing of you, so there is nothing to put off. \(choices(others))"
    case .unknown(let word, let suggestions, let others):
      "there is no rule “\(safe(word))”.\(didYouMean(suggestions)) \(choices(others))"
    case .days(let word):
      "\(safe(word)) is no number of days: 1 to \(SnoozableRule.mostDays)."
    case .fixedTime(let rule):
      "\(rule) is for the same day: it can be put off for \(SnoozableRule.hours) hours, no days."
    }
  }

  static func hint(_ problem: SnoozeProblem) -> String {
    switch problem {
    case .emergency: "When you have had help:  twj visit hospital"
    case .advice, .unknown: "What is open:  twj checkup"
    case .days: "Example:  twj snooze P1 3"
    case .fixedTime(let rule): "Write:  twj snooze \(rule)"
    }
  }

  /// Verbs whose words are no words of an episode.
  static let healthVerbs = ["symptom", "face", "medicine", "event", "care", "visit", "profile"]

  /// How a field is written in the words of the verb.
  static func healthFieldHint(_ line: [String]) -> String? {
    switch line.first {
    case "profile": "Example:  twj profile birth_year=1984 weight_kg=70 +migraine"
    case "care": "Example:  twj care hydration amount=500"
    default: nil
    }
  }

  private static func choices(_ rules: [String]) -> String {
    rules.count <= 8
      ? "These can be put off: \(rules.joined(separator: ", "))."
      : "Rules of a visit or a call can be put off, such as P1: twj checkup --rules."
  }

  /// A word after the name may belong to it.
  static func medicineHint(_ word: String, line: [String]) -> String {
    guard line.count > 3, line[2] != word, line[1] != word, !word.contains("=") else {
      return line.count > 1 && line[1] == word
        ? "One of:  \(Medicine.Step.words.joined(separator: " · "))"
        : "The classes:  twj words medicines"
    }
    return "The classes:  twj words medicines   A name of several words stands in quotes."
  }
}
