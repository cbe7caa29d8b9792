import Glibc
import Postgres
import TestSupport
import Testing

// A process of its own for each, as variables are the whole process's.
#if compiler(>=6.2)
  @Suite("Variables of the environment")
  struct VariableTests {
    struct Settings: Query {
      static var sql: StaticString {
        """
        select string_agg(name || '=' || setting, ' ' order by name) from pg_settings
        where name in ('default_transaction_isolation', 'search_path', 'statement_timeout', 'lock_timeout')
        """
      }
      var parameters: [Parameter] { [] }
      static func read(_ row: inout RowReader) throws(PostgresError) -> String { try row.next() }
    }

    @Test("PGOPTIONS changes no isolation, no search path and no timeout")
    func options() async {
      await #expect(processExitsWith: .success) {
        let options =
          "-c default_transaction_isolation=serializable -c search_path=elsewhere -c statement_timeout=7 -c lock_timeout=7"
        setenv("PGOPTIONS", options, 1)
        let database = TestDatabase(cluster: try TestCluster(), name: "postgres")
        let connection = try connect(to: database, statementTimeout: .seconds(20))
        #expect(
          try connection.rows(Settings()) == [
            "default_transaction_isolation=read committed lock_timeout=0 search_path=\"$user\", public "
              + "statement_timeout=20000"
          ])
      }
    }

    @Test("PGTARGETSESSIONATTRS prefers a standby among all servers, and not at the first of them only")
    func target() async {
      await #expect(processExitsWith: .success) {
        let cluster = try TestCluster()
        let silent = try Proxy(to: cluster, .silentAfter(0))
        var way = TestDatabase(cluster: cluster, name: "postgres").way()
        way.host = "\(cluster.host),\(silent.folder)"
        setenv("PGTARGETSESSIONATTRS", "prefer-standby", 1)
        let began = ContinuousClock.now
        let connection = try Connection(way, connectTimeout: .seconds(3))
        #expect(connection.user == "postgres")
        // The silent one, which might have been a standby, had its share of the time before the primary was taken.
        #expect(ContinuousClock.now - began > .milliseconds(500))
      }
    }
  }
#endif
