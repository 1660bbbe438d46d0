/// The place of a value in a JSON text: `$.episodes[3].strength`.
package struct JSONPath: Hashable, Sendable {
  /// One step down: into a member of an object or an element of a list, counted from 0.
  package enum Step: Hashable, Sendable {
    case name(String)
    case index(Int)
  }

  package private(set) var steps: [Step]

  package init(_ steps: [Step] = []) { self.steps = steps }

  /// The path of a member of the object here.
  package func name(_ name: String) -> JSONPath { JSONPath(steps + [.name(name)]) }

  /// The path of an element of the list here.
  package func index(_ index: Int) -> JSONPath { JSONPath(steps + [.index(index)]) }

  /// The path as seen from one level further out.
  package func inside(_ step: Step) -> JSONPath { JSONPath([step] + steps) }

  /// `$` for the whole text; names that are no plain words stand in brackets and quotes.
  package var text: String {
    steps.reduce("$") { path, step in
      switch step {
      case .index(let index): "\(path)[\(index)]"
      case .name(let name) where Self.isPlain(name): "\(path).\(name)"
      case .name(let name): "\(path)[\(JSONWriter.text(.string(name)))]"
      }
    }
  }

  private static func isPlain(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case 48...57, 65...90, 95, 97...122: true
        default: false
        }
      }
  }
}
