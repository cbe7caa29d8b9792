"""Measures Sutarta against its peers and prints ratios; every pair is taken in turn, in the same run.

Called by scripts/bench, which has started a server, built the programs and set libpq's variables.
"""

import os
import statistics
import subprocess
import sys
import time

import doors
import letters
import reports
from measuring import programs, psql, python, quick, report, root, scratch


def milliseconds(command: list[str], environment: dict[str, str]) -> float:
    """The wall time of one whole process."""
    begin = time.perf_counter()
    done = subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    if done.returncode != 0:
        sys.exit(f"{command[0]} failed: {done.stderr.decode()}")
    return (time.perf_counter() - begin) * 1000


def in_turn(ours: list[str], peer: list[str], rounds: int) -> tuple[float, float]:
    """The median wall times of two commands, run A B A B after a warm-up."""
    environment = dict(os.environ, LANGUAGE="en", PGUSER="lbd_leader")
    mine, theirs = [], []
    for number in range(rounds + 3):
        one, other = milliseconds(ours, environment), milliseconds(peer, environment)
        if number >= 3:
            mine.append(one)
            theirs.append(other)
    return statistics.median(mine), statistics.median(theirs)


def processes() -> None:
    rounds = 20 if quick else 100
    query = (root / "sql/queries/measure_list.sql").read_text(encoding="utf-8")
    for parameter, value in (("$1", "null"), ("$2", "null"), ("$3", "'en'"), ("$4", "null")):
        query = query.replace(parameter, value)
    mine, theirs = in_turn([str(programs / "sutarta"), "measure", "list"], [psql, "-X", "-c", query], rounds)
    report("measure list, whole process, against psql -X", f"{mine:.1f} / {theirs:.1f} ms = {mine / theirs:.2f}", "<= 1.15")
    mine, theirs = in_turn([str(programs / "sutarta"), "--version"], [psql, "--version"], rounds)
    report("start without a query, against psql --version", f"{mine:.1f} / {theirs:.1f} ms = {mine / theirs:.2f}", "<= 0.60")


def rows() -> None:
    count = 100_000 if quick else 1_000_000
    subprocess.run([psql, "-X", "-q", "-c", f"""
        create table bench_rows as
        select n::bigint as number, (n % 1000)::integer as small, md5(n::text) as text, 'priemonė ' || n as name,
               date '2025-01-01' + (n % 365)::integer as day, timestamptz '2025-01-01' + n * interval '1 second' as moment,
               n % 2 = 0 as flag, n / 3.0::double precision as ratio
        from generate_series(1, {count}) as n;
        grant select on bench_rows to public;""", "-c", "vacuum analyze bench_rows"], check=True)
    where = {name: os.environ[f"PG{name}"] for name in ("HOST", "PORT", "USER", "DATABASE")}
    conninfo = " ".join(f"{key}={where[name]}" for key, name in (
        ("host", "HOST"), ("port", "PORT"), ("user", "USER"), ("dbname", "DATABASE")))
    statement = "select * from bench_rows"
    subprocess.run(
        ["cc", "-O2", "-o", scratch / "rows", root / "Benchmarks/peers/rows.c", "-I/usr/include/postgresql", "-lpq"],
        check=True)
    commands = {
        "ours": [programs / "sutarta-bench", "rows"],
        "C libpq": [scratch / "rows", conninfo, statement],
        "psycopg 3, binary": [python, root / "Benchmarks/peers/rows_psycopg.py", conninfo, statement],
        "asyncpg": [python, root / "Benchmarks/peers/rows_asyncpg.py", *where.values(), statement],
    }
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
    for _ in range(2 if quick else 5):
        for name, command in commands.items():
            answer = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
            assert int(answer[0]) == count, f"{name} read {answer[0]} rows"
            times[name].append((float(answer[3]), float(answer[2])))
    best = {name: (statistics.median(t[0] for t in taken), statistics.median(t[1] for t in taken))
            for name, taken in times.items()}
    limit, limit_cpu = best["C libpq"]
    for name, (wall, cpu) in best.items():
        goal = ">= 0.90, CPU <= 1.20" if name == "ours" else "(peer)"
        report(f"{count:,} rows of 8 columns, {name}",
               f"{count / wall:,.0f}/s = {limit / wall:.2f}, CPU {cpu / limit_cpu:.2f}", goal)


def recurrences() -> None:
    # libical, the fastest peer, was measured once at 2,391 yearly and 60 weekly expansions where dateutil had 409 and 84:
    # 50 times the best is 292 times dateutil's yearly and 50 times its weekly ones.
    for name, rule, goal in (
            ("yearly", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=7", 292), ("weekly", "FREQ=WEEKLY;BYDAY=SU", 50)):
        ours, theirs = [], []
        for _ in range(1 if quick else 3):
            mine, days = subprocess.run([programs / "sutarta-bench", "recurrences", rule], check=True,
                                        capture_output=True, text=True).stdout.split()
            peer, answer = subprocess.run([python, root / "Benchmarks/peers/recurrences.py", rule], check=True,
                                          capture_output=True, text=True).stdout.split()
            assert days == answer, f"{rule}: {days} days, and dateutil has {answer}"
            ours.append(float(mine))
            theirs.append(float(peer))
        mine, peer = statistics.median(ours), statistics.median(theirs)
        report(f"{name} recurrence, 50 years, parsing included, against dateutil",
               f"{mine:,.0f} / {peer:,.0f} a second = {mine / peer:.0f}", f">= {goal}")


parts = {"processes": processes, "rows": rows, "doors": doors.doors, "recurrences": recurrences,
         "mail": letters.letters, "reports": reports.reports}
chosen = [name for name in sys.argv[1:] if name != "--quick"]
known = parts | letters.pieces
if unknown := set(chosen) - set(known):
    sys.exit(f"There is no part {', '.join(sorted(unknown))}; say some of {', '.join(known)}.")
# Ten million moves are made for the reports: only by name.
for name in chosen or [name for name in parts if name != "reports"]:
    known[name]()
