import Intake
import Testing

@Suite("Whatever the bytes")
struct FuzzTests {
  private let names = Example().files.map(\.path)

  @Test("random bytes are refused, never crashed on", arguments: 1...200 as ClosedRange<UInt64>)
  func randomBytes(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let letters = Array("\",;\r\n\t 2025-01\u{FEFF}aAž".utf8) + [0, 0xFF, 0x80]
    let files = names.map { name in
      IntakeFile(
        path: name,
        bytes: (0..<Int.random(in: 0...200, using: &random)).map { _ in letters.randomElement(using: &random) ?? 0 })
    }
    expectRefused(files)
  }

  @Test(
    "a sound folder with a few bytes spoiled is read, or refused with a place",
    arguments: 1...400 as ClosedRange<UInt64>)
  func spoiled(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let letters = Array("\",;\r\n\t 012345-.\u{FEFF}aAKž".utf8) + [0, 0xFF, 0x80]
    var texts = Example().files
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let index = Int.random(in: texts.indices, using: &random)
      var bytes = texts[index].bytes
      guard !bytes.isEmpty else { continue }
      let place = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0...3, using: &random) {
      case 0: bytes[place] = letters.randomElement(using: &random) ?? 0
      case 1: bytes.insert(letters.randomElement(using: &random) ?? 0, at: place)
      case 2: bytes.remove(at: place)
      default: bytes.removeSubrange(place...)
      }
      texts[index] = IntakeFile(path: texts[index].path, bytes: bytes)
    }
    if case .failure(let mistakes) = Intake.read(files: texts) { expectPlaced(mistakes, texts) }
  }

  private func expectRefused(_ files: [IntakeFile]) {
    guard case .failure(let mistakes) = Intake.read(files: files) else {
      Issue.record("random bytes were taken for an installation")
      return
    }
    expectPlaced(mistakes, files)
  }

  private func expectPlaced(_ mistakes: Mistakes, _ files: [IntakeFile]) {
    #expect(!mistakes.all.isEmpty)
    for mistake in mistakes.all {
      guard let file = files.first(where: { $0.path == mistake.file }) else {
        #expect(mistake.problem == .missingFile)
        continue
      }
      let lines = file.bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
      #expect(mistake.line.map { (1...lines).contains($0) } != false)
    }
  }
}
