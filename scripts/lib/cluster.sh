# A private PostgreSQL cluster: reached through a unix socket in a folder of mode 0700, never through TCP, with
# data checksums, run by the user who asked — or by `postgres` when that is root, as PostgreSQL refuses root.
# Sourced after postgres.sh (and postgres_find); never run.
#
#   cluster_at HOME    names the folder that holds the cluster; its data may have to live elsewhere
#   cluster_create durable|fast
#   cluster_start  cluster_stop  cluster_running  cluster_remove
#
# After cluster_at: CLUSTER_DATA, CLUSTER_SOCKET (folder), CLUSTER_PORT, CLUSTER_LOG.

CLUSTER_PORT=5432   # part of the socket's name; nothing listens on TCP

# The user that runs the server.
cluster_user() { if [[ $(id -u) == 0 ]]; then printf postgres; else id -un; fi; }

# Runs a command as the server's user, from a folder that user can stand in.
as_server() {
  if [[ $(id -u) == 0 ]]; then
    (cd / && exec setpriv --reuid=postgres --regid=postgres --init-groups -- env HOME=/ "$@")
  else
    "$@"
  fi
}

# Whether the server's user can reach a folder.
_reachable() { as_server test -x "$1" 2>/dev/null; }

# Makes a folder that only the server's user (and root) can enter.
_private_folder() {
  if [[ $1 == /var/lib/sutarta/* ]]; then install -d -m 0755 /var/lib/sutarta "${1%/*}"; fi
  mkdir -p "$1"
  if [[ $(id -u) == 0 ]]; then chown postgres: "$1"; fi
  chmod 0700 "$1"
}

# Prints the path noted in CLUSTER_HOME/NOTE, or else the proposed one; notes it where it is outside CLUSTER_HOME,
# so that a clone may be moved.
_remembered() {
  local note=$CLUSTER_HOME/$1
  if [[ -s $note ]]; then
    cat "$note"
  else
    if [[ $2 != "$CLUSTER_HOME"/* ]]; then printf '%s\n' "$2" >"$note"; fi
    printf '%s\n' "$2"
  fi
}

cluster_at() {
  CLUSTER_HOME=$1
  mkdir -p "$CLUSTER_HOME"
  local data=$CLUSTER_HOME/cluster socket=$CLUSTER_HOME/socket elsewhere
  elsewhere=/var/lib/sutarta/$(printf '%s' "$CLUSTER_HOME" | sha256sum | cut -c1-12)
  # A clone under /root (0700) is out of `postgres`'s reach.
  if ! _reachable "$CLUSTER_HOME"; then
    data=$elsewhere/cluster
    socket=$elsewhere/socket
  fi
  CLUSTER_DATA=$(_remembered data-folder "$data")
  # A socket's path holds at most 107 bytes, "/.s.PGSQL.5432" included.
  if (($(printf '%s' "$socket" | wc -c) > 107 - 14)); then
    if [[ $(id -u) == 0 ]]; then socket=$elsewhere/socket; else socket=$(_short_folder); fi
  fi
  CLUSTER_SOCKET=$(_remembered socket-folder "$socket")
  CLUSTER_LOG=$CLUSTER_DATA/server.log
}

# Prints a folder in /tmp for the socket: the remembered one where it still is there and still ours.
_short_folder() {
  local note=$CLUSTER_HOME/socket-folder folder
  folder=$(cat "$note" 2>/dev/null || true)
  if [[ ! -d $folder || -L $folder || ! -O $folder ]]; then
    rm -f "$note"
    folder=$(mktemp -d /tmp/sutarta-XXXXXXXX)
  fi
  printf '%s\n' "$folder"
}

cluster_exists() { [[ -e $CLUSTER_HOME/made ]]; }

# The settings of a cluster: durable keeps what it promised through a power cut; fast keeps nothing, for tests.
_cluster_settings() {
  cat <<SETTINGS
listen_addresses = ''
port = $CLUSTER_PORT
unix_socket_permissions = 0700
password_encryption = 'scram-sha-256'
timezone = 'UTC'
log_timezone = 'UTC'
log_line_prefix = '%m [%p] %u@%d '
SETTINGS
  if [[ $1 == fast ]]; then
    cat <<SETTINGS
fsync = off
synchronous_commit = off
full_page_writes = off
max_connections = 200
SETTINGS
  else
    printf "shared_buffers = '128MB'\nmax_connections = 50\n"
  fi
}

cluster_create() {
  local kind=$1
  # What an interrupted creation, or a clone deleted with its server running, left behind is no cluster.
  if [[ -e $CLUSTER_DATA ]]; then
    as_server "$PG_BIN/pg_ctl" --pgdata="$CLUSTER_DATA" --mode=immediate --silent stop 2>/dev/null || true
    rm -rf "$CLUSTER_DATA"
  fi
  _private_folder "$CLUSTER_DATA"
  as_server "$PG_BIN/initdb" --pgdata="$CLUSTER_DATA" --username=postgres --auth=trust \
    --data-checksums --encoding=UTF8 --locale=C.UTF-8 --no-instructions
  _cluster_settings "$kind" | as_server tee -a "$CLUSTER_DATA/postgresql.conf" >/dev/null
  # The folder's mode keeps others out; the password user exists for the tests of passwords.
  printf 'local all password_user scram-sha-256\nlocal all all trust\n' |
    as_server tee "$CLUSTER_DATA/pg_hba.conf" >/dev/null
  date -u +%FT%TZ >"$CLUSTER_HOME/made"
}

cluster_running() {
  cluster_exists && as_server "$PG_BIN/pg_ctl" --pgdata="$CLUSTER_DATA" status >/dev/null 2>&1
}

cluster_start() {
  if cluster_running; then
    if [[ -S $CLUSTER_SOCKET/.s.PGSQL.$CLUSTER_PORT ]]; then return 0; fi
    # A server whose socket somebody cleared away answers nobody.
    cluster_stop
  fi
  _private_folder "$CLUSTER_SOCKET"
  (
    # A server outlives this script: it must not hold the locks and pipes that the script has open.
    local fd
    for fd in /proc/"$BASHPID"/fd/*; do
      fd=${fd##*/}
      if ((fd > 2 && fd != 255)); then eval "exec $fd>&-"; fi
    done
    as_server "$PG_BIN/pg_ctl" --pgdata="$CLUSTER_DATA" --log="$CLUSTER_LOG" --wait --silent \
      --options="-c unix_socket_directories='$CLUSTER_SOCKET'" start \
      </dev/null >/dev/null 2>&1
  ) && return 0
  as_server tail -n 15 "$CLUSTER_LOG" >&2 || true
  return 1
}

# cluster_stop [fast|immediate]
cluster_stop() {
  if ! cluster_running; then return 0; fi
  as_server "$PG_BIN/pg_ctl" --pgdata="$CLUSTER_DATA" --mode="${1:-fast}" --wait --silent stop
}

# Stops the server and deletes everything of the cluster.
cluster_remove() {
  if cluster_exists; then cluster_stop immediate || true; fi
  rm -rf "$CLUSTER_DATA" "$CLUSTER_SOCKET" "$CLUSTER_HOME"/{made,data-folder,socket-folder}
  local folder
  for folder in "$CLUSTER_DATA" "$CLUSTER_SOCKET"; do
    if [[ $folder == /var/lib/sutarta/* ]]; then rmdir "${folder%/*}" /var/lib/sutarta 2>/dev/null || true; fi
  done
}

# psql of the cluster's own version, as the superuser; an error ends it.
cluster_psql() {
  PGHOST=$CLUSTER_SOCKET PGPORT=$CLUSTER_PORT PGUSER=postgres "$PG_BIN/psql" -X -v ON_ERROR_STOP=1 "$@"
}

# psql for a person, with her own psqlrc; -U and -d choose another login and database.
cluster_psql_interactive() {
  PGHOST=$CLUSTER_SOCKET PGPORT=$CLUSTER_PORT PGUSER=postgres PGDATABASE=sutarta "$PG_BIN/psql" "$@"
}
