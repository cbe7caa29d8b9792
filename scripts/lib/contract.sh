# What analysts rely on: each view and function of `report` with its columns, as a text to compare. Sourced after
# cluster.sh; never run.

CONTRACT=sql/snapshot/report.tsv

# contract_of DATABASE: prints a line for each column and function, in their order: what, name, type, comment.
contract_of() {
  cluster_psql -q -A -t -F $'\t' -d "$1" <<'SQL'
select c.relname, coalesce(a.attnum, 0), coalesce(a.attname, ''), coalesce(format_type(a.atttypid, a.atttypmod), 'view'),
  coalesce(col_description(c.oid, a.attnum), obj_description(c.oid, 'pg_class'))
from pg_class c
cross join lateral (
  select null::smallint as attnum, null::name as attname, null::oid as atttypid, null::integer as atttypmod
  union all
  select a.attnum, a.attname, a.atttypid, a.atttypmod from pg_attribute a
  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) a
where c.relnamespace = 'report'::regnamespace and c.relkind = 'v'
order by c.relname collate "C", coalesce(a.attnum, 0);
select p.proname || '(' || pg_get_function_arguments(p.oid) || ')', 0, '', pg_get_function_result(p.oid),
  obj_description(p.oid, 'pg_proc')
from pg_proc p where p.pronamespace = 'report'::regnamespace order by p.oid::regprocedure::text collate "C";
SQL
}

# contract_broken OLD NEW: prints what somebody who relies on the old text would miss in the new one: a view, column or
# function that is gone, has another place, or another type. What is added at the end, and other words, break nothing.
contract_broken() {
  awk -F '\t' '
    { key = $1 FS $2 FS $3; type = $4 }
    FNR == NR { new[key] = type; next }
    !(key in new) { print $1 ($3 == "" ? "" : "." $3) " is gone, or has another name or place"; next }
    new[key] != type { print $1 ($3 == "" ? "" : "." $3) " was " type " and is " new[key] }
  ' "$2" "$1"
}

# contract_check DATABASE: whether the committed text is what the database offers; what to do where it is not.
contract_check() {
  local made broken
  [[ -e $CONTRACT ]] || die "$CONTRACT is missing." "Run scripts/snapshot and commit what it writes."
  made=$(mktemp "${TMPDIR:-/tmp}/contract.XXXXXX")
  contract_of "$1" >"$made"
  if cmp -s "$CONTRACT" "$made"; then
    say "contract: $CONTRACT is what report offers ($(grep -c $'\tview\t' "$made") views, $(grep -vc $'\tview\t' "$made") columns and functions)"
    rm -f "$made"
    return
  fi
  broken=$(contract_broken "$CONTRACT" "$made")
  if [[ -n $broken ]]; then
    say "contract: this breaks what analysts rely on:" "$broken" \
      "Leave the view as it is, and put the new one into a schema report_v2 beside it (sql/report_v2/)."
  else
    diff -u "$CONTRACT" "$made" || true
    say "contract: report offers more, or in other words; run scripts/snapshot, read the difference, and commit it"
  fi
  rm -f "$made"
  return 1
}

# contract_proof: whether a break of the contract is seen as one, and what breaks nothing is not.
contract_proof() {
  local line name
  for name in 'a column that is gone' 'one of another type' 'one of another name' 'two in another order'; do
    case $name in
      *gone) line='/^measure\t6\t/d' ;;
      *type) line='/^measure\t6\t/s/text/integer/' ;;
      *name) line='/^measure\t6\t/s/number/code/' ;;
      *order) line='/^measure\t6\t/s/\t6\t/\t7\t/; /^measure\t7\tparent/s/\t7\t/\t6\t/' ;;
    esac
    [[ -n $(contract_broken "$CONTRACT" <(sed "$line" "$CONTRACT")) ]] || die "contract: $name would go unseen."
  done
  line=$(contract_broken "$CONTRACT" <(sed '/^measure\t6\t/s/number in/No. in/; $a measure\t99\tnew\ttext\tNew.' "$CONTRACT"))
  [[ -z $line ]] || die "contract: what is added or said otherwise is taken for a break:" "$line"
}
