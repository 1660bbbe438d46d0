import JournalCore
import Testing

struct ClockTimeTests {
  @Test(arguments: [
    ("21:30", "21:30"), ("09:05", "09:05"), ("9:05", "09:05"), ("0:00", "00:00"),
    ("23:59", "23:59"), ("9:30pm", "21:30"), ("9pm", "21:00"), ("9am", "09:00"),
    ("12am", "00:00"), ("12pm", "12:00"), ("12:30am", "00:30"), ("12:30PM", "12:30"),
    ("11:59pm", "23:59"), ("09:30Am", "09:30"),
  ])
  func `a time of day is typed in 24 or 12 hours`(word: String, text: String) {
    #expect(ClockTime(word: word)?.text == text)
  }

  @Test(arguments: [
    "", "9", "21", "24:00", "21:60", "9:5", "9:050", "021:30", "13pm", "0am", "0:30pm", "am",
    ":30", "21:", "9 pm", "21.30", "2130", "1:30:00", "-1:30", "9:3opm", "٩:٣٠",
  ])
  func `other words are no time of day`(word: String) {
    #expect(ClockTime(word: word) == nil)
  }

  @Test(arguments: [(24, 0), (-1, 0), (0, 60), (0, -1)])
  func `hours and minutes outside the clock are refused`(hour: Int, minute: Int) {
    #expect(ClockTime(hour: hour, minute: minute) == nil)
  }

  @Test func `every minute of the day prints and reads back`() {
    let wrong = (0..<1440).filter {
      ClockTime(word: ClockTime(minuteOfDay: $0).text)?.minuteOfDay != $0
    }
    #expect(wrong == [])
  }

  @Test func `times are ordered by the day's course`() {
    #expect(ClockTime(minuteOfDay: 239) < ClockTime(minuteOfDay: 240))
  }
}
