import Foundation
import PackagePlugin

/// Turns the files under `sql/` into the `SQLText` enumeration of `StaticString`s.
@main
struct EmbedSQL: BuildToolPlugin {
  /// The folders whose text the programs carry; tests and the snapshot stay behind.
  private static let folders = ["migrations", "reference", "functions", "access", "report", "queries"]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let sql = context.package.directoryURL.appending(path: "sql")
    let output = context.pluginWorkDirectoryURL.appending(path: "SQLText.swift")
    let inputs = try Self.folders.flatMap { folder in
      try files(in: sql.appending(path: folder))
    }
    return [
      .buildCommand(
        displayName: "Embedding sql/",
        executable: try context.tool(named: "embed-sql").url,
        arguments: [output.path] + inputs.map(\.path),
        inputFiles: inputs,
        outputFiles: [output])
    ]
  }

  /// The SQL files directly in a folder, by name; none where the folder is missing.
  private func files(in folder: URL) throws -> [URL] {
    guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "sql" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }
}
