# A cluster in a temporary folder that goes when the script goes, however the script goes. Sourced; never run.

# guarded LOG COMMAND...: runs a command (or function) in a process group of its own, so that a signal to the script
# can end all of it; shows its output and keeps it in LOG.
guarded() {
  local log=$1 status=0 out writer
  shift
  exec {out}> >(exec tee --ignore-interrupts "$log")
  writer=$!
  set -m
  (
    set +m -e
    "$@"
  ) </dev/null >&"$out" 2>&1 {out}>&- &
  GUARDED=$!
  set +m
  printf '%s\n' "$GUARDED" >"$SCRATCH/running"
  wait "$GUARDED" || status=$?
  exec {out}>&-
  _end_guarded
  rm -f "$SCRATCH/running"
  wait "$writer" || true
  return $status
}

_end_guarded() {
  [[ -n ${GUARDED:-} ]] || return 0
  kill -TERM -- "-$GUARDED" 2>/dev/null || return 0
  local n
  for n in {1..50}; do
    kill -0 -- "-$GUARDED" 2>/dev/null || break
    sleep 0.1
  done
  kill -KILL -- "-$GUARDED" 2>/dev/null || true
  GUARDED=
}

_scratch_end() {
  local status=$?
  trap '' INT TERM HUP
  _end_ticker
  _end_guarded
  cluster_remove 2>/dev/null || cluster_remove || true
  rm -rf "$SCRATCH"
  if [[ -n ${WATCHER:-} ]]; then kill -KILL -- "-$WATCHER" 2>/dev/null || true; fi
  exit $status
}

# Makes the folder SCRATCH and the cluster in it, and sees to their end.
scratch_cluster() {
  SCRATCH=$(mktemp -d "${TMPDIR:-/tmp}/sutarta-test-XXXXXX")
  chmod 0711 "$SCRATCH"
  trap _scratch_end EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  trap 'exit 129' HUP
  cluster_at "$SCRATCH"
  # A script killed outright runs no trap: this one, in a session of its own, then does the rest.
  setsid scripts/lib/watch $$ "$SCRATCH" </dev/null >/dev/null 2>&1 &
  WATCHER=$!
  disown "$WATCHER"
  cluster_create fast >"$SCRATCH/initdb.log" 2>&1 || {
    cat "$SCRATCH/initdb.log" >&2
    die "initdb failed."
  }
  cluster_start || die "the tests' server does not start."
  # SwiftPM leaves folders behind in its temporary folder: let them go with ours.
  mkdir "$SCRATCH/tmp"
  export TMPDIR=$SCRATCH/tmp
}
