import TestSupport
import Testing

@testable import JournalCore

struct ChangeSequenceTests {
  private func settings(_ count: Int, from first: Int = 0) -> [Setting] {
    (first..<(first + count)).map { Setting(name: "name\($0)", value: "\($0)") }
  }

  private func names(_ changes: [Change]) -> [String] { changes.map(\.subject.key) }

  @Test(arguments: [0, 1, 127, 128, 129, 500])
  func `changes keep their order whether they are kept together or not`(count: Int) {
    var sequence = ChangeSequence([.add(settings(1, from: 900)[0])])
    sequence.append(new: settings(count))
    sequence.append(.remove(settings(1, from: 901)[0]))
    sequence.append(new: settings(count, from: 1000))
    let expected =
      settings(1, from: 900) + settings(count) + settings(1, from: 901)
      + settings(count, from: 1000)
    #expect(names(sequence.changes) == expected.map(\.key))
    #expect(sequence.count == 2 * count + 2)
  }

  @Test func `few new records are changes, many are kept together`() {
    var sequence = ChangeSequence()
    sequence.append(new: settings(127))
    sequence.append(new: settings(128))
    let kept = sequence.parts.map { part in
      if case .added(let run) = part { run.records.count } else { 0 }
    }
    #expect(kept == [0, 128])
  }

  @Test func `nothing at all is empty`() {
    var sequence = ChangeSequence()
    sequence.append(new: [Episode]())
    #expect(sequence.isEmpty && sequence.parts.isEmpty && sequence.changes.isEmpty)
  }
}
