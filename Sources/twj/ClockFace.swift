import JournalCore

/// How clock times are shown in this run: unknown until a journal is opened, which tells.
final class ClockFace {
  var form = ClockForm.hours24
}
