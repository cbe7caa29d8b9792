"""Reading rows with asyncpg: rows_asyncpg.py HOST PORT USER DATABASE STATEMENT prints rows, checksum, CPU and wall seconds."""

import asyncio
import resource
import sys
import time

import asyncpg


async def main() -> None:
    host, port, user, database, statement = sys.argv[1:]
    connection = await asyncpg.connect(host=host, port=int(port), user=user, database=database)
    start = time.perf_counter()
    rows = checksum = 0
    for number, small, text, name, day, moment, flag, ratio in await connection.fetch(statement):
        rows += 1
        checksum += number + small
    elapsed = time.perf_counter() - start
    await connection.close()
    usage = resource.getrusage(resource.RUSAGE_SELF)
    print(rows, checksum, usage.ru_utime + usage.ru_stime, elapsed)


asyncio.run(main())
