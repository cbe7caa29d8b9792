internal import Cooperation

/// The measures of a plan with those that they are part of.
struct MeasureTree {
  /// Each measure after the one that it is part of, its blanks filled from there.
  private(set) var inOrder: [MeasureDraft] = []

  /// Puts measures in order; unknown parents and circles go into the findings.
  init(_ drafts: [MeasureDraft]) {
    let byNumber = Dictionary(drafts.map { ($0.number, $0) }) { first, _ in first }
    var children: [String: [MeasureDraft]] = [:]
    var roots: [MeasureDraft] = []
    for draft in drafts {
      guard let parent = draft.parent else {
        roots.append(draft)
        continue
      }
      guard let found = byNumber[parent] else {
        let known = drafts.map(\.number).filter { $0 != draft.number }
        draft.row.note(.unknownParent(parent, nearest: nearest(to: parent, among: known)), "parent")
        roots.append(draft)
        continue
      }
      children[found.number, default: []].append(draft)
    }
    // Depth first, without recursion: nothing that a file says may exhaust the stack.
    var waiting: [(draft: MeasureDraft, parent: MeasureDraft?)] = roots.reversed().map { ($0, nil) }
    var reached: Set<String> = []
    while let next = waiting.popLast() {
      var draft = next.draft
      if let parent = next.parent {
        draft.parent = parent.number
        draft.inherit(from: parent)
      }
      inOrder.append(draft)
      // A number that stands twice is a mistake already; its children are counted once.
      guard reached.insert(draft.number).inserted else { continue }
      for child in (children[draft.number] ?? []).reversed() { waiting.append((child, draft)) }
    }
    noteCircles(drafts, byNumber)
  }

  private func noteCircles(_ drafts: [MeasureDraft], _ byNumber: [String: MeasureDraft]) {
    var sound: Set<String> = []
    for draft in drafts {
      var path: Set<String> = []
      var step: MeasureDraft? = draft
      while let here = step, !sound.contains(here.number), path.insert(here.number).inserted {
        step = here.parent.flatMap { byNumber[$0] }
      }
      if let step, !sound.contains(step.number) {
        if step.number == draft.number { draft.row.note(.parentCircle(draft.number), "parent") }
      } else {
        sound.formUnion(path)
      }
    }
  }
}
