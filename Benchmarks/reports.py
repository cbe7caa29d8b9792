"""What analysts ask of ten years of many protocols: against just reading the rows of the answers, and a tenth of it."""

import json
import pathlib
import statistics
import subprocess
import time

from measuring import psql, quick, report, root
from questions import EVERYWHERE, HANDBOOK, OTHERS, Question

sizes = (10, 100) if quick else (100, 1000)
rounds = 5 if quick else 15
protocol = "bench-5"
plan = "2025"
today = "2026-01-31 12:00+02"
explain = "explain (analyze, buffers, timing off, format json) "


def run(database: str, *arguments: str | pathlib.Path, text: str | None = None) -> str:
    """What psql answers; an error ends it."""
    return subprocess.run([psql, "-X", "-q", "-At", "-v", "ON_ERROR_STOP=1", "-d", database, *arguments], input=text,
                          check=True, stdout=subprocess.PIPE, text=True).stdout


def seconds(database: str, *arguments: str | pathlib.Path, text: str | None = None) -> float:
    begin = time.perf_counter()
    run(database, *arguments, text=text)
    return time.perf_counter() - begin


def make_register(protocols: int) -> str:
    """A database with so many protocols, what must hold of it checked where that does not take too long."""
    name = f"bench_reports_{protocols}"
    run("postgres", "-c", f"create database {name} template sutarta_template")
    taken = seconds(name, "-v", f"protocols={protocols}", "-v", "seed=2025", "-f", root / "Benchmarks/reports.sql")
    if protocols == sizes[0]:
        run(name, "-f", root / "Benchmarks/reports/check.sql")
    measures, moves = run(name, "-F", " ", "-c", """
        select (select count(*) from sutarta.measure), (select count(*) from sutarta.history)""").split()
    report(f"a register of {protocols:,} protocols", f"{int(measures):,} measures, {int(moves):,} moves, {taken:.0f} s",
           "(made)")
    return name


def count(database: str) -> None:
    """What the tick's summariser takes: for everything, and for one plan in which something has changed."""
    def summarise() -> str:
        return f"select door.count_summaries('{today}', 1000000)"
    run(database, "-c", "insert into sutarta.uncounted select id from sutarta.protocol")
    protocols = int(run(database, "-c", "select count(*) from sutarta.protocol"))
    taken = seconds(database, "-c", summarise())
    report(f"  counted from nothing, {protocols:,} protocols", f"{taken:.1f} s = {taken / protocols * 1000:.0f} ms each",
           "(told)")
    run(database, "-c", "vacuum analyze")
    stirred = []
    for number in range(1, rounds + 1):
        run(database, "-c", f"insert into sutarta.uncounted select id from sutarta.protocol where code = 'bench-{number}'")
        answer = run(database, "-c", explain + summarise())
        stirred.append(json.loads(answer)[0]["Execution Time"])
    report("  counted again, one protocol stirred", f"{statistics.median(stirred):.1f} ms", "(told)")
    idle = json.loads(run(database, "-c", explain + summarise()))[0]["Execution Time"]
    report("  counted again, nothing stirred", f"{idle:.1f} ms", "(told)")


def ask(database: str, role: str, statements: list[str]) -> list[tuple[float, float, int, int]]:
    """Execution and planning in ms, buffers and rows of statements, each run twice in one session: the second counts."""
    text = f"set report.as_of = '{today}';\nset enable_seqscan = {'on' if role else 'off'};\n"
    text += "".join(f"{explain}{statement};\n" * 2 for statement in statements)
    decoder, found = json.JSONDecoder(), []
    # A login's own settings come with logging in.
    answer = run(database, *(["-U", role] if role else []), text=text)
    while answer := answer.lstrip():
        explained, end = decoder.raw_decode(answer)
        found.append(explained[0])
        answer = answer[end:]
    return [(one["Execution Time"], one["Planning Time"],
             one["Plan"]["Shared Hit Blocks"] + one["Plan"]["Shared Read Blocks"], one["Plan"]["Actual Rows"])
            for one in found[1::2]]


def questions() -> list[Question]:
    """Those of the handbook, asked of a protocol of ours; then the others."""
    asked = {path.stem: path.read_text(encoding="utf-8") for path in sorted((root / "sql/handbook").glob("[0-9]*.sql"))}
    if unknown := set(asked) ^ set(HANDBOOK):
        raise SystemExit(f"Benchmarks/questions.py and sql/handbook differ in {', '.join(sorted(unknown))}.")
    return [Question(name, text.rstrip().rstrip(";").replace("lt-libraries", "{protocol}"), HANDBOOK[name],
                     name not in EVERYWHERE) for name, text in asked.items()] + OTHERS


def measure(databases: list[str], asked: list[Question]) -> dict[tuple[str, str, str], tuple[float, float, int, int]]:
    """The least of what all questions and their rows took in several databases, run A B A B: beside other work a median
    tells of that."""
    taken: dict[tuple[str, str, str], list[tuple[float, float, int, int]]] = {}
    for _ in range(rounds):
        for database in databases:
            for kind, role in (("query", "bench_analyst"), ("rows", "")):
                texts = [getattr(question, kind) for question in asked]
                parts = [(text,) if isinstance(text, str) else text for text in texts]
                figures = iter(ask(database, role, [
                    part.replace("{protocol}", protocol).replace("{plan}", plan) for text in parts for part in text]))
                for question, text in zip(asked, parts):
                    # What is read in several parts is read one after another.
                    sums = tuple(map(sum, zip(*(next(figures) for _ in text))))
                    taken.setdefault((database, kind, question.name), []).append(sums)
    return {key: tuple(min(column) for column in zip(*rows)) for key, rows in taken.items()}


def reports() -> None:
    small, large = (make_register(size) for size in sizes)
    for database in (small, large):
        count(database)
    run(large, "-c", "select door.ensure_login('bench_analyst', 'sutarta_analyst')")
    asked = questions()
    found = measure([small, large], asked)
    print(f"\n{'question':<38} {'rows':>7} {'ms':>9} {'buffers':>8} {'plan ms':>8} {'rows ms':>8} {'buffers':>8}"
          f" {'x rows':>7} {'x tenth':>8}")
    for question in asked:
        ms, planning, buffers, rows = found[large, "query", question.name]
        base, _, base_buffers, _ = found[large, "rows", question.name]
        tenth = found[small, "query", question.name][0]
        misses = "" if ms <= 3 * base and (not question.one_protocol or ms <= 1.5 * tenth) else "  <-"
        print(f"{question.name:<38} {rows:>7.0f} {ms:>9.3f} {buffers:>8.0f} {planning:>8.2f} {base:>8.3f}"
              f" {base_buffers:>8.0f} {ms / base:>7.1f} {ms / tenth:>8.2f}{misses}", flush=True)
