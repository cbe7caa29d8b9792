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

# make_story_database NAME SUTARTA: makes a register in which the plan of 2025 is still a proposal, as it was on the
# morning of the meeting.
make_story_database() {
  local folder=$SCRATCH/before-the-meeting
  rm -rf "$folder"
  cp -R config/lithuania "$folder"
  # The last two columns tell how it came to be agreed, and may be empty.
  sed -i '2,$ s/,[^,]*,[^,]*$/,,/' "$folder/plans/2025/plan.csv"
  make_database "$1" "$2" "$folder"
  make_daemon_login "$1"
}
