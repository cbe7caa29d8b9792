# A page of docs whose answers are real: what stands behind a prompt is typed, and what it says is written under it.
# Sourced after transcript.sh; never run.

# story_played DATABASE PROGRAMS PAGE: prints the page with the answers of this run. It changes what the database
# holds: give it one of its own.
story_played() {
  local programs in_session='' line login command status
  programs=$(cd "$2" && pwd)
  rm -rf "$SCRATCH/session"
  mkdir "$SCRATCH/session"
  while IFS= read -r line; do
    if [[ $line == '```console' ]]; then
      in_session=first
    elif [[ $in_session && $line == '```' ]]; then
      in_session=
    elif [[ $in_session ]]; then
      # An answer of an earlier run.
      [[ $line =~ ^([a-z_]+)\$\ (.*)$ ]] || continue
      login=${BASH_REMATCH[1]} command=${BASH_REMATCH[2]} status=0
      [[ $in_session == first ]] || echo
      in_session=more
      printf '%s\n' "$line"
      (
        cd "$SCRATCH/session"
        export PATH=$programs:$PATH LANG=C.UTF-8 LC_ALL=C.UTF-8 LANGUAGE=en COLUMNS=100
        export PGHOST=$CLUSTER_SOCKET PGPORT=$CLUSTER_PORT PGDATABASE=$1 PGUSER=$login
        bash -c "$command" </dev/null 2>&1
      ) || status=$?
      if ((status != 0)); then printf '[exit code %d]\n' "$status"; fi
      continue
    fi
    printf '%s\n' "$line"
  done <"$3"
}

# story_check DATABASE PROGRAMS PAGE: whether the page shows what the programs say.
story_check() {
  if diff -u <(_without_clock <"$3") <(story_played "$1" "$2" "$3" | _without_clock); then
    say "story: $3 shows what the programs say"
  else
    say "story: $3 does not show what the programs say; run scripts/transcript and read the difference"
    return 1
  fi
}

# before_the_meeting FOLDER: copies config/lithuania as it was on the morning of the meeting: its plan of 2025 is still a
# proposal.
before_the_meeting() {
  rm -rf "$1"
  cp -R config/lithuania "$1"
  # The last two columns tell how it came to be agreed, and may be empty.
  sed -i '2,$ s/,[^,]*,[^,]*$/,,/' "$1/plans/2025/plan.csv"
}

# make_story_database NAME SUTARTA: makes a register in which the plan of 2025 is still a proposal.
make_story_database() {
  before_the_meeting "$SCRATCH/before-the-meeting"
  make_database "$1" "$2" "$SCRATCH/before-the-meeting"
  make_daemon_login "$1"
}

# life_cycle_page PROGRAMS: prints the page of the life cycles and of who may what, as the command line tells them.
life_cycle_page() {
  cat <<'PAGE'
# Life cycles, and who may what

Written by `scripts/transcript` from the tables in Sources/Cooperation/LifeCycle; change those. What leads back to its own
state comes with content: a change, a report, a signature. `decision` is a question that was carried, `consequence` what
follows from another move: nobody makes those by hand.

PAGE
  "$1/sutarta" admin lifecycle --mermaid | awk '
    /^---$/ { fences++; if (fences % 2) print "```mermaid" }
    /^$/ { print "```" }
    { print }
    END { print "```" }'
  printf '\n```text\n'
  LANG=C.UTF-8 LC_ALL=C.UTF-8 LANGUAGE=en COLUMNS=116 "$1/sutarta" admin lifecycle | sed -e :a -e '/^\n*$/{$d;N;ba' -e '}'
  printf '```\n'
}

# life_cycle_check PROGRAMS: whether the page is what the command line tells.
life_cycle_check() {
  if diff -u docs/LIFE-CYCLES.md <(life_cycle_page "$1"); then
    say "life cycles: docs/LIFE-CYCLES.md is what the command line tells"
  else
    say "life cycles: docs/LIFE-CYCLES.md is not what the command line tells; run scripts/transcript"
    return 1
  fi
}
