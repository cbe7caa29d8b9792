"""The doors' throughput: against pgbench with the same SQL, against the bare rows, and over growing registers."""

import os
import statistics
import subprocess
import time
from collections.abc import Callable

from measuring import pgbench, programs, psql, quick, report, root, scratch

seconds = 1 if quick else 4
rounds = 2 if quick else 5
there_and_back = ("finish", "reopen")
bare_rows = root / "Benchmarks/bare"
# The bare rows are written past the doors, and the limit is what they take with their references unchecked.
unchecked = {"PGOPTIONS": "-c session_replication_role=replica"}

Run = tuple[list[str], dict[str, str]]


def move(number: str, action: str) -> str:
    return f"select state from door.move_measure(null, null, {number}, '{action}', 'x', gen_random_uuid());\n"


def sql(database: str, statement: str) -> list[str]:
    done = subprocess.run([psql, "-X", "-q", "-At", "-v", "ON_ERROR_STOP=1", "-d", database, "-c", statement],
                          check=True, capture_output=True, text=True)
    return done.stdout.splitlines()


def script(name: str, text: str) -> str:
    path = scratch / f"{name}.sql"
    path.write_text(text, encoding="utf-8")
    return str(path)


def use_cores(count: int | None) -> list[str]:
    """Puts the server on the first cores, or on all, and says how to put a client there as well."""
    cores = ",".join(str(core) for core in sorted(os.sched_getaffinity(0))[:count])
    subprocess.run(["taskset", "-a", "-cp", cores, os.environ["BENCH_SERVER"]], check=True, stdout=subprocess.DEVNULL)
    return ["taskset", "-c", cores]


def a_second(runs: list[Run]) -> float:
    """Runs commands at the same time; the sum of what they print, which is a number or pgbench's report."""
    started = [subprocess.Popen(command, env=dict(os.environ, **environment), stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, text=True) for command, environment in runs]
    total = 0.0
    for process in started:
        answer, complaint = process.communicate()
        if process.returncode != 0:
            raise SystemExit(f"{process.args[0]} failed: {complaint}")
        rate = [line.split()[2] for line in answer.splitlines() if line.startswith("tps")]
        total += float(rate[0] if rate else answer)
    return total


def by_pgbench(database: str, path: str, values: dict[str, str] | None = None) -> list[str]:
    """A pgbench of one client; its seed is always the same, and so are the measures that it draws."""
    variables = [f"-D{name}={value}" for name, value in (values or {}).items()]
    return [pgbench, "-n", "-M", "prepared", "-c", "1", "--random-seed=2025", "-T", str(seconds), "-f", path,
            *variables, database]


def in_turn(measures: dict[str, Callable[[], float]]) -> dict[str, float]:
    """The medians of several measurements, run A B C A B C, after a round that only warms up."""
    taken: dict[str, list[float]] = {name: [] for name in measures}
    for number in range(rounds + 1):
        for name, measure in measures.items():
            figure = measure()
            if number > 0:
                taken[name].append(figure)
    return {name: statistics.median(figures) for name, figures in taken.items()}


def compare(what: str, mine: float, limit: float, goal: str) -> None:
    report(what, f"{mine:,.0f} / {limit:,.0f} a second = {mine / limit:.2f}", goal)


def make_register(measures: int) -> str:
    """A database with so many measures more."""
    name = f"bench_{measures}"
    sql("postgres", f"create database {name} template sutarta_template")
    subprocess.run([psql, "-X", "-q", "-d", name, "-v", f"protocols={measures // 200}", "-v", "seed=2025",
                    "-f", root / "Benchmarks/register.sql"], check=True, stdout=subprocess.DEVNULL)
    return name


def row_of(database: str, seat: int) -> dict[str, str]:
    """The keys that the bare rows of one leader's measure 8 need."""
    names = ("login", "protocol", "plan", "measure", "person", "association")
    found = sql(database, f"""
        select s.login, m.protocol_id, m.plan_id, m.id, s.id, a.association_id
        from sutarta.person s
        join sutarta.representative r on r.person_id = s.id
        join sutarta.party a on a.association_id = r.association_id
        join sutarta.plan p on p.protocol_id = a.protocol_id and p.state = 'in_progress'
        join sutarta.measure m on m.protocol_id = p.protocol_id and m.plan_id = p.id and m.number = '8'
        where s.login = 'seat_{seat}'""")
    return dict(zip(names, found[0].split("|")))


def clients(database: str) -> None:
    """Our program, pgbench and the bare rows, each client with a measure of its own in a plan of its own."""
    path = script("moves", "".join(move("'8'", action) for action in there_and_back))
    rows = script("rows", "".join((bare_rows / f"{action}.sql").read_text("utf-8") for action in there_and_back))
    for count in (1, 4, 8):
        # One client and its server share a core: otherwise it is wake-ups that are measured.
        pinned = use_cores(1 if count == 1 else None)
        seats = range(1, count + 1)
        people = [{"PGUSER": f"seat_{seat}", "PGDATABASE": database} for seat in seats]
        ours = [*pinned, str(programs / "sutarta-bench"), "moves", str(seconds), "8"]
        theirs = [*pinned, *by_pgbench(database, path)]
        writing = [[*pinned, *by_pgbench(database, rows, row_of(database, seat))] for seat in seats]
        best = in_turn({
            "ours": lambda: a_second([(ours, who) for who in people]),
            "pgbench": lambda: 2 * a_second([(theirs, who) for who in people]),
            "rows": lambda: 2 * a_second([(command, {}) for command in writing]),
            "unchecked": lambda: 2 * a_second([(command, unchecked) for command in writing]),
        })
        name = "1 client" if count == 1 else f"{count} clients"
        pgbench_moves = best["pgbench"]
        compare(f"moves through the door, {name}, against pgbench -M prepared", best["ours"], pgbench_moves, ">= 0.95")
        compare(f"the door (pgbench), {name}, against its bare rows", pgbench_moves, best["unchecked"], "(limit 1.00)")
        compare("  against its bare rows, their references checked", pgbench_moves, best["rows"], "(limit 1.00)")


def many(database: str, count: int) -> None:
    """Many moves of one leader: 100 to a transaction, pipelined; and all in one statement."""
    sql(database, f"""
        insert into sutarta.measure (protocol_id, plan_id, number, direction_id, titles, term_phrase, term_kind,
          first_day, last_day, due, lead_id, position, state, version)
        select m.protocol_id, m.plan_id, 'S' || n, m.direction_id, m.titles, m.term_phrase, m.term_kind, m.first_day,
          m.last_day, m.due, m.lead_id, 100 + n, m.state, m.version
        from sutarta.measure m, generate_series(1, {count}) n where m.id = {row_of(database, 1)['measure']}""")
    sql(database, "vacuum analyze sutarta.measure")
    pinned = use_cores(1)
    who = {"PGUSER": "seat_1", "PGDATABASE": database}
    moves = "".join(move(f"'S{n}'", action) for action in there_and_back for n in range(1, 51))
    path = script("pipelined", f"\\startpipeline\nbegin;\n{moves}commit;\n\\endpipeline\n")
    ours = [*pinned, str(programs / "sutarta-bench"), "pipelined", str(seconds)]
    best = in_turn({"ours": lambda: a_second([(ours, who)]),
                    "pgbench": lambda: 100 * a_second([([*pinned, *by_pgbench(database, path)], who)])})
    compare("100 moves to a transaction, pipelined, against pgbench", best["ours"], best["pgbench"], ">= 0.95")

    looped = f"""select count(*) from (
        select (door.move_measure(null, null, 'S' || n, 'finish', 'x', gen_random_uuid())).state
        from generate_series(1, {count}) n) x"""
    bare = (bare_rows / "finish_all.sql").read_text(encoding="utf-8")

    def in_one_statement(statement: str, environment: dict[str, str]) -> float:
        """Taken back afterwards, so that it can be done again."""
        begin = time.perf_counter()
        subprocess.run([*pinned, psql, "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", database, "-c", "begin",
                        "-c", statement, "-c", "rollback"], check=True, stdout=subprocess.DEVNULL,
                       env=dict(os.environ, **environment))
        return count / (time.perf_counter() - begin)

    best = in_turn({"door": lambda: in_one_statement(looped, who), "rows": lambda: in_one_statement(bare, {}),
                    "unchecked": lambda: in_one_statement(bare, unchecked)})
    name = f"{count:,} moves in one statement, against the bare rows in one"
    compare(name, best["door"], best["unchecked"], "(limit 1.00)")
    compare("  against the bare rows in one, their references checked", best["door"], best["rows"], "(limit 1.00)")


def growth(smallest: str, sizes: list[int]) -> None:
    """One client, whose moves go over all the protocols of registers of several sizes."""
    pinned = use_cores(1)
    # The superuser speaks for one leader after the other: for each ten moves.
    text = "\\set seat random(1, :protocols)\nselect set_config('session_authorization', 'seat_' || :seat, false);\n"
    for _ in range(5):
        text += "\\set number random(1, 20)\n" + "".join(move("(:number)::text", action) for action in there_and_back)
    path = script("growth", text)
    databases = {10_000: smallest} | {size: make_register(size) for size in sizes}
    best = in_turn({
        str(size): lambda size=size, name=name: 10 * a_second(
            [([*pinned, *by_pgbench(name, path, {"protocols": str(size // 200)})], {})])
        for size, name in databases.items()})
    for size in sizes:
        compare(f"the door with {size:,} measures, against 10,000", best[str(size)], best["10000"], ">= 0.90")


def doors() -> None:
    smallest = make_register(10_000)
    clients(smallest)
    growth(smallest, [100_000] if quick else [100_000, 1_000_000])
    many(smallest, 1_000 if quick else 10_000)
