# The worked year of the analyst's handbook: a register in which the plan of 2025 has been lived through, on a clock of its
# own, so that each question of the handbook has one answer; and the pages that show question and answer. Sourced after
# story.sh; never run.

# The analyst of the worked year, and the moment for which her sessions ask.
HANDBOOK_ANALYST=ana
HANDBOOK_OPTIONS='-c report.as_of=2026-01-31T12:00:00+02:00 -c timezone=Europe/Vilnius'
HANDBOOK_PAGES=(docs/ANALYST.md docs/ANALYST.lt.md)

# make_handbook_database NAME PROGRAMS: makes and plays it.
make_handbook_database() {
  local name=$1 programs=$2 folder=$SCRATCH/worked-year
  cluster_psql -q -d postgres -c "create database $name"
  at_database "$name" "$programs/sutarta" admin migrate >/dev/null
  cluster_psql -q -d "$name" -v begins='2025-01-14 09:00+02' -f sql/handbook/year/clock.sql
  before_the_meeting "$folder"
  at_database "$name" "$programs/sutarta" admin load "$folder" >/dev/null
  make_daemon_login "$name"
  # The calendar, and the occurrences of a year ahead.
  _handbook_tick "$name" "$programs" 2025-01-15T07:10:00+02:00
  cluster_psql -q -o /dev/null -d "$name" -f sql/handbook/year/story.sql
  cluster_psql -q -d "$name" -c "update handbook.clock set moment = '2026-01-31 07:10+02'"
  _handbook_tick "$name" "$programs" 2026-01-31T07:10:00+02:00
  cluster_psql -q -o /dev/null -d "$name" -f sql/handbook/year/ends.sql
}

_handbook_tick() {
  rm -rf "$SCRATCH/worked-letters"
  mkdir -m 0700 "$SCRATCH/worked-letters"
  PGUSER=sutarta_tick PGHOST=$CLUSTER_SOCKET PGPORT=$CLUSTER_PORT PGDATABASE=$1 \
    "$2/sutartad" tick --as-of "$3" --maildir "$SCRATCH/worked-letters"
}

# handbook_psql DATABASE ARGUMENTS...: psql as the analyst of the worked year.
handbook_psql() {
  local database=$1
  shift
  PGHOST=$CLUSTER_SOCKET PGPORT=$CLUSTER_PORT PGUSER=$HANDBOOK_ANALYST PGDATABASE=$database \
    PGOPTIONS=$HANDBOOK_OPTIONS "$PG_BIN/psql" -X -q -v ON_ERROR_STOP=1 "$@"
}

# _handbook_query FILE: the statement of a query's file, without the question at its head.
_handbook_query() { sed '/^--/d' "$1"; }

# _handbook_picture DATABASE: the views of `report` and the keys by which they join, from the catalogue.
_handbook_picture() {
  printf '```mermaid\n'
  cluster_psql -q -A -t -d "$1" -f sql/handbook/picture.sql
  printf '```\n'
}

# handbook_page DATABASE PAGE: prints the page with its queries, their answers and its picture as they are now.
handbook_page() {
  local line name skipping=''
  while IFS= read -r line; do
    if [[ $line == '<!-- end -->' ]]; then skipping=; fi
    if [[ $skipping ]]; then continue; fi
    printf '%s\n' "$line"
    if [[ $line =~ ^'<!-- query '([a-z0-9_]+)' -->'$ ]]; then
      name=${BASH_REMATCH[1]}
      skipping=yes
      printf '```sql\n'
      _handbook_query "sql/handbook/$name.sql"
      printf '```\n```text\n'
      handbook_psql "$1" -P footer=off -f "sql/handbook/$name.sql" | sed -e 's/ *$//' -e '$ { /^$/d }'
      printf '```\n'
    elif [[ $line == '<!-- picture -->' ]]; then
      skipping=yes
      _handbook_picture "$1"
    fi
  done <"$2"
}

# handbook_check DATABASE: whether the pages show what the database answers, and ask every question that there is.
handbook_check() {
  local page file failed=0
  for page in "${HANDBOOK_PAGES[@]}"; do
    diff -u "$page" <(handbook_page "$1" "$page") || failed=1
    for file in sql/handbook/*.sql; do
      [[ $file == */picture.sql ]] || grep -qxF "<!-- query $(basename "$file" .sql) -->" "$page" || {
        say "handbook: $page does not ask ${file}."
        failed=1
      }
    done
  done
  if ((failed)); then
    say "handbook: the pages do not show what the register answers; run scripts/handbook and read the difference"
    return 1
  fi
  say "handbook: ${HANDBOOK_PAGES[*]} show what the register answers"
}

# clients_installed: whether the Python clients are there; gets them from PyPI once, into .sutarta/clients.
clients_installed() {
  if .sutarta/clients/bin/python -c 'import pandas, psycopg, sqlalchemy' 2>/dev/null; then return; fi
  say "Installing the Python clients …"
  python3 -m venv .sutarta/clients &&
    .sutarta/clients/bin/python -m pip install -q 'psycopg[binary]>=3.2' 'pandas>=2.2' 'sqlalchemy>=2.0'
}

# handbook_clients DATABASE: whether psycopg, SQLAlchemy and pandas make of each answer what psql makes of it.
handbook_clients() {
  HANDBOOK_PSQL=$PG_BIN/psql PGHOST=$CLUSTER_SOCKET PGPORT=$CLUSTER_PORT PGUSER=$HANDBOOK_ANALYST PGDATABASE=$1 \
    PGOPTIONS=$HANDBOOK_OPTIONS .sutarta/clients/bin/python scripts/lib/handbook-clients.py compare \
    sql/handbook/[0-9]*.sql sql/handbook/rule_*.sql
}

# handbook_in_r DATABASE: whether R makes of each answer what psql makes of it.
handbook_in_r() {
  local queries=(sql/handbook/[0-9]*.sql sql/handbook/rule_*.sql)
  command -v Rscript >/dev/null || die "there is no R." "Ask for it: apt-get install r-base-core r-cran-dbi r-cran-rpostgresql"
  export HANDBOOK_PSQL=$PG_BIN/psql PGHOST=$CLUSTER_SOCKET PGPORT=$CLUSTER_PORT PGUSER=$HANDBOOK_ANALYST PGDATABASE=$1 \
    PGOPTIONS=$HANDBOOK_OPTIONS TZ=UTC
  if ! diff -u <(.sutarta/clients/bin/python scripts/lib/handbook-clients.py psql "${queries[@]}") \
    <(Rscript scripts/lib/handbook-client.R "${queries[@]}"); then
    say "clients: R makes something else of these answers"
    return 1
  fi
  say "clients: ${#queries[@]} queries have the same answers in R"
}
