import Foundation

@testable import Statistics

/// A simulated diary whose test results are known from a second program (dense matrices, Python).
struct TriggerVector: CustomStringConvertible, Sendable {
  struct Numbers: Decodable, Sendable {
    struct Point: Decodable, Sendable {
      let s2: Double
      let rho: Double
      let loglik: Double
      let weight: Double
    }

    struct Test: Decodable, Sendable {
      let trigger: String
      let lag: Int
      let p: Double
      let beta_one_step: Double
      let se: Double
      let spearman_p: Double
    }

    struct Fit: Decodable, Sendable {
      let beta: Double
      let lo: Double
      let hi: Double
    }

    let logged_days: Int
    let nuisance_columns: Int
    let b0: [Double]
    let mu_first5: [Double]
    let grid: [Point]
    let tests: [Test]
    let fit_caffeine_lag0: Fit
  }

  struct OneSided: Decodable, Sendable {
    struct Adjusted: Decodable, Sendable {
      struct Other: Decodable, Sendable {
        let trigger: String
        let lag: Int

        init(from decoder: any Decoder) throws {
          var values = try decoder.unkeyedContainer()
          trigger = try values.decode(String.self)
          lag = try values.decode(Int.self)
        }
      }

      let adjusted_for: [Other]
      let p_more: Double
      let p_fewer: Double
    }

    struct Test: Decodable, Sendable {
      let trigger: String
      let lag: Int
      let declared_direction: String
      let p_more: Double
      let p_fewer: Double
      let p_two_sided: Double
      let p_tilted: Double
      let t_at_grid: [Double]
      let effective_days: Double
      let days_with_value: Int
      let episodes_on_those_days: Double
      let adjusted: [Adjusted]
    }

    let df: Double
    let tests: [Test]
  }

  let name: String
  let firstWeekday: Int
  /// nil on days that are unknown.
  let counts: [Double?]
  let exposures: [String: [Double?]]
  let numbers: Numbers
  let oneSided: OneSided

  var description: String { name }

  static let all = ["v1", "v2", "v3"]

  init(_ name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Reference")
    let lines = try String(contentsOf: folder.appending(path: "\(name).csv"), encoding: .utf8)
      .split(whereSeparator: \.isNewline)
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let header = lines[0]
    let rows = lines.dropFirst()
    let format = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day()
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let weekday = try calendar.component(.weekday, from: format.parse(lines[1][0]))
    func column(_ index: Int) -> [Double?] {
      rows.map { $0[1] == "1" ? Double($0[index]) : nil }
    }
    self.name = name
    firstWeekday = (weekday + 5) % 7
    counts = column(2)
    exposures = Dictionary(
      uniqueKeysWithValues: (3..<header.count).map { (header[$0], column($0)) })
    numbers = try Self.decoded(folder, "gls_vectors", name)
    oneSided = try Self.decoded(folder, "gls_one_sided", name)
  }

  private static func decoded<Value: Decodable>(
    _ folder: URL, _ file: String, _ name: String
  ) throws -> Value {
    let data = try Data(contentsOf: folder.appending(path: "\(file).json"))
    let all = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    let one = try JSONSerialization.data(withJSONObject: all?[name] ?? [:])
    return try JSONDecoder().decode(Value.self, from: one)
  }

  func model() throws -> LatentRateModel {
    guard let model = LatentRateModel(counts: counts, firstWeekday: firstWeekday) else {
      throw CocoaError(.coderValueNotFound)
    }
    return model
  }
}
