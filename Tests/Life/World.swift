import CivilTime
import Postgres
import TestSupport

/// A register whose clock the test sets, and in which it can act as anybody.
final class World {
  let database: TestDatabase
  private let session: Session

  private final class Session {
    let connection: Connection

    init(_ connection: consuming Connection) { self.connection = connection }
  }

  init(_ database: TestDatabase, at beginning: Instant) throws {
    self.database = database
    _ = try database.query(Self.clock(beginning))
    session = Session(try Connection(database.way()))
  }

  /// Sets the server's clock, as far as the register looks at it.
  func setClock(to moment: Instant) throws {
    _ = try session.connection.rows(Setting(moment: moment.description))
  }

  /// Does something as somebody; gives the first value that comes back, or the SQLSTATE of the refusal behind "!".
  @discardableResult
  func act(_ login: String, _ statement: String) throws -> String {
    try session.connection.rows(Acting(login: login, statement: statement)).first ?? ""
  }

  private struct Setting: Query {
    static var sql: StaticString { "update life.clock set now = $1::timestamptz returning 1" }
    let moment: String
    var parameters: [Parameter] { [.text(moment)] }
    static func read(_ row: inout RowReader) throws(PostgresError) -> Int { try row.next() }
  }

  private struct Acting: Query {
    static var sql: StaticString { "select life.act($1, $2)" }
    let login: String
    let statement: String
    var parameters: [Parameter] { [.text(login), .text(statement)] }
    static func read(_ row: inout RowReader) throws(PostgresError) -> String { try row.next() }
  }

  /// A clock that stands before PostgreSQL's own on the way by which the register's functions look for theirs.
  ///
  /// What has happened in the template has happened at the beginning.
  private static func clock(_ beginning: Instant) -> String {
    """
    create schema life;
    create table life.clock (now timestamptz not null) with (fillfactor = 10);
    insert into life.clock values ('\(beginning)');
    create function sutarta.clock_timestamp() returns timestamptz language plpgsql volatile security definer
    set search_path = life, pg_catalog, pg_temp as 'begin return (select c.now from life.clock c); end';
    grant execute on function sutarta.clock_timestamp() to public;
    set search_path = sutarta, pg_catalog;
    do $$ begin execute pg_get_functiondef('sutarta.today(bigint, timestamptz)'::regprocedure); end $$;
    alter table sutarta.digest alter column written_at set default sutarta.clock_timestamp();
    alter table sutarta.message alter column written_at set default sutarta.clock_timestamp();
    alter table sutarta.history disable trigger append_only;
    update sutarta.history set at = '\(beginning)';
    alter table sutarta.history enable trigger append_only;
    create function life.act(login text, statement text) returns text language plpgsql as $$
    declare
      answer text;
    begin
      perform set_config('session_authorization', login, true);
      begin
        execute statement into answer;
      exception when others then
        answer := '!' || sqlstate || ' ' || sqlerrm;
      end;
      perform set_config('session_authorization', 'postgres', true);
      return coalesce(answer, '');
    end
    $$;
    grant usage on schema life to public;
    """
  }
}
