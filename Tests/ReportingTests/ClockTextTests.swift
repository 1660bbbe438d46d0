import JournalCore
import Reporting
import Testing

/// Clock times in both forms.
struct ClockTextTests {
  @Test(arguments: [
    (0, "00:00", "12:00am"), (1, "00:01", "12:01am"), (540, "09:00", "9:00am"),
    (719, "11:59", "11:59am"), (720, "12:00", "12:00pm"), (1291, "21:31", "9:31pm"),
    (1439, "23:59", "11:59pm"),
  ])
  func `noon is 12:00pm and midnight 12:00am`(minute: Int, day: String, half: String) {
    #expect(FactText.clock(ClockTime(minuteOfDay: minute), .hours24) == day)
    #expect(FactText.clock(ClockTime(minuteOfDay: minute), .hours12) == half)
  }

  @Test(arguments: ClockForm.allCases)
  func `what is shown can be typed as it stands`(form: ClockForm) {
    for minute in 0..<1440 {
      let clock = ClockTime(minuteOfDay: minute)
      #expect(ClockTime(word: FactText.clock(clock, form)) == clock)
    }
  }

  @Test func `an hour heads a column`() {
    #expect([0, 4, 12, 23].map { FactText.hour($0, .hours24) } == ["00", "04", "12", "23"])
    #expect([0, 4, 12, 23].map { FactText.hour($0, .hours12) } == ["12am", "4am", "12pm", "11pm"])
  }
}
