// swift-tools-version:6.0
import PackageDescription

let package = Package(
  name: "adjourn",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "adjourn", targets: ["adjourn"]),
    .library(name: "ICalendar", targets: ["ICalendar"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.7.3"),
  ],
  targets: [
    .target(name: "ICalendar"),
    .target(name: "Audit", dependencies: ["ICalendar"]),
    .target(
      name: "Store",
      dependencies: ["Audit", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(
      name: "Reports",
      dependencies: ["Audit", .product(name: "Mustache", package: "swift-mustache")]),
    .target(
      name: "CNcurses",
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]),
    .target(name: "CArchive", linkerSettings: [.linkedLibrary("archive")]),
    .target(name: "TerminalUI", dependencies: ["CNcurses"]),
    .target(name: "Dashboard", dependencies: ["TerminalUI", "Audit"]),
    .target(
      name: "Config",
      path: "Config",
      resources: [
        .embedInCode("rules.yaml"), .embedInCode("words.txt"), .embedInCode("norms.yaml"), .embedInCode("lexicons"),
        .embedInCode("templates"),
      ]),
    .executableTarget(
      name: "adjourn",
      dependencies: [
        "Dashboard", "Reports", "Store", "Config", "CArchive",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Yams", package: "Yams"),
      ]),
    .executableTarget(
      name: "benchmark",
      dependencies: ["ICalendar", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
    .testTarget(name: "ICalendarTests", dependencies: ["ICalendar"]),
    .testTarget(
      name: "AuditTests",
      dependencies: ["Audit", "Config", .product(name: "Yams", package: "Yams")],
      exclude: ["Judgement/Entries", "Rules/EverydayWords"]),
    .testTarget(name: "StoreTests", dependencies: ["Store"]),
    .testTarget(
      name: "ReportsTests", dependencies: ["Reports", "Audit", "ICalendar", "Config"], exclude: ["Goldens"]),
    .testTarget(name: "TerminalUITests", dependencies: ["TerminalUI"]),
    .testTarget(
      name: "DashboardTests",
      dependencies: ["Dashboard", .product(name: "CustomDump", package: "swift-custom-dump")],
      exclude: ["Goldens"]),
    .testTarget(name: "AdjournTests", dependencies: ["adjourn"], exclude: ["Configuration/Patterns"]),
    .testTarget(name: "BenchmarkTests", dependencies: ["benchmark", "ICalendar"]),
    .testTarget(name: "StructureTests"),
  ]
)
