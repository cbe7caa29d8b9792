# Databases made with the built programs. Sourced after cluster.sh; never run.

# What the tests read from their environment, for a shell to evaluate.
test_environment() {
  printf 'export SUTARTA_TEST_HOST=%q SUTARTA_TEST_PORT=%q SUTARTA_TEST_PSQL=%q\n' \
    "$CLUSTER_SOCKET" "$CLUSTER_PORT" "$PG_BIN/psql"
  # The mail servers that the tests talk to.
  local python tools
  if python=$(aiosmtpd_python); then printf 'export SUTARTA_TEST_AIOSMTPD=%q\n' "$python"; fi
  if tools=$(postfix_tools "$ROOT/.sutarta/postfix"); then printf 'export SUTARTA_TEST_SMTP_SINK=%q\n' "$tools/smtp-sink"; fi
}

# at_database NAME COMMAND...: runs a command as the superuser in a database of the cluster.
at_database() {
  local database=$1
  shift
  PGHOST=$CLUSTER_SOCKET PGPORT=$CLUSTER_PORT PGUSER=postgres PGDATABASE=$database "$@"
}

# make_database NAME SUTARTA [FOLDER]: creates, migrates and loads a database.
make_database() {
  cluster_psql -q -d postgres -c "create database $1"
  at_database "$1" "$2" admin migrate
  at_database "$1" "$2" admin load "${3:-config/lithuania}"
}

# make_daemon_login DATABASE: makes the login that the daemon uses, where it is missing.
make_daemon_login() {
  cluster_psql -q -d "$1" <<'SQL'
select 'create role sutarta_tick login in role sutarta_daemon'
where not exists (select from pg_roles where rolname = 'sutarta_tick') \gexec
SQL
}

# copy_database TEMPLATE NAME: copies a database, with what was granted on, and revoked from, the database itself.
copy_database() {
  cluster_psql -q -d postgres -c "create database $2 template $1" \
    -c "update pg_database set datacl = (select datacl from pg_database where datname = '$1') where datname = '$2'"
}

# make_template SUTARTA: makes the database that the tests copy, anew.
make_template() {
  cluster_psql -q -d postgres -c 'set client_min_messages = error' -c 'drop database if exists sutarta_template'
  make_database sutarta_template "$1"
  # Roles belong to the whole server: tests that made it side by side would be in each other's way.
  cluster_psql -q -At -d sutarta_template -c "select door.ensure_login('sutartad', 'sutarta_daemon')" >/dev/null
}
