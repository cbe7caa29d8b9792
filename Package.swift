// swift-tools-version: 6.1
import PackageDescription

/// The language settings of every Swift target: Swift 6 mode, and what Swift 7 is expected to bring.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "sutarta",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "sutarta", targets: ["sutarta"]),
    .executable(name: "sutartad", targets: ["sutartad"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
  ],
  targets: [
    // The ground floor: pure values, no database, no network, no Foundation.
    .target(name: "CivilTime", swiftSettings: strict),
    .target(name: "Cooperation", dependencies: ["CivilTime"], swiftSettings: strict),
    .target(name: "Wording", dependencies: ["Intake", "Cooperation", "CivilTime"], swiftSettings: strict),

    // A secretary's files, read into values of the domain; every mistake named by file and line.
    .target(name: "Intake", dependencies: ["Cooperation", "CivilTime"], swiftSettings: strict),

    // PostgreSQL, and the domain's door to it.
    .target(name: "CLibpq", linkerSettings: [.linkedLibrary("dl")]),
    .target(name: "Postgres", dependencies: ["CLibpq", "CivilTime"], swiftSettings: strict),
    .target(
      name: "Register", dependencies: ["Postgres", "Cooperation", "CivilTime"],
      swiftSettings: strict, plugins: ["EmbedSQL"]),

    // The system's files and folders, as far as more than one room needs them.
    .target(name: "Files", swiftSettings: strict),

    // What is said to whom, and how it gets there.
    .systemLibrary(
      name: "CGMimeSystem", path: "Sources/CGMimeSystem", pkgConfig: "gmime-3.0",
      providers: [.apt(["libgmime-3.0-dev"])]),
    .target(name: "CGMime", dependencies: ["CGMimeSystem"]),
    .systemLibrary(
      name: "CCurlSystem", path: "Sources/CCurlSystem", pkgConfig: "libcurl",
      providers: [.apt(["libcurl4-openssl-dev"])]),
    .target(name: "CCurl", dependencies: ["CCurlSystem"]),
    .target(
      name: "Correspondence", dependencies: ["CGMime", "CCurl", "Files", "Wording", "Cooperation", "CivilTime"],
      swiftSettings: strict),

    // What the programs share at the terminal.
    .target(name: "CTerminal"),
    .target(
      name: "Console",
      dependencies: [
        "CTerminal", "Files", "Register", "Wording", "Cooperation", "CivilTime", "Postgres", argumentParser,
      ],
      swiftSettings: strict),

    // The programs.
    .executableTarget(
      name: "sutarta",
      dependencies: [
        "Console", "Files", "Intake", "Register", "Wording", "Cooperation", "CivilTime", "Postgres", argumentParser,
      ],
      swiftSettings: strict),
    .target(name: "CSignals"),
    .executableTarget(
      name: "sutartad",
      dependencies: [
        "CSignals", "Console", "Correspondence", "Files", "Register", "Wording", "Cooperation", "CivilTime", "Postgres",
        argumentParser, .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),

    // What scripts/bench measures our modules with.
    .executableTarget(
      name: "sutarta-bench", dependencies: ["Postgres", "CivilTime", "Register", "Correspondence"],
      path: "Benchmarks/sutarta-bench", swiftSettings: strict),

    // SQL text from sql/ becomes StaticStrings at build time.
    .plugin(name: "EmbedSQL", capability: .buildTool(), dependencies: ["embed-sql"]),
    .executableTarget(name: "embed-sql", path: "Plugins/EmbedSQLTool", swiftSettings: strict),

    // Tests; `TestSupport` knows the test cluster that scripts/test starts.
    .target(
      name: "TestSupport", dependencies: ["Postgres", "CivilTime"], path: "Tests/Support", swiftSettings: strict),
    .testTarget(
      name: "CivilTimeTests", dependencies: ["CivilTime"], exclude: ["Answers"], swiftSettings: strict),
    .testTarget(name: "CooperationTests", dependencies: ["Cooperation", "CivilTime"], swiftSettings: strict),
    .testTarget(
      name: "WordingTests", dependencies: ["Wording", "Intake", "Cooperation", "CivilTime"], swiftSettings: strict),
    .testTarget(name: "IntakeTests", dependencies: ["Intake", "Cooperation", "CivilTime"], swiftSettings: strict),
    .testTarget(
      name: "PostgresTests", dependencies: ["Postgres", "TestSupport", "CivilTime"], swiftSettings: strict),
    .testTarget(
      name: "ConsoleTests", dependencies: ["Console", "Postgres", "Wording", "CivilTime", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "RegisterTests", dependencies: ["Register", "Postgres", "TestSupport", "Cooperation", "CivilTime"],
      swiftSettings: strict),
    .testTarget(
      name: "ModelTests", dependencies: ["Cooperation", "Postgres", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "FilesTests", dependencies: ["Files"], swiftSettings: strict),
    .testTarget(
      name: "CorrespondenceTests",
      dependencies: ["Correspondence", "Files", "Wording", "TestSupport", "Cooperation", "CivilTime"],
      exclude: ["Smtp/smtp-server.py"],
      swiftSettings: strict),
    .testTarget(
      name: "LifeTests",
      dependencies: ["sutartad", "Correspondence", "Register", "Postgres", "TestSupport", "CivilTime"],
      path: "Tests/Life", swiftSettings: strict),
    .testTarget(
      name: "Scenarios",
      dependencies: [
        "TestSupport", "Register", "Postgres", "Cooperation", "CivilTime", "Wording", "sutarta", "sutartad",
      ],
      exclude: ["Mail/aiosmtpd-peer.py"],
      swiftSettings: strict),
  ]
)
