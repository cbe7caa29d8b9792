public import CivilTime

/// A value on its way to the server.
///
/// Numbers, dates and bytes travel in binary. Texts travel as they are, and the server finds their type from where
/// they stand, so that a text may become a `name`, a `timestamptz` or a `jsonb`.
public enum Parameter: Sendable {
  case text(String?)
  case json(String?)
  case int16(Int16?)
  case int32(Int32?)
  case int64(Int64?)
  case bool(Bool?)
  case double(Double?)
  case bytes([UInt8]?)
  case uuid(UUID?)
  case date(CivilDate?)
  case timestamp(Timestamp?)
  case numeric(Numeric?)
  case textArray([String])
  case int32Array([Int32?])
  case int64Array([Int64])
  case dateArray([CivilDate?])
}
