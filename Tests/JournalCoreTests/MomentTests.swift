import JournalCore
import Testing

struct MomentTests {
  @Test(arguments: [
    ("2026-11-20T21:30:00+01:00", 1_795_206_600, 3600), ("1970-01-01T00:00:00+00:00", 0, 0),
    ("1969-12-31T23:59:59+00:00", -1, 0), ("2026-11-20T23:59:59-05:00", 1_795_237_199, -18_000),
    ("2026-11-20T21:30:00+05:45", 1_795_189_500, 20_700),
    ("2026-11-20T21:30:00-03:30", 1_795_222_800, -12_600),
    ("2026-11-20T21:30:00+14:00", 1_795_159_800, 50_400),
    ("2026-11-20T21:30:00-12:00", 1_795_253_400, -43_200),
    ("1900-01-01T00:00:00-00:01:15", -2_208_988_725, -75),
  ])
  func `a moment reads and prints ISO 8601 with its offset`(
    iso: String, seconds: Int, offset: Int
  ) {
    let moment = Moment(seconds: seconds, offset: offset)
    #expect(Moment(iso: iso) == moment)
    #expect(moment.iso == iso)
  }

  @Test(arguments: [
    0, 3600, -18_000, 20_700, 45_900, 50_400, -43_200, -12_600, -75, 4772, -2670, 86_399, -86_399,
  ])
  func `what is printed reads back the same at any offset`(offset: Int) {
    let instants = [
      0, -1, 1, 1_795_206_600, -2_208_988_800, 1_709_164_799, 253_402_200_000, -62_135_500_000,
    ]
    for seconds in instants {
      let moment = Moment(seconds: seconds, offset: offset)
      #expect(Moment(iso: moment.iso) == moment, "\(moment.iso)")
    }
  }

  @Test(arguments: [
    "2026-11-20T20:30:00Z", "2026-11-20t20:30:00z", "2026-11-20T20:30Z", "2026-11-20 20:30Z",
    "2026-11-20T20:30:00.25Z", "2026-11-20T21:30+0100", "2026-11-20T15:30-05:00",
    "2026-11-21T02:15:00+05:45", "2026-11-20T21:30:00+01:00:00",
  ])
  func `other spellings of the same instant are read`(text: String) {
    #expect(Moment(iso: text)?.seconds == 1_795_206_600)
  }

  @Test(arguments: [
    "", "Z", "now", "2026-11-20", "2026-11-20+01:00", "2026-11-20T21:30", "2026-11-20T21:30:00",
    "2026-11-20T24:00:00Z", "2026-11-20T21:60:00Z", "2026-11-20T21:30:60Z", "2026-11-20T2130Z",
    "2026-11-20T9:30Z", "2026-11-20TZ", "2026-02-29T21:30Z", "2026-11-20T21:30+24:00",
    "2026-11-20T21:30+01:60", "2026-11-20T21:30+1:00", "2026-11-20T21:30+01", "T21:30Z",
    "2026-11-20T21:30:00.Z", "2026-11-20T21:30Europe", "2026-11-20T21:30+01:00 ",
    "2026-11-20T21:30:00+01:00Z",
  ])
  func `other texts are no moment`(text: String) {
    #expect(Moment(iso: text) == nil)
  }

  @Test func `the local day is the one of the offset as lived`() {
    let seconds = 1_795_206_600
    #expect(Moment(seconds: seconds, offset: 0).local.iso == "2026-11-20T20:30:00")
    #expect(Moment(seconds: seconds, offset: 14_400).local.iso == "2026-11-21T00:30:00")
    #expect(Moment(seconds: seconds, offset: -75_600).local.iso == "2026-11-19T23:30:00")
  }

  @Test func `moments are ordered by instant, whatever their offsets`() throws {
    let berlin = try #require(Moment(iso: "2026-11-20T21:30+01:00"))
    let newYork = try #require(Moment(iso: "2026-11-20T15:31-05:00"))
    let london = try #require(Moment(iso: "2026-11-20T20:30Z"))
    #expect(berlin < newYork)
    #expect(london < berlin)
    #expect(london != berlin)
  }

  @Test(arguments: [
    ("2026-11-20T21:30", "2026-11-20T21:30:00"), ("2026-11-20 09:05:07", "2026-11-20T09:05:07"),
    ("2026-11-20t00:00", "2026-11-20T00:00:00"), ("2026-11-20T23:59:59.999", "2026-11-20T23:59:59"),
  ])
  func `a local time is read without an offset`(text: String, iso: String) {
    #expect(LocalDateTime(iso: text)?.iso == iso)
  }

  @Test(arguments: [-1, 0, 1, -86_400, -86_401, 86_399, 1_795_206_600])
  func `a wall clock is counted from 1970 in both directions`(seconds: Int) {
    let local = LocalDateTime(secondsSinceEpoch: seconds)
    #expect(local.secondsSinceEpoch == seconds)
    #expect((0..<86_400).contains(local.secondOfDay))
  }
}
