import JournalCore
import Reporting
import Testing

struct WordsTextTests {
  @Test(arguments: [60, 80, 120], VocabularyTopic.allCases)
  func `no line is wider than the terminal`(width: Int, topic: VocabularyTopic) {
    let lines = WordsText([topic], style: Style(width: width)).lines()
    #expect(lines.count > topic.entries.count)
    #expect(lines.filter { TerminalText.width($0) > width } == [])
  }

  @Test(arguments: [60, 80, 120], VocabularyTopic.allCases)
  func `no word is lost at any width`(width: Int, topic: VocabularyTopic) {
    let text = WordsText([topic], style: Style(width: width)).lines().joined(separator: " ")
    let shown = Set(text.split { " ,()".contains($0) }.map(String.init))
    for entry in topic.entries {
      let slug = topic == .circumstances ? "+\(entry.slug)" : entry.slug
      let expected = [slug] + entry.aliases + Self.words(entry.meaning)
      #expect(expected.filter { !shown.contains($0) } == [], "\(entry.slug)")
    }
  }

  @Test func `at 60 columns the other words stand in the meaning`() {
    let lines = WordsText([.symptoms], style: Style(width: 60)).lines()
    #expect(
      Array(lines.prefix(4)) == [
        "Symptoms: twj symptom NAME", "word                 meaning",
        "face_droop           one side of the face droops or the",
        "                     smile is uneven (also drooping,",
      ])
  }

  @Test func `at 80 columns they have a column and the sources have none`() {
    let lines = WordsText([.triggers], style: Style(width: 80)).lines()
    #expect(
      Array(lines.prefix(5)) == [
        "Triggers: twj had TRIGGER AMOUNT",
        "word            also typed as          unit       meaning",
        "caffeine        c, coffee, espresso,   mg         caffeine of the day; a drink's",
        "                tea, green-tea, cola,             name counts drinks",
        "                energy, decaf",
      ])
  }

  @Test func `at 120 columns the sources are there`() {
    let lines = WordsText([.measures], style: Style(width: 120)).lines()
    #expect(
      Array(lines.prefix(3)) == [
        "Self-care",
        "word               also typed as           unit     meaning"
          + "                                sources",
        "warm_compress      compress, warm-towel    min      a warm, wet towel on the place"
          + "         src2 src3",
      ])
  }

  @Test func `without a terminal nothing is broken`() {
    let lines = WordsText([.triggers], style: .pipe).lines()
    #expect(lines.count == 2 + TriggerVocabulary.all.count)
    #expect(lines[2].contains("c, coffee, espresso, tea, green-tea, cola, energy, decaf"))
  }

  @Test func `plain output is one word a line with its topic`() {
    let lines = WordsText(style: Style(width: 60, isPlain: true)).lines()
    #expect(lines.count == VocabularyTopic.allCases.map(\.entries.count).reduce(0, +))
    #expect(
      lines.allSatisfy { $0.split(separator: "\t", omittingEmptySubsequences: false).count == 6 })
    #expect(
      lines.contains(
        "symptoms\tnumb_lip\tfrozen-lip, cold-lip\t\ta lip feels numb, frozen or cold\tsrc2 src3"))
  }

  @Test func `all topics follow each other with an empty line between`() {
    let lines = WordsText(style: Style(width: 80)).lines()
    #expect(lines.filter(\.isEmpty).count == VocabularyTopic.allCases.count - 1)
    #expect(lines.first == "Sites: twj SITE")
    #expect(lines.last?.hasPrefix("src3") == true)
  }

  @Test func `headings are bold where colour is allowed`() {
    let lines = WordsText([.sources], style: Style(hasColor: true, width: 80)).lines()
    #expect(lines.first == "\u{1B}[1mSources\u{1B}[0m")
  }

  private static func words(_ text: String) -> [String] {
    text.split { " ,()".contains($0) }.map(String.init)
  }
}
