# Where PostgreSQL's own programs are. Sourced, never run.
# Debian keeps them in /usr/lib/postgresql/NN/bin; the `psql` on the PATH is a slow Perl wrapper.

postgres_least=15

# Prints the newest usable version's number, or fails.
postgres_version() {
  local folder version newest=0
  for folder in /usr/lib/postgresql/*/bin; do
    version=${folder#/usr/lib/postgresql/}
    version=${version%/bin}
    [[ $version =~ ^[0-9]+$ && -x $folder/initdb && -x $folder/postgres ]] || continue
    if ((version > newest)); then newest=$version; fi
  done
  ((newest >= postgres_least)) && printf '%s\n' "$newest"
}

# Sets PG_VERSION and PG_BIN; SUTARTA_PG_BIN overrules the search.
postgres_find() {
  if [[ -n ${SUTARTA_PG_BIN:-} ]]; then
    PG_BIN=$SUTARTA_PG_BIN
    PG_VERSION=$("$PG_BIN/postgres" --version | sed -E 's/^[^0-9]*([0-9]+).*/\1/')
    return
  fi
  PG_VERSION=$(postgres_version) || return 1
  PG_BIN=/usr/lib/postgresql/$PG_VERSION/bin
}
