/// A place of the body by its stored slug, built in (`lip-upper`) or the user's own.
package struct Site: Hashable, Sendable {
  package var slug: String

  package init(slug: String) { self.slug = slug }

  /// The area of a built-in site; nil for the user's own, whose area is in its definition.
  package var builtInArea: Area? { SiteVocabulary.area(ofSlug: slug) }
}

/// The areas that decide “one place” against “several” (mouth, eye …).
package enum Area: String, Hashable, Sendable, CaseIterable, Comparable {
  case mouth = "MOUTH"
  case eye = "EYE"
  case upperFace = "UPPER_FACE"
  case face = "FACE"
  case tongue = "TONGUE"
  case neck = "NECK"
  case upperLimb = "UPPER_LIMB"
  case trunk = "TRUNK"
  case lowerLimb = "LOWER_LIMB"

  /// Mouth, eye, upper face, or the face as a whole.
  package var isPartOfFace: Bool { [.mouth, .eye, .upperFace, .face].contains(self) }

  /// The word used in messages and for `--area`.
  package var word: String {
    switch self {
    case .mouth: "mouth"
    case .eye: "eye"
    case .upperFace, .face: "face"
    case .tongue: "tongue"
    case .neck: "neck"
    case .upperLimb: "arm"
    case .trunk: "trunk"
    case .lowerLimb: "leg"
    }
  }

  /// The area of a typed word or stored name, in any case; `face` is the face as a whole.
  package init?(typed: String) {
    let upper = typed.uppercased()
    let match =
      Area.allCases.first { $0.rawValue == upper }
      ?? Area.allCases.first { $0.word.uppercased() == upper }
    guard let match else { return nil }
    self = match
  }

  package static func < (left: Area, right: Area) -> Bool {
    left.position < right.position
  }

  /// Its position among all areas, from 0.
  package var position: Int {
    switch self {
    case .mouth: 0
    case .eye: 1
    case .upperFace: 2
    case .face: 3
    case .tongue: 4
    case .neck: 5
    case .upperLimb: 6
    case .trunk: 7
    case .lowerLimb: 8
    }
  }
}

/// Laterality as recorded; left out means not recorded.
package enum Side: String, Hashable, Sendable, CaseIterable {
  case left, right, both, middle

  /// The same place seen in a mirror.
  package var mirrored: Side {
    switch self {
    case .left: .right
    case .right: .left
    case .both, .middle: self
    }
  }
}
