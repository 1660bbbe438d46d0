import JournalCore
import TestSupport
import Testing

@testable import Reporting

/// The page as a file: it needs nothing, runs nothing, and everybody can read it.
struct ReportPageTests {
  private static let pages: [String] = [
    ReportSample.page(), ReportSample.page(Journal()), ReportSample.page(TriggerSample.journal()),
    ReportSample.page(ReportSample.hostileJournal(), options: .init(notes: true)),
  ]

  @Test(arguments: pages)
  func `the page names no script, no outside resource and no address`(page: String) {
    let tags = Self.tags(page).joined(separator: "\n").lowercased()
    for word in ["http", "src=", "<script", "url(", "@import", "<link", "<iframe", "<img", " on"] {
      #expect(!tags.contains(word), "\(word)")
    }
    #expect(!ReportStylesheet.text.contains("url("))
    #expect(!ReportStylesheet.text.contains("http"))
  }

  @Test(arguments: [ReportSample.page(), ReportSample.page(TriggerSample.journal())])
  func `no text of the program itself looks like one either`(page: String) {
    for word in ["http", "src=", "<script", "url("] { #expect(!page.contains(word), "\(word)") }
  }

  @Test(arguments: pages)
  func `every drawing has the role of a picture and says what it shows`(page: String) {
    let drawings = page.components(between: "<svg ", and: "</svg>")
    #expect(!drawings.isEmpty)
    for drawing in drawings {
      #expect(drawing.contains("role=\"img\""))
      let alternative = drawing.components(between: "<desc id=", and: "</desc>").first ?? ""
      #expect(alternative.utf8.count > 20)
      #expect(drawing.components(between: "<title id=", and: "</title>").count == 1)
    }
  }

  @Test(arguments: pages)
  func `tags are closed in the order they were opened`(page: String) {
    let empty = ["meta", "!doctype", "rect", "line", "circle"]
    var open: [String] = []
    for tag in Self.tags(page) {
      let name = tag.drop { $0 == "<" || $0 == "/" }.prefix {
        $0.isLetter || $0.isNumber || $0 == "!"
      }
      .lowercased()
      if empty.contains(name) { continue }
      if tag.hasPrefix("</") {
        #expect(open.popLast() == name, "\(tag)")
      } else {
        open.append(name)
      }
    }
    #expect(open.isEmpty)
  }

  @Test(arguments: pages)
  func `headings go down one step at a time, and there is one first`(page: String) {
    let levels = Self.tags(page).compactMap { tag -> Int? in
      tag.hasPrefix("<h") ? tag.dropFirst(2).first?.wholeNumberValue : nil
    }
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1) }
    #expect(page.contains("<html lang=\"en\">"))
    #expect(page.contains("<title>"))
  }

  @Test(arguments: pages)
  func `every heading of a table says of what it is`(page: String) {
    for tag in Self.tags(page) where tag.hasPrefix("<th") && !tag.hasPrefix("<thead") {
      #expect(tag.contains("scope=\"col\"") || tag.contains("scope=\"row\""), "\(tag)")
    }
    for table in page.components(between: "<table>", and: "</table>") {
      #expect(table.contains("<caption>"))
    }
  }

  @Test(arguments: pages)
  func `names of parts are given once`(page: String) {
    let names = page.components(between: " id=\"", and: "\"")
    #expect(Set(names).count == names.count)
  }

  @Test func `the same journal gives the same bytes, whatever the order of its records`() {
    let journal = ReportSample.journal()
    var shuffled = journal
    shuffled.exposures.reverse()
    shuffled.days.reverse()
    shuffled.episodes.reverse()
    #expect(ReportSample.page(journal) == ReportSample.page(journal))
    #expect(ReportSample.page(journal) == ReportSample.page(shuffled))
    #expect(ReportSample.text(journal) == ReportSample.text(shuffled))
  }

  @Test func `the mark of the input changes with any record`() {
    let journal = ReportSample.journal()
    var other = journal
    other.episodes[0].strength = 9
    #expect(InputHash.text(of: journal).utf8.count == 16)
    #expect(InputHash.text(of: journal) != InputHash.text(of: other))
    #expect(ReportSample.page(journal).contains(InputHash.text(of: journal)))
  }

  @Test func `notes are there only when asked for`() {
    var journal = ReportSample.journal()
    journal.days[0].note = "slept in the car"
    journal.days[0].day = ReportSample.today - 2
    journal.days.removeAll { $0.day == ReportSample.today - 2 && $0.note == nil }
    for text in [ReportSample.text(journal), ReportSample.page(journal)] {
      #expect(!text.contains("felt it at the desk"))
      #expect(!text.contains("slept in the car"))
    }
    let options = ReportSource.Options(notes: true)
    for text in [
      ReportSample.text(journal, options: options), ReportSample.page(journal, options: options),
    ] {
      #expect(text.contains("felt it at the desk"))
      #expect(text.contains("slept in the car"))
    }
  }

  @Test func `hostile text acts neither in the text nor on the page`() {
    let options = ReportSource.Options(questions: ["<b>\u{1B}[2J\u{2028}"], notes: true)
    let journal = ReportSample.hostileJournal()
    let page = ReportSample.page(journal, options: options)
    #expect(!page.contains("<script"))
    #expect(!page.contains("<b>"))
    #expect(page.contains("&lt;script src=x&gt;alert(&#39;&quot;&amp;&#39;)&lt;/script&gt;"))
    for text in [page, ReportSample.text(journal, options: options)] {
      let raw = text.unicodeScalars.filter { scalar in
        switch scalar.value {
        case 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069,
          0xFEFF:
          true
        default: false
        }
      }
      #expect(raw.isEmpty)
    }
    #expect(!page.unicodeScalars.contains("\u{FFFE}"))
  }

  @Test(arguments: [1, 2, 7, 100, 399, 1500])
  func `any range of days gives a whole report`(length: Int) {
    let days = (ReportSample.today - (length - 1))...ReportSample.today
    let report = ReportSample.report(days: days)
    #expect(report.blocks.count == 8)
    #expect(!ReportHTML(report).text.contains("\"nan"))
    #expect(!ReportHTML(report).text.contains("\"inf"))
  }

  @Test func `days before the journal began are unknown`() {
    let first = ReportSample.today - 400
    let report = ReportSample.report(days: first...(first + 55))
    #expect(ReportText(report).text.contains("56 not recorded"))
    #expect(report.leadingChart == nil)
  }

  /// The tags of a page; what is between them is text.
  private static func tags(_ page: String) -> [String] {
    page.components(between: "<", and: ">").map { "<\($0)>" }
  }
}

extension String {
  /// The pieces between two marks, in order.
  fileprivate func components(between start: String, and end: String) -> [String] {
    var pieces: [String] = []
    var rest = self[...]
    while let open = rest.firstRange(of: start) {
      rest = rest[open.upperBound...]
      guard let close = rest.firstRange(of: end) else { break }
      pieces.append(String(rest[..<close.lowerBound]))
      rest = rest[close.upperBound...]
    }
    return pieces
  }
}
