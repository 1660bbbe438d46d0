import JournalCore
import Reporting

/// The wording of verbs that are not there, or that lack something.
extension ErrorWording {
  static func verbComplaint(_ error: CommandError) -> Complaint {
    switch error {
    case .noDemo:
      Complaint(
        what: "there is no demonstration journal yet.", hint: "Make it:  twj demo",
        status: .fileMissing)
    case .demoHasItsFile:
      Complaint(
        what: "the demonstration has a file of its own; --db means nothing here.",
        hint: "Make it:  twj demo", status: .usage)
    case .noHelp(let word, let suggestions):
      Complaint(
        what: "there is no help on “\(safe(word))”.\(didYouMean(suggestions))",
        hint: "Topics:  twj help \(HelpTopic.all.map(\.name).joined(separator: " · "))",
        status: .usage)
    case .reservedVerb(let verb):
      Complaint(
        what: "“\(verb)” is kept for a later version and does nothing yet.",
        hint: "What there is:  twj help", status: .usage)
    case .doctor:
      Complaint(
        what: "the medical check is twj checkup; the check of the journal's file is twj verify.",
        status: .usage)
    case .missingWords(let what, let example):
      Complaint(what: "\(what) is missing.", hint: "Example:  twj \(example)", status: .usage)
    case .noAnswer(let what, let example):
      Complaint(
        what: "nobody is there to answer: \(what).", hint: "Say it in words:  twj \(example)",
        status: .usage)
    case .unansweredDays(let days, let today): complaint(days, today: today)
    default: fileComplaint(error)
    }
  }
}
