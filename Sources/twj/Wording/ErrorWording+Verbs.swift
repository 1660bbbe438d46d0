import JournalCore
import Reporting

/// The wording of verbs that are not there, or that lack something.
extension ErrorWording {
  static func verbComplaint(_ error: CommandError) -> Complaint {
    switch error {
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
    case .reportForm(let form, let path):
      Complaint(
        what: "a report is a page (.html) or text (.txt), not \(safe(form)).",
        hint: "Print the page to PDF from a browser:  twj report -o "
          + quoted(path.dropLast(form.count) + "html"), status: .usage)
    case .missingWords(let what, let example):
      Complaint(what: "\(what) is missing.", hint: "Example:  twj \(example)", status: .usage)
    case .noAnswer(let what, let example):
      Complaint(
        what: "nobody is there to answer: \(what).", hint: "Say it in words:  twj \(example)",
        status: .usage)
    case .unansweredDays(let days, let today): complaint(days, today: today)
    default: demoComplaint(error)
    }
  }

  private static func demoComplaint(_ error: CommandError) -> Complaint {
    switch error {
    case .noDemo:
      Complaint(
        what: "there is no demonstration journal yet.", hint: "Make it:  twj demo",
        status: .fileMissing)
    case .demoHasItsFile:
      Complaint(
        what: "the demonstration has a file of its own; --db means nothing here.",
        hint: "Make it:  twj demo", status: .usage)
    case .otherFileForDemo(let path):
      Complaint(
        what: "\(safe(path)) is not what twj demo made, and was not touched.",
        hint: "Look at it:  twj --db \(safe(path)) list   Another name for it:  mv",
        status: .cannotCreate)
    case .syncOfDemo:
      Complaint(
        what: "a demonstration stays out of the journals of other devices.",
        hint: "What a sync does:  twj help sync", status: .usage)
    default: fileComplaint(error)
    }
  }
}
