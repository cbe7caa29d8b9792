/// The rule of a series, in RFC 5545's RRULE: which days an event begins on.
public struct Recurrence: Sendable, Hashable {
}
