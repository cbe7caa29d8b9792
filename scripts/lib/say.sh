# What the scripts say: steps with the time they took, and failures that name the step and what to do.
# Sourced, never run. Colour and moving lines only on a terminal.

# Prints each argument as a line.
say() { printf '%s\n' "$@"; }

# Ends the script with one sentence, and what to do about it as further lines.
die() {
  printf '\n%s: %s\n' "${0##*/}" "$1" >&2
  shift
  local line
  for line in "$@"; do printf '  %s\n' "$line" >&2; done
  exit 1
}

# seconds -> "7 s" or "2 min 05 s"
duration() {
  if (($1 < 60)); then printf '%d s' "$1"; else printf '%d min %02d s' $(($1 / 60)) $(($1 % 60)); fi
}

# Writes, until it is killed, how long a step has run and the last line it wrote.
_tick() {
  local title=$1 log=$2 began=$SECONDS last
  while sleep 1; do
    if [[ -t 1 ]]; then
      last=$(tail -c 400 "$log" 2>/dev/null | tr '\r' '\n' | grep -v '^$' | tail -n 1 | tr -cd '[:print:]' || true)
      printf '\r\033[K… %s  %s  %.*s' "$title" "$(duration $((SECONDS - began)))" 60 "$last"
    elif (((SECONDS - began) % 30 == 0)); then
      printf '… %s: %s so far\n' "$title" "$(duration $((SECONDS - began)))"
    fi
  done
}

_ticker=
_end_ticker() {
  [[ -n $_ticker ]] || return 0
  kill "$_ticker" 2>/dev/null || true
  wait "$_ticker" 2>/dev/null || true
  _ticker=
  if [[ -t 1 ]]; then printf '\r\033[K'; fi
}

# step TITLE ADVICE COMMAND...: runs a command with its output in a log, shows how long it takes, and when it
# fails shows the end of the log, names the step, and gives the advice. STEP_LOGS is the folder of the logs.
step() {
  local title=$1 advice=$2 log status=0 began=$SECONDS
  shift 2
  mkdir -p "$STEP_LOGS"
  log="$STEP_LOGS/$(printf '%s' "$title" | tr -cs '[:alnum:]' '-' | tr '[:upper:]' '[:lower:]').log"
  : >"$log"
  if [[ ! -t 1 ]]; then say "… $title"; fi
  _tick "$title" "$log" &
  _ticker=$!
  # Not "… || status=$?": that would make the command's functions run on after a failure inside them.
  set +e
  (
    set -e
    "$@"
  ) >"$log" 2>&1 </dev/null
  status=$?
  set -e
  _end_ticker
  if ((status != 0)); then
    printf '\n' >&2
    tail -n 25 "$log" | sed 's/^/  | /' >&2
    die "the step “$title” failed after $(duration $((SECONDS - began)))." "$advice" "The whole log: $log"
  fi
  say "✓ $title ($(duration $((SECONDS - began))))"
}
