"""What the parts of the benchmark share: where the programs are, and how a figure is printed."""

import os
import pathlib
import sys

root = pathlib.Path(__file__).resolve().parent.parent
programs = pathlib.Path(os.environ["BENCH_PROGRAMS"])
psql = os.environ["BENCH_PSQL"]
pgbench = os.environ["BENCH_PGBENCH"]
python = os.environ["BENCH_PYTHON"]
scratch = pathlib.Path(os.environ["BENCH_SCRATCH"])
quick = "--quick" in sys.argv


def report(what: str, figure: str, goal: str) -> None:
    print(f"{what:<62} {figure:<38} goal {goal}", flush=True)
