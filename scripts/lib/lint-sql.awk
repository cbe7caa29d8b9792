# Checks CREATE FUNCTION and CREATE VIEW statements: SECURITY DEFINER fixes its search_path with pg_temp last, and
# a view asks with its reader's rights and behind a barrier, but for those of `report`, whose readers may read all of
# it. Prints one line for each breach.

function check(    head, place) {
  place = FILENAME ":" began
  head = tolower(statement)
  if (head ~ /^create (or replace )?(function|procedure)/ && head ~ /security definer/) {
    if (head !~ /set search_path (=|to) [a-z_, \047]*pg_catalog\047?, \047?pg_temp/)
      print place " — SECURITY DEFINER without SET search_path = …, pg_catalog, pg_temp"
  }
  if (head ~ /^create (or replace )?view/ && head !~ /^create (or replace )?view report\./ && (head !~ /security_invoker/ || head !~ /security_barrier/))
    print place " — a view without security_invoker and security_barrier"
  statement = ""
}

FNR == 1 { statement = ""; body = 0 }
{
  line = $0
  if (!body) sub(/--.*/, "", line)
  gsub(/[ \t]+/, " ", line)
  if (!body && statement == "" && line !~ /[^ ]/) next
  if (!body && statement == "") { began = FNR; sub(/^ /, "", line) }
  # The text between dollar quotes is left out; what follows it still belongs to the statement.
  while (match(line, /\$[a-z_]*\$/)) {
    if (!body) statement = statement " " substr(line, 1, RSTART - 1)
    body = !body
    line = substr(line, RSTART + RLENGTH)
  }
  if (!body) {
    statement = statement " " line
    sub(/^ /, "", statement)
    if (line ~ /;[ ]*$/) check()
  }
}
