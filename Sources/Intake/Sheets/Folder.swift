internal import Cooperation

/// The files that have been handed in, each where it belongs.
struct Folder {
  /// A plan's own folder.
  struct PlanFolder {
    var sheets: [SheetKind: Sheet] = [:]
    /// The kinds of which there is a file, readable or not.
    var present: Set<SheetKind> = []
  }

  private(set) var sheets: [SheetKind: Sheet] = [:]
  /// By path, so that the order of the files plays no part.
  private(set) var plans: [(path: String, folder: PlanFolder)] = []

  /// Sorts files by their names; unknown, repeated and missing ones go into the findings.
  init(_ files: [IntakeFile], findings: Findings) {
    var paths: [String: String] = [:]
    var byFolder: [String: PlanFolder] = [:]
    for file in files where file.name.lowercased().hasSuffix(".csv") {
      guard let kind = SheetKind.allCases.first(where: { $0.fileName == file.name.lowercased() }) else {
        let names = SheetKind.allCases.map(\.fileName)
        findings.note(.unknownFile(nearest: nearest(to: file.name, among: names)), file: file.path)
        continue
      }
      let slot = kind.belongsToPlan ? file.folder + kind.rawValue : kind.rawValue
      if let other = paths[slot] {
        findings.note(.repeatedFile(other: other), file: file.path)
        continue
      }
      paths[slot] = file.path
      let sheet = Sheet(file, kind: kind, findings: findings)
      if kind.belongsToPlan {
        byFolder[file.folder, default: PlanFolder()].sheets[kind] = sheet
        byFolder[file.folder, default: PlanFolder()].present.insert(kind)
      } else {
        sheets[kind] = sheet
      }
    }
    plans = byFolder.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    noteMissing(among: files, present: paths, findings: findings)
  }

  private func noteMissing(among files: [IntakeFile], present: [String: String], findings: Findings) {
    // The folder is where the first file lies that is not a plan's; else where all is missing, the shortest path.
    let common = files.first { file in SheetKind.allCases.contains { !$0.belongsToPlan && $0.fileName == file.name } }
    let root = common?.folder ?? files.map(\.folder).min { $0.utf8.count < $1.utf8.count } ?? ""
    for kind in SheetKind.allCases where !kind.belongsToPlan && kind.isRequired && present[kind.rawValue] == nil {
      findings.note(.missingFile, file: root + kind.fileName)
    }
    for (path, folder) in plans {
      for kind in SheetKind.allCases where kind.belongsToPlan && !folder.present.contains(kind) {
        findings.note(.missingFile, file: path + kind.fileName)
      }
    }
  }
}
