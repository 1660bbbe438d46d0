import JournalCore
import Testing

struct EmergencyNumbersTests {
  @Test(arguments: [("de", "112"), ("GB", "999"), ("us", "911"), ("AU", "000"), ("nz", "111")])
  func `a country has its number`(code: String, number: String) {
    #expect(EmergencyNumbers.number(ofCountry: code) == number)
    #expect(
      JournalSettings([Setting(name: "country", value: code)]).emergencyNumber == number)
  }

  @Test(arguments: ["", "XX", "Germany", "eu"])
  func `a country that is not known leaves the general phrase`(code: String) {
    #expect(EmergencyNumbers.number(ofCountry: code) == nil)
    #expect(
      JournalSettings([Setting(name: "country", value: code)]).emergencyNumber
        == JournalSettings.generalEmergencyNumber)
  }

  @Test func `a number that is set wins over the country's`() {
    let settings = JournalSettings([
      Setting(name: "country", value: "DE"), Setting(name: "emergency_number", value: "144"),
    ])
    #expect(settings.emergencyNumber == "144")
  }

  @Test func `only a known country is accepted, in capitals, or none`() throws {
    let definition = try #require(SettingDefinition.named("country"))
    #expect(definition.accepted("gb") == "GB")
    #expect(definition.accepted("") == "")
    #expect(definition.accepted("xx") == nil)
  }
}
