# The transcript in README: what a session really looks like. Sourced after template.sh and mail.sh; never run.

# What is typed, and as whom; the day is said, so that the answers stay the same.
_session() {
  _typed lbd_leader 'sutarta plan show --as-of 2025-04-14 | head -n 12'
  _typed lbd_leader 'sutarta waiting --as-of 2025-04-14'
  _typed lbd_leader 'sutarta measure start 8'
  _typed lbd_leader 'sutarta measure start 2'
  _typed lbd_leader 'sutarta history 8 --language lt'
  _typed lbd_leader 'sutarta event next --count 3 --as-of 2025-04-14'
  _typed sutarta_tick 'sutartad tick --as-of 2025-04-14 --maildir mail'
  _typed lbd_leader 'sutarta report directions | tail -n +3'
  printf '# her digest, decoded:\n'
  show_mail "$(grep -lrE '^To: .*[< ]lbd@example.org' mail)" | sed -n 1,16p
  printf '…\n\n'
}

# _typed LOGIN COMMAND: prints a command and its answer, refusals too.
_typed() {
  local status=0
  printf '$ %s\n' "$2"
  PGUSER=$1 bash -c "$2" 2>&1 || status=$?
  if ((status != 0)); then printf '[exit code %d]\n' "$status"; fi
  echo
}

# transcript_of DATABASE PROGRAMS: prints the session. It moves measures: give it a database of its own.
transcript_of() {
  local programs
  programs=$(cd "$2" && pwd)
  make_daemon_login "$1"
  rm -rf "$SCRATCH/session"
  mkdir "$SCRATCH/session"
  (
    cd "$SCRATCH/session"
    export PATH=$programs:$PATH LANG=C.UTF-8 LC_ALL=C.UTF-8 LANGUAGE=en COLUMNS=100
    export PGHOST=$CLUSTER_SOCKET PGPORT=$CLUSTER_PORT PGDATABASE=$1
    _session | sed '$d'
  )
}

# Prints README's transcript.
_readme_transcript() { sed -n '/^<!-- transcript -->$/,/^<!-- end -->$/p' README.md | grep -vE '^(<!--|```)'; }

# The instant of a move is the server's clock: it differs from run to run.
_without_clock() { sed -E 's/20[0-9]{2}-[0-9]{2}-[0-9]{2} [0-9]{2}[:.][0-9]{2}/YYYY-MM-DD HH:MM/g'; }

# transcript_check DATABASE PROGRAMS: whether README shows what the programs say.
transcript_check() {
  if diff -u <(_readme_transcript | _without_clock) <(transcript_of "$1" "$2" | _without_clock); then
    say "transcript: README shows what the programs say"
  else
    say "transcript: README does not show what the programs say; run scripts/transcript and read the difference"
    return 1
  fi
}

# transcript_write DATABASE PROGRAMS: puts the session between README's marks.
transcript_write() {
  transcript_of "$1" "$2" >"$SCRATCH/transcript"
  awk -v file="$SCRATCH/transcript" '
    /^<!-- end -->$/ { print "```"; skip = 0 }
    !skip { print }
    /^<!-- transcript -->$/ { print "```console"; while ((getline line <file) > 0) print line; skip = 1 }
  ' README.md >"$SCRATCH/README.md"
  cat "$SCRATCH/README.md" >README.md
}
