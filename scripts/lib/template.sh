# The database every test starts from. Sourced after cluster.sh; never run.

# What the tests read from their environment, as NAME=value lines.
test_environment() {
  printf 'SUTARTA_TEST_HOST=%q\nSUTARTA_TEST_PORT=%q\nSUTARTA_TEST_PSQL=%q\n' \
    "$CLUSTER_SOCKET" "$CLUSTER_PORT" "$PG_BIN/psql"
}

# make_template SUTARTA: migrates and loads a database with the built program, and sets it aside as the template.
make_template() {
  local sutarta=$1
  cluster_psql -q -d postgres <<'SQL'
set client_min_messages = warning;
drop database if exists sutarta_template;
create database sutarta_template;
SQL
  (
    export PGHOST=$CLUSTER_SOCKET PGPORT=$CLUSTER_PORT PGUSER=postgres PGDATABASE=sutarta_template
    "$sutarta" admin migrate
    "$sutarta" admin load config/lithuania
  )
}
