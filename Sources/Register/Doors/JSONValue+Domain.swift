import CivilTime
import Cooperation

extension JSONValue {
  /// The versions of a text: `{"lt": "…", "en": "…"}`.
  init(_ text: LocalizedText) {
    self = .object(
      text.versions.sorted { $0.key.rawValue < $1.key.rawValue }.map { ($0.key.rawValue, .string($0.value)) })
  }

  /// A term with the day by which it is due.
  init(_ term: Term, due: CivilDate?) {
    self = .object([
      ("phrase", .string(term.phrase)), ("kind", .string(term.kind.rawValue)),
      ("first", .string("\(term.interval.first)")), ("last", .string("\(term.interval.last)")),
      ("due", .optional(due.map { "\($0)" })),
    ])
  }

  /// An answer for the next plan, with its term there.
  init(_ answer: MeasureAnswer) {
    var members: [(name: String, value: JSONValue)] = [
      ("number", .string(answer.number)), ("answer", .string(answer.answer.rawValue)),
      ("reason", .optional(answer.reason)),
    ]
    if let term = answer.term {
      members += [
        ("term_phrase", .string(term.phrase)), ("term_kind", .string(term.kind.rawValue)),
        ("first", .string("\(term.interval.first)")), ("last", .string("\(term.interval.last)")),
        ("due", .optional(answer.due.map { "\($0)" })),
      ]
    }
    self = .object(members)
  }

  /// Edits as the fields that they change.
  init(_ edits: [MeasureEdit]) {
    self = .object(edits.map { ($0.field, JSONValue($0)) })
  }

  /// Edits of an event as the fields that they change.
  init(_ edits: [EventEdit]) {
    self = .object(edits.map { ($0.field, JSONValue($0)) })
  }

  private init(_ edit: EventEdit) {
    switch edit {
    case .titles(let titles): self.init(titles)
    case .first(let day), .last(let day): self = .string("\(day)")
    case .recurrence(let rule): self = .optional(rule.map { "\($0)" })
    case .until(let day): self = .optional(day.map { "\($0)" })
    case .exceptions(let days): self = .array(days.map { .string("\($0)") })
    case .firstEdition(let number): self = number.map(JSONValue.integer) ?? .null
    case .responsible(let code): self = .optional(code)
    }
  }

  private init(_ edit: MeasureEdit) {
    switch edit {
    case .titles(let titles): self.init(titles)
    case .term(let term, let due): self.init(term, due: due)
    case .lead(let code), .parent(let code), .note(let code): self = .optional(code)
    case .partners(let codes): self = .array(codes.map(JSONValue.string))
    case .direction(let code): self = .string(code)
    }
  }
}

extension LocalizedText {
  /// The versions as a JSON object, as the doors take them.
  var json: String { JSONValue(self).text }
}
