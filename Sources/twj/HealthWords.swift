import Checkup
import JournalCore

/// The words of the health verbs, for completion.
struct HealthWords {
  private let before: [String]

  /// The words of the line before the one being typed.
  init(_ before: [String]) { self.before = before }

  /// nil for a verb that is none of these.
  var candidates: [WordCompletion.Candidate]? {
    guard let verb = before.first else { return nil }
    let isFirst = before.count == 1
    switch verb {
    case "symptom":
      let more = ["left", "right", "both", "sudden", "gradual", "ongoing", "gone", "longstanding"]
      return isFirst ? words(SymptomVocabulary.all) : plain(more)
    case "medicine":
      let steps = plain(["start", "raise", "lower", "stop", "switch"])
      return isFirst ? steps : words(MedicineVocabulary.all)
    case "event": return isFirst ? words(EventVocabulary.all) : []
    case "care": return isFirst ? words(MeasureVocabulary.all) : []
    case "face": return plain(["face=", "arms=", "speech="])
    case "visit": return isFirst ? plain(["gp", "optician", "pharmacist", "neurologist"]) : []
    case "snooze": return isFirst ? rules { $0.level == .book || $0.level == .today } : []
    case "checkup": return before.last == "--why" ? rules { _ in true } : []
    case "words": return isFirst ? plain(VocabularyTopic.allCases.map(\.rawValue)) : []
    case "week": return isFirst ? plain(["last"]) : []
    case "completions": return isFirst ? plain(["bash", "zsh", "fish"]) : []
    default: return nil
    }
  }

  private func rules(_ isOffered: (CheckupRule) -> Bool) -> [WordCompletion.Candidate] {
    RuleSet.all.filter(isOffered).map { WordCompletion.Candidate($0.id, $0.basis) }
  }

  private func words(_ entries: [VocabularyEntry]) -> [WordCompletion.Candidate] {
    entries.map { WordCompletion.Candidate($0.slug.replacing("_", with: "-"), $0.meaning) }
  }

  private func plain(_ words: [String]) -> [WordCompletion.Candidate] {
    words.map { WordCompletion.Candidate($0) }
  }
}
