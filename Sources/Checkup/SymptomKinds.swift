import JournalCore

/// Some kinds of symptoms of ``JournalCore/SymptomVocabulary``, compared at once.
struct SymptomKinds: Sendable, ExpressibleByArrayLiteral {
  private let bits: UInt128

  private init(bits: UInt128) { self.bits = bits }

  /// The kinds of some slugs.
  init(arrayLiteral slugs: String...) {
    bits = slugs.reduce(0) { $0 | Self($1).bits }
  }

  /// The kind of one slug; no kind for a word that is not in the vocabulary.
  init(_ slug: String) {
    bits = Self.positions[slug].map { 1 << UInt128($0) } ?? 0
  }

  func contains(_ slug: String) -> Bool { overlaps(Self(slug)) }

  /// Whether any kind is in both.
  func overlaps(_ other: SymptomKinds) -> Bool { bits & other.bits != 0 }

  static func + (left: SymptomKinds, right: SymptomKinds) -> SymptomKinds {
    SymptomKinds(bits: left.bits | right.bits)
  }

  static let balance: SymptomKinds = ["balance"]
  static let breathless: SymptomKinds = ["breathless"]
  static let cramps: SymptomKinds = ["cramps"]
  static let earPain: SymptomKinds = ["ear_pain"]
  static let eyePainWithSight: SymptomKinds = ["eye_pain_sight"]
  static let headache: SymptomKinds = ["headache"]
  static let lipSwelling: SymptomKinds = ["lip_swelling"]
  static let numbFeet: SymptomKinds = ["feet_numb"]
  static let palpitations: SymptomKinds = ["palpitations"]
  static let suddenHearingLoss: SymptomKinds = ["hearing_loss_sudden"]
  static let vocal: SymptomKinds = ["vocal"]

  private static let positions = Dictionary(
    uniqueKeysWithValues: SymptomVocabulary.all.enumerated().map { ($1.slug, $0) })
}
