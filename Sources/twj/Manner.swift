import JournalCore

/// How a run speaks to people; what is said first decides, so all copies of a console share it.
final class Manner {
  /// How clock times are shown: unknown until a journal is opened, which tells.
  var clock = ClockForm.hours24
  /// Whether the run is one of `demo WORDS`, so that what it says to type begins so too.
  var isInDemonstration = false
}
