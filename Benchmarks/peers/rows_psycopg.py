"""Reading rows with psycopg 3, binary: rows_psycopg.py CONNINFO STATEMENT prints rows, checksum, CPU and wall seconds."""

import resource
import sys
import time

import psycopg

conninfo, statement = sys.argv[1:]
with psycopg.connect(conninfo) as connection:
    cursor = connection.cursor(binary=True)
    start = time.perf_counter()
    rows = checksum = 0
    cursor.execute(statement)
    for number, small, text, name, day, moment, flag, ratio in cursor:
        rows += 1
        checksum += number + small
    elapsed = time.perf_counter() - start
usage = resource.getrusage(resource.RUSAGE_SELF)
print(rows, checksum, usage.ru_utime + usage.ru_stime, elapsed)
