# The worked year of the analyst's handbook: a register in which the plan of 2025 has been lived through, on a clock of its
# own, so that each question of the handbook has one answer. Sourced after template.sh and story.sh; never run.

# The moment for which the handbook's sessions ask, and the analyst who asks.
HANDBOOK_AS_OF='2026-01-31 12:00+02'
HANDBOOK_ANALYST=ana

# make_handbook_database NAME PROGRAMS: makes and plays it.
make_handbook_database() {
  local name=$1 programs=$2 folder=$SCRATCH/worked-year
  cluster_psql -q -d postgres -c "create database $name"
  at_database "$name" "$programs/sutarta" admin migrate >/dev/null
  cluster_psql -q -d "$name" -v begins='2025-01-14 09:00+02' -f sql/handbook/year/clock.sql
  before_the_meeting "$folder"
  at_database "$name" "$programs/sutarta" admin load "$folder" >/dev/null
  make_daemon_login "$name"
  # The calendar and the occurrences of a year ahead; a digest is for later.
  _handbook_tick "$name" "$programs" 2025-01-15T07:10:00+02:00
  cluster_psql -q -d "$name" -f sql/handbook/year/story.sql
  cluster_psql -q -d "$name" -c "update handbook.clock set moment = '2026-01-31 07:10+02'"
  _handbook_tick "$name" "$programs" 2026-01-31T07:10:00+02:00
  cluster_psql -q -d "$name" -f sql/handbook/year/ends.sql
}

_handbook_tick() {
  rm -rf "$SCRATCH/worked-letters"
  mkdir -m 0700 "$SCRATCH/worked-letters"
  PGUSER=sutarta_tick PGHOST=$CLUSTER_SOCKET PGPORT=$CLUSTER_PORT PGDATABASE=$1 \
    "$2/sutartad" tick --as-of "$3" --maildir "$SCRATCH/worked-letters"
}
