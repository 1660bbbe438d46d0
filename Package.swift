// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Compiled with optimisation in every build: the tests calculate thousands of journals.
let calculating = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let realModule = Target.Dependency.product(name: "RealModule", package: "swift-numerics")

/// A test target named after the target it tests, with the shared test support.
func tests(_ name: String, _ dependencies: Target.Dependency..., exclude: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: ["TestSupport"] + dependencies, exclude: exclude,
    swiftSettings: strict)
}

let package = Package(
  name: "twitch-journal",
  products: [.executable(name: "twj", targets: ["twj"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
  ],
  targets: [
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CProcessors"),
    .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),
    .target(name: "SQLite", dependencies: ["CSQLite"], swiftSettings: calculating),
    .target(name: "JournalCore", swiftSettings: calculating),
    .target(
      name: "JournalSchema", path: "Schema",
      exclude: [
        "README.md", "current.sql", "journal.schema.json", "sealed-file.md", "sync-file.md",
      ],
      resources: [.embedInCode("sql")], swiftSettings: strict),
    .target(
      name: "Storage", dependencies: ["JournalCore", "JournalSchema", "SQLite"],
      swiftSettings: calculating),
    .target(name: "Sealing", dependencies: ["CSodium"], swiftSettings: strict),
    .target(name: "Statistics", dependencies: [realModule], swiftSettings: calculating),
    .target(
      name: "Analysis", dependencies: ["JournalCore", "Statistics"], swiftSettings: calculating),
    .target(name: "Checkup", dependencies: ["JournalCore"], swiftSettings: calculating),
    .target(
      name: "Reporting", dependencies: ["JournalCore", "Analysis", "Checkup"],
      swiftSettings: calculating),
    .executableTarget(
      name: "twj",
      dependencies: [
        "CProcessors", "JournalCore", "Storage", "Sealing", "Analysis", "Checkup", "Reporting",
        argumentParser,
      ],
      swiftSettings: strict),
    .target(
      name: "TestSupport",
      dependencies: ["JournalCore", "Storage", "Analysis", "Checkup", "Reporting", "twj"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .target(
      name: "Calibration", dependencies: ["JournalCore", "Statistics", "Analysis", realModule],
      path: "Tests/Calibration", swiftSettings: calculating),
    .executableTarget(
      name: "calibrate", dependencies: ["Calibration"], path: "Tests/CalibrationCommand",
      swiftSettings: strict),
    .target(
      name: "Manual", dependencies: ["Reporting"], path: "Tests/Manual", swiftSettings: strict),
    .executableTarget(
      name: "manual-pages", dependencies: ["Manual", "Reporting"], path: "Tests/ManualCommand",
      swiftSettings: strict),
    tests("JournalCoreTests", "JournalCore"),
    tests("SQLiteTests", "SQLite"),
    tests(
      "StorageTests", "JournalCore", "JournalSchema", "SQLite", "Storage", exclude: ["Released"]),
    .testTarget(name: "SealingTests", dependencies: ["Sealing"], swiftSettings: strict),
    tests("StatisticsTests", "Statistics", exclude: ["Reference"]),
    tests("AnalysisTests", "JournalCore", "Analysis", "Statistics", exclude: ["Reference"]),
    .testTarget(
      name: "CalibrationTests",
      dependencies: ["Analysis", "Calibration", "JournalCore", "Statistics"],
      swiftSettings: strict),
    tests("CheckupTests", "JournalCore", "Checkup"),
    tests("ReportingTests", "JournalCore", "Analysis", "Checkup", "Reporting"),
    tests(
      "CommandTests", "Analysis", "CProcessors", "JournalCore", "Storage", "Reporting", "twj",
      exclude: ["Diaries"]),
    tests("ExampleTests", "Checkup", "JournalCore", "twj"),
    tests("ManualTests", "Manual", "Reporting", "twj", argumentParser),
    tests("HouseTests", "Checkup", "Storage", "twj", argumentParser),
  ])

// `make fuzz` alone builds this: its main function is libFuzzer's.
if Context.environment["TWJ_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz", dependencies: ["JournalCore", "Storage", "Reporting"], path: "Tests/Fuzz",
      exclude: ["Corpus", "fuzz.sh"],
      swiftSettings: [
        .unsafeFlags(["-parse-as-library"]), .enableUpcomingFeature("MemberImportVisibility"),
      ]))
}
