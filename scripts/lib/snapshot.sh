# The schema as a text that changes only when the schema does. Sourced after cluster.sh; never run.

SNAPSHOT=sql/snapshot/schema.sql

# snapshot_of DATABASE: prints the groups and the schema; logins are an installation's own. Function bodies are left out: sql/functions has them.
snapshot_of() {
  printf -- '-- The schema, normalised by scripts/snapshot from PostgreSQL %s. Do not edit.\n\n-- Roles\n' "$PG_VERSION"
  cluster_psql -q -A -t -d "$1" <<'SQL'
select format('-- %s%s%s%s', rolname, case when rolsuper then ' superuser' end,
  case when rolbypassrls then ' bypassrls' end, case when rolcreaterole then ' createrole' end)
from pg_roles where rolname ~ '^sutarta_' and not rolcanlogin order by rolname;
select format('-- %s is a member of %s', member.rolname, held.rolname)
from pg_auth_members join pg_roles member on member.oid = member join pg_roles held on held.oid = roleid
where held.rolname ~ '^sutarta_' and member.rolname ~ '^sutarta_' and not member.rolcanlogin order by 1;
SQL
  echo
  at_database "$1" "$PG_BIN/pg_dump" --schema-only --schema=sutarta --schema=door --schema=report |
    awk '
      # Banners, the session settings and the one-time key of \restrict say nothing of the schema.
      /^--/ || /^SET / || /^SELECT pg_catalog.set_config/ || /^\\(un)?restrict/ { next }
      # From "AS $$" to the closing quotes is a body.
      !body && match($0, /^ *AS \$[a-z_]*\$/) {
        quote = substr($0, RSTART, RLENGTH); sub(/^ *AS /, "", quote)
        rest = substr($0, RSTART + RLENGTH)
        print "    AS (its text is in sql/);"
        if (index(rest, quote) == 0) body = 1
        next
      }
      body { if (index($0, quote)) body = 0; next }
      /^$/ { blank = 1; next }
      { if (blank) print ""; blank = 0; print }
    '
}

# snapshot_check DATABASE: whether the committed text is the schema's.
snapshot_check() {
  local made
  [[ -e $SNAPSHOT ]] || die "$SNAPSHOT is missing." "Run scripts/snapshot and commit what it writes."
  made=$(sed -nE '1s/.*PostgreSQL ([0-9]+)\..*/\1/p' "$SNAPSHOT")
  if [[ $made != "$PG_VERSION" ]]; then
    say "snapshot: not compared, as it was made with PostgreSQL $made and this is $PG_VERSION"
    return
  fi
  if diff -u "$SNAPSHOT" <(snapshot_of "$1"); then
    say "snapshot: $SNAPSHOT is the schema ($(wc -l <"$SNAPSHOT") lines)"
  else
    say "snapshot: $SNAPSHOT is not the schema; run scripts/snapshot, read the difference, and commit it"
    return 1
  fi
}
