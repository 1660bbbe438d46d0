import JournalCore

/// Shapes of one drawing, by the classes of the style sheet; it grows with every shape.
struct SVGDrawing: Hashable, Sendable {
  /// How a shape is painted.
  enum Paint: String {
    /// Black, for what was observed.
    case ink
    /// Grey, for what was recorded without being observed.
    case mid
    /// A white box with an edge: known, and nothing.
    case open
    /// A dotted edge: unknown.
    case unknown
    /// A pale area behind the marks.
    case band
    /// A thin line.
    case axis
    /// A dashed line.
    case event
    case level0, level1, level2, level3, level4
  }

  /// To which side of its place a label is set.
  enum Anchor: String { case start, middle, end }

  let width: Double
  private(set) var height: Double
  private(set) var shapes: [String] = []

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  mutating func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ paint: Paint) {
    shapes.append(
      "<rect x=\"\(Self.text(x))\" y=\"\(Self.text(y))\" width=\"\(Self.text(width))\" "
        + "height=\"\(Self.text(height))\" class=\"\(paint.rawValue)\"/>")
  }

  mutating func line(_ x: Double, _ y: Double, _ x2: Double, _ y2: Double, _ paint: Paint) {
    shapes.append(
      "<line x1=\"\(Self.text(x))\" y1=\"\(Self.text(y))\" x2=\"\(Self.text(x2))\" "
        + "y2=\"\(Self.text(y2))\" class=\"\(paint.rawValue)\"/>")
  }

  mutating func disc(_ x: Double, _ y: Double, radius: Double, _ paint: Paint) {
    shapes.append(
      "<circle cx=\"\(Self.text(x))\" cy=\"\(Self.text(y))\" r=\"\(Self.text(radius))\" "
        + "class=\"\(paint.rawValue)\"/>")
  }

  mutating func label(_ text: String, _ x: Double, _ y: Double, _ anchor: Anchor = .start) {
    let place = anchor == .start ? "" : " class=\"\(anchor.rawValue)\""
    shapes.append(
      "<text x=\"\(Self.text(x))\" y=\"\(Self.text(y))\"\(place)>\(HTMLText.escaped(text))</text>")
  }

  /// The element with its text alternative.
  func element(name: String, title: String, alternative: String) -> String {
    "<svg role=\"img\" viewBox=\"0 0 \(Self.text(width)) \(Self.text(height))\" "
      + "aria-labelledby=\"\(name)-title \(name)-text\">\n"
      + "<title id=\"\(name)-title\">\(HTMLText.escaped(title))</title>"
      + "<desc id=\"\(name)-text\">\(HTMLText.escaped(alternative))</desc>\n"
      + shapes.joined(separator: "\n") + "\n</svg>"
  }

  /// A length to a tenth of a unit.
  private static func text(_ length: Double) -> String {
    ((length * 10).rounded() / 10).plainText
  }
}
