import JournalCore
import Testing

/// When the face–arms–speech check is offered after an episode, and when not.
struct FaceCheckOfferTests {
  private let now = Moment(seconds: 1_795_000_000, offset: 3600)

  private func episode(
    _ site: String = "eyelid", _ side: Side? = .left, strength: Double? = nil, id: Int? = nil
  ) throws -> Episode {
    var episode = Episode(
      uid: try #require(UID("e-\(id ?? 0)")), startedAt: now, site: Site(slug: site), enteredAt: now
    )
    episode.side = side
    episode.strength = strength
    episode.id = id
    return episode
  }

  /// Everything known about the left eyelid.
  private var usual: FaceCheckOffer.Known {
    var known = FaceCheckOffer.Known()
    known.hasArea = true
    known.hasFace = true
    known.sides = [.left]
    return known
  }

  private func reason(_ episode: Episode, _ known: FaceCheckOffer.Known) -> FaceCheckOffer.Reason? {
    FaceCheckOffer(episode, area: episode.site.builtInArea, known: known)?.reason
  }

  private func symptom(_ slug: String, id: Int) throws -> Symptom {
    var symptom = Symptom(
      uid: try #require(UID("s-\(id)")), symptom: slug, startedAt: now, enteredAt: now)
    symptom.id = id
    return symptom
  }

  private func check(id: Int) -> FaceCheck {
    var check = FaceCheck(at: now, face: .no, arms: .no, speech: .no)
    check.id = id
    return check
  }

  @Test func `an ordinary episode offers nothing`() throws {
    #expect(try reason(episode(), usual) == nil)
    #expect(try reason(episode("brow", .left, strength: 6.9), usual) == nil)
  }

  @Test(arguments: ["lip", "eyelid", "forehead", "nose", "face", "jaw"])
  func `the first episode ever in the face is a reason`(site: String) throws {
    var known = FaceCheckOffer.Known()
    #expect(try reason(episode(site), known) == .firstInFace)
    known.hasFace = true
    known.hasArea = true
    known.sides = [.left]
    #expect(try reason(episode(site), known) == nil)
  }

  @Test func `a new area is a reason, in the face and elsewhere`() throws {
    var known = FaceCheckOffer.Known()
    #expect(try reason(episode("calf"), known) == .newArea(.lowerLimb))
    known.hasFace = true
    #expect(try reason(episode("lip"), known) == .newArea(.mouth))
    known.hasArea = true
    known.sides = [.left]
    #expect(try reason(episode("calf"), known) == nil)
  }

  @Test func `a new side of a known area is a reason`() throws {
    #expect(try reason(episode("eyelid", .right), usual) == .newSide(.right, .eye))
    #expect(try reason(episode("eyelid", .both), usual) == .newSide(.right, .eye))
    var both = usual
    both.sides = [.left, .right]
    #expect(try reason(episode("eyelid", .both), both) == nil)
  }

  @Test(arguments: [nil, Side.middle])
  func `a side that says neither left nor right is no new side`(side: Side?) throws {
    #expect(try reason(episode("eyelid", side), usual) == nil)
  }

  @Test func `left and right in the mirror give the same answer`() throws {
    for side in [Side.left, .right, .both] {
      var mirrored = usual
      mirrored.sides = [.right]
      #expect(
        try (reason(episode("lip", side), usual) == nil)
          == (reason(episode("lip", side.mirrored), mirrored) == nil))
    }
  }

  @Test(arguments: [(6.9, false), (7, true), (10, true)])
  func `strength 7 is a reason`(strength: Double, isReason: Bool) throws {
    let found = try reason(episode(strength: strength), usual)
    #expect(found == (isReason ? .strong(strength) : nil))
  }

  @Test(arguments: ["headache", "numb_lip", "numb_one_side", "feet_numb"])
  func `a headache or numbness entered the same day is a reason`(slug: String) throws {
    var known = usual
    known.symptoms = [try symptom(slug, id: 4)]
    #expect(try reason(episode(), known) == .symptom(slug))
  }

  @Test(arguments: ["cramps", "vision", "tremor"])
  func `another symptom is none`(slug: String) throws {
    var known = usual
    known.symptoms = [try symptom(slug, id: 4)]
    #expect(try reason(episode(), known) == nil)
  }

  @Test func `after a check of today only a symptom entered since is a reason`() throws {
    var known = usual
    known.symptoms = [try symptom("headache", id: 4)]
    known.checks = [check(id: 5)]
    #expect(try reason(episode(), known) == nil)
    known.symptoms.append(try symptom("numb_lip", id: 6))
    #expect(try reason(episode(), known) == .symptom("numb_lip"))
    known.checks.append(check(id: 7))
    #expect(try reason(episode(), known) == nil)
  }

  @Test func `after a check of today a strong episode is news only when it is stronger`() throws {
    var known = usual
    known.checks = [check(id: 5)]
    #expect(try reason(episode(strength: 8), known) == .strong(8))
    known.episodes = [try episode(strength: 8, id: 4)]
    #expect(try reason(episode(strength: 8), known) == nil)
    #expect(try reason(episode(strength: 9), known) == .strong(9))
    known.episodes = [try episode(strength: 8, id: 6)]
    #expect(try reason(episode(strength: 8), known) == .strong(8), "the check came before it")
  }

  @Test func `a new place is a reason also after a check of today`() throws {
    var known = usual
    known.checks = [check(id: 5)]
    #expect(try reason(episode("eyelid", .right), known) == .newSide(.right, .eye))
    known.hasArea = false
    #expect(try reason(episode("lip"), known) == .newArea(.mouth))
  }

  @Test func `a site that is not defined any more offers nothing by its place`() throws {
    #expect(try reason(episode("elsewhere"), FaceCheckOffer.Known()) == nil)
    #expect(
      try reason(episode("elsewhere", .left, strength: 7), FaceCheckOffer.Known()) == .strong(7))
  }
}
