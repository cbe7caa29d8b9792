"""Letters: the SMTP channel against Postfix's smtp-source, and what ticks and digests cost over growing registers."""

import contextlib
import os
import re
import resource
import socket
import statistics
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from measuring import programs, psql, quick, report, root

today = "2026-03-03"
moment = f"{today} 10:00:00+02"
tomorrow = "2026-03-04 10:00:00+02"
size = 20_480
# As many people as a tick takes at once.
batch = "500"
rounds = 2 if quick else 5
# 4.2 letters a second: Redmine's reminders, 24 s for 100 of them.
redmine = 100 / 24


def sql(database: str, statement: str, login: str = "postgres") -> str:
    """What a statement answers, one row a line."""
    done = subprocess.run([psql, "-X", "-q", "-At", "-v", "ON_ERROR_STOP=1", "-d", database, "-c", statement],
                          env=dict(os.environ, PGUSER=login), stdout=subprocess.PIPE, text=True, check=True)
    return done.stdout.strip()


@contextlib.contextmanager
def sink() -> Iterator[int]:
    """Postfix's smtp-sink on a free port of this machine, which takes all letters and keeps none."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    user = ["-u", "nobody"] if os.getuid() == 0 else []
    process = subprocess.Popen([str(Path(os.environ["BENCH_POSTFIX"]) / "smtp-sink"), *user, f"127.0.0.1:{port}", "100"])
    try:
        while True:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port)):
                break
            time.sleep(0.02)
        yield port
    finally:
        process.terminate()
        process.wait()


def run(command: list[str], **environment: str) -> tuple[str, float, resource.struct_rusage]:
    """What a whole process says, how many seconds it takes, and what it uses."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, env=dict(os.environ, **environment), stdout=subprocess.PIPE, text=True)
    answer = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{command[0]} failed.")
    return answer, seconds, usage


def channel() -> None:
    """Letters of 20 kB over one connection, with no database beside it."""
    count = 1_000 if quick else 10_000
    with sink() as port:
        source = [str(Path(os.environ["BENCH_POSTFIX"]) / "smtp-source"), "-d", "-s", "1", "-l", str(size), "-m", str(count),
                  "-f", "sutarta@example.org", "-t", "reader@example.org", f"127.0.0.1:{port}"]
        ours, theirs, own_work, their_work = [], [], [], []
        for number in range(2 * rounds + 1):
            mine, _, own = run([str(programs / "sutarta-bench"), "mail", str(port), str(count), str(size)])
            _, seconds, their = run(source)
            if number > 0:
                ours.append(float(mine))
                theirs.append(count / seconds)
                own_work.append(own.ru_utime + own.ru_stime)
                their_work.append(their.ru_utime + their.ru_stime)
    mine, peer = statistics.median(ours), statistics.median(theirs)
    work = statistics.median(own_work) / statistics.median(their_work)
    report("letters of 20 kB, one connection, against smtp-source",
           f"{mine:,.0f} / {peer:,.0f} a second = {mine / peer:.2f}, CPU {work:.2f}", ">= 0.90")


def make_register(name: str, protocols: int, busy: int, due: int, future: int) -> str:
    """A database in which the first protocols have something to be told today, and all have something to come."""
    sql("postgres", f"create database {name} template sutarta_template")
    # What a day's first tick does for the protocols that are there already.
    tick(name, None)
    subprocess.run([psql, "-X", "-q", "-d", name, "-v", f"protocols={protocols}", "-v", f"busy={busy}", "-v", f"due={due}",
                    "-v", f"future={future}", "-v", "seed=2025", "-v", f"today={today}",
                    "-f", root / "Benchmarks/reminders.sql"], check=True, stdout=subprocess.DEVNULL)
    # History is sealed from tick to tick.
    while int(sql(name, "select door.seal_history(20000)", "sutartad")) > 0:
        pass
    return name


def tick(database: str, port: int | None, as_of: str = moment) -> tuple[dict[str, int], float, float]:
    """A whole tick: its figures, its seconds, and the most memory it holds, in MB."""
    way = ["--maildir", os.environ["BENCH_SCRATCH"] + "/maildir"] if port is None else [
        "--smtp", f"127.0.0.1:{port}", "--smtp-security", "loopback"]
    metrics = os.environ["BENCH_SCRATCH"] + "/metrics"
    _, seconds, usage = run([str(programs / "sutartad"), "tick", "--as-of", as_of, "--sender", "sutarta@example.org",
                              "--metrics", metrics, *way], PGUSER="sutartad", PGDATABASE=database)
    figures = re.findall(r"^sutarta_tick_(\w+) (\d+)", Path(metrics).read_text("utf-8"), re.MULTILINE)
    return {name: int(value) for name, value in figures}, seconds, usage.ru_maxrss / 1024


def untell(database: str) -> None:
    """Takes back what a tick has told the register's people today, so that it can be told again."""
    sql(database, f"""
        delete from sutarta.delivery d using sutarta.message m, sutarta.person p
        where m.id = d.message_id and p.id = m.person_id and p.login like 'bench\\_%';
        delete from sutarta.message m using sutarta.person p where p.id = m.person_id and p.login like 'bench\\_%';
        update sutarta.reminder r set digest_on = null from sutarta.person p
        where r.digest_on = '{today}' and p.id = r.person_id and p.login like 'bench\\_%';
        delete from sutarta.digest d using sutarta.person p
        where d.local_date = '{today}' and p.id = d.person_id and p.login like 'bench\\_%';""")
    sql(database, "vacuum sutarta.reminder, sutarta.digest, sutarta.message, sutarta.delivery")


def growth() -> None:
    """The same 500 reminders due, of ever more that are to come; and what a new day brings, once for each protocol."""
    sizes = [10_000, 1_000_000] if quick else [10_000, 1_000_000, 10_000_000]
    protocols = {count: count // 2_000 for count in sizes}
    databases = {count: make_register(f"bench_reminders_{count}", protocols[count], 5, 10, 50) for count in sizes}
    kinds = {"scan": {}, "due": {}, "quiet": {}}
    with sink() as port:
        for number in range(rounds + 1):
            for count, name in databases.items():
                untell(name)
                scan = sql(name, f"""
                    explain (analyze, timing off, format text)
                    with recursive day (due_on) as (
                      select min(r.due_on) from sutarta.reminder r where r.digest_on is null and r.due_on <= '{today}'
                      union all
                      select (
                        select min(r.due_on) from sutarta.reminder r
                        where r.digest_on is null and r.due_on > d.due_on and r.due_on <= '{today}')
                      from day d where d.due_on is not null
                    )
                    select distinct n.person_id
                    from day d
                    cross join lateral (
                      select distinct r.person_id from sutarta.reminder r
                      where r.digest_on is null and r.due_on = d.due_on and r.person_id > 0
                      order by r.person_id limit {batch}) n""")
                figures, seconds, _ = tick(name, port)
                assert figures["digests"] == figures["sent"] == 50, figures
                _, idle, _ = tick(name, port)
                if number > 0:
                    kinds["scan"].setdefault(count, []).append(float(re.search(r"Execution Time: ([\d.]+)", scan)[1]))
                    kinds["due"].setdefault(count, []).append(1000 * seconds)
                    kinds["quiet"].setdefault(count, []).append(1000 * idle)
        first = {count: tick(name, port, tomorrow)[1] for count, name in databases.items()}
    for kind, what in (("scan", "the scan for 500 due reminders"), ("due", "a tick with 500 due, 50 letters"),
                       ("quiet", "a tick with none due")):
        smallest = statistics.median(kinds[kind][sizes[0]])
        for count in sizes[1:]:
            mine = statistics.median(kinds[kind][count])
            report(f"{what}, of {count:,}, against {sizes[0]:,}",
                   f"{mine:.1f} / {smallest:.1f} ms = {mine / smallest:.2f}", "flat")
    for count, seconds in first.items():
        report(f"a day's first tick, of {count:,}",
               f"{seconds:.1f} s = {1000 * seconds / protocols[count]:.0f} ms a protocol", "(told)")


def whole() -> None:
    """1,000 due items for 100 people: found, composed, handed over."""
    name = make_register("bench_items", 10, 10, 10, 50)
    taken = []
    with sink() as port:
        for number in range(rounds + 1):
            untell(name)
            figures, seconds, _ = tick(name, port)
            assert figures["digests"] == figures["sent"] == 100, figures
            if number > 0:
                taken.append(100 / seconds)
    mine = statistics.median(taken)
    report("1,000 due items in 100 letters, the whole tick, against Redmine",
           f"{mine:,.0f} / {redmine:.1f} a second = {mine / redmine:.0f}", ">= 20")


def digests() -> None:
    """10,000 people with 10 lines each: the query alone, with the composing, and a whole tick with everything."""
    people = 500 if quick else 10_000
    name = make_register(f"bench_people_{people}", people // 10, people // 10, 10, 5)
    where = {"PGUSER": "sutartad", "PGDATABASE": name}
    alone, composing, pure, writing, memory = [], [], [], [], []
    with sink() as port:
        for number in range(2 if quick else 4):
            untell(name)
            lines, seconds = run([str(programs / "sutarta-bench"), "collect", moment, batch], **where)[0].split()
            assert int(lines) == 10 * people, lines
            count, size, both, own = run([str(programs / "sutarta-bench"), "compose", moment, batch], **where)[0].split()
            assert int(count) == people, count
            figures, whole, most = tick(name, port)
            assert figures["digests"] == figures["sent"] == people, figures
            if number > 0:
                alone.append(float(seconds))
                composing.append(float(both))
                pure.append(float(own))
                writing.append(whole)
                memory.append(most)
    query = statistics.median(alone)
    report(f"digests of {people:,} people with 10 lines, the query alone", f"{query:.2f} s = {people / query:,.0f} a second",
           "(limit 1.00)")
    for what, taken, goal in (("  collected and composed", composing, "<= 1.50"), ("  composing alone", pure, "(part)"),
                              ("  the whole tick, letters sent", writing, "(for comparison)")):
        mine = statistics.median(taken)
        report(f"{what}, {int(size) // people:,} bytes a letter",
               f"{mine:.2f} s = {people / mine:,.0f} a second = {mine / query:.2f}", goal)
    report(f"the most memory of a tick for {people:,} people", f"{statistics.median(memory):.1f} MB", "(told)")


@contextlib.contextmanager
def without_autovacuum() -> Iterator[None]:
    """The server does nothing of its own accord: pg_stat_database counts its workers' transactions as anybody's."""
    sql("postgres", "alter system set autovacuum = off")
    sql("postgres", "select pg_reload_conf()")
    try:
        while sql("postgres", "select pid from pg_stat_activity where backend_type = 'autovacuum worker' limit 1"):
            time.sleep(0.1)
        yield
    finally:
        sql("postgres", "alter system reset autovacuum")
        sql("postgres", "select pg_reload_conf()")


def idle() -> None:
    """The daemon between two turns: what it holds, and what it asks of the server."""
    name = make_register("bench_idle", 10, 0, 0, 50)
    with sink() as port, without_autovacuum():
        daemon = subprocess.Popen(
            [str(programs / "sutartad"), "run", "--every", "1h", "--smtp", f"127.0.0.1:{port}",
             "--smtp-security", "loopback", "--sender", "sutarta@example.org"],
            env=dict(os.environ, PGUSER="sutartad", PGDATABASE=name), stderr=subprocess.PIPE, text=True)
        try:
            for line in daemon.stderr:
                if "milliseconds=" in line:
                    break
            time.sleep(2)
            count = f"select xact_commit + xact_rollback from pg_stat_database where datname = '{name}'"
            before = int(sql("postgres", count))
            length = 5 if quick else 30
            time.sleep(length)
            rate = (int(sql("postgres", count)) - before) / length
            status = Path(f"/proc/{daemon.pid}/status").read_text("utf-8")
            resident = int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024
        finally:
            daemon.terminate()
            daemon.wait()
            daemon.stderr.close()
    report("sutartad run between two turns, resident", f"{resident:.1f} MB", "<= 25")
    report("  its transactions", f"{rate:.2f} a second", "<= 0.10")


# What a single one of can be asked for by its name.
pieces = {"channel": channel, "items": whole, "idle": idle, "digests": digests, "growth": growth}


def letters() -> None:
    for piece in pieces.values():
        piece()
