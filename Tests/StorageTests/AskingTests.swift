import JournalCore
import Testing

@testable import Storage

/// Single questions to a journal.
struct AskingTests {
  private func store(_ records: [any JournalRecord]) throws -> JournalStore {
    let store = try JournalStore.inMemory()
    let now = Moment(seconds: 1_795_000_000, offset: 3600)
    try store.write(label: "test", at: now, uid: try #require(UID("g-1"))) { _ in
      records.map(Change.add)
    }
    return store
  }

  private func episode(_ number: Int, _ site: String, _ side: Side?) throws -> Episode {
    let now = Moment(seconds: 1_795_000_000 + number, offset: 3600)
    var episode = Episode(
      uid: try #require(UID("e-\(number)")), startedAt: now, site: Site(slug: site), enteredAt: now)
    episode.side = side
    return episode
  }

  @Test func `whether an episode is stored at one of some sites, on one of some sides`() throws {
    var left = try episode(1, "lip", .left)
    let store = try store([left, try episode(2, "neck", nil)])
    let mouth = [Site(slug: "lip"), Site(slug: "chin")]
    #expect(try store.hasEpisode(at: mouth))
    #expect(try store.hasEpisode(at: mouth, sides: [.left, .both]))
    #expect(try !store.hasEpisode(at: mouth, sides: [.right, .both]))
    #expect(try !store.hasEpisode(at: [Site(slug: "eyelid")]))
    #expect(try !store.hasEpisode(at: []))
    #expect(try !store.hasEpisode(at: mouth, except: left.uid))
    #expect(try store.hasEpisode(at: mouth, except: UID("e-2")))
    left = try #require(try store.all(Episode.self).first)
    var excluded = left
    excluded.excludeReason = "hiccup"
    try store.write(label: "edit", at: left.enteredAt, uid: try #require(UID("g-2"))) { _ in
      [.replace(left, with: excluded)]
    }
    #expect(try !store.hasEpisode(at: mouth), "left out of counts")
  }

  @Test func `whether there is any record of some kinds`() throws {
    let empty = try JournalStore.inMemory()
    #expect(try !empty.holdsAny(of: [.symptom, .event]))
    let uid = try #require(UID("v-1"))
    let store = try store([
      HealthEvent(uid: uid, eventKind: .birth, day: LocalDay(number: 20_000), detail: nil)
    ])
    #expect(try store.holdsAny(of: [.symptom, .event]))
    #expect(try !store.holdsAny(of: [.symptom, .medicine]))
    #expect(try store.all(HealthEvent.self).map(\.uid) == [uid])
    #expect(try store.all(Symptom.self).isEmpty)
  }
}
