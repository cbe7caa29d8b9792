"""Runs the handbook's queries by several clients and compares what they make of the answers.

usage: handbook-clients.py psql|psycopg|sqlalchemy|pandas QUERY.sql…   prints the answers of one client, normalised
       handbook-clients.py compare QUERY.sql…                          runs all of them, and compares

The connection is libpq's own environment (PGHOST, PGOPTIONS …); HANDBOOK_PSQL names psql. Normalised is: a null as null,
a number without zeros at its end, a moment in UTC, a day as a day, a truth as true or false.
"""

import csv
import datetime
import decimal
import io
import os
import subprocess
import sys

import pandas
import psycopg
import sqlalchemy

# Types by which a text that psql printed is read; everything else is a text.
BOOLEAN, DATE, MOMENT = 16, 1082, 1184
NUMBERS = {20, 21, 23, 700, 701, 1700}


def statement(path):
    """The text of a query's file; a percent sign or a colon in it means itself."""
    with open(path, encoding="utf-8") as file:
        return "".join(line for line in file if not line.startswith("--")).rstrip().rstrip(";")


def normal(value):
    """One text for equal values, whatever a client made of them."""
    if value is None or value is pandas.NaT or value is pandas.NA or (isinstance(value, float) and value != value):
        return "null"
    if hasattr(value, "item") and not isinstance(value, (str, bytes)):
        value = value.item()
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (int, float, decimal.Decimal)):
        number = decimal.Decimal(repr(value) if isinstance(value, float) else value)
        return format(number.normalize() if number else decimal.Decimal(0), "f")
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).isoformat(timespec="microseconds")
    if isinstance(value, datetime.date):
        return value.isoformat()
    return "text " + str(value)


def by_psql(query):
    with psycopg.connect() as connection:
        types = [column.type_code for column in connection.execute(query).description]
    run = subprocess.run(
        [os.environ["HANDBOOK_PSQL"], "-X", "-q", "--csv", "-P", "null=\x01", "-v", "ON_ERROR_STOP=1", "-f", "-"],
        input=query + ";", capture_output=True, text=True, check=True)
    names, *rows = csv.reader(io.StringIO(run.stdout))

    def read(text, kind):
        if text == "\x01":
            return None
        if kind == BOOLEAN:
            return text == "t"
        if kind in NUMBERS:
            return decimal.Decimal(text)
        if kind == DATE:
            return datetime.date.fromisoformat(text)
        if kind == MOMENT:
            return datetime.datetime.fromisoformat(text if ":" in text[-3:] else text + ":00")
        return text

    return names, [[read(text, kind) for text, kind in zip(row, types)] for row in rows]


def by_psycopg(query):
    with psycopg.connect() as connection:
        cursor = connection.execute(query)
        return [column.name for column in cursor.description], cursor.fetchall()


def engine():
    return sqlalchemy.create_engine("postgresql+psycopg://")


def by_sqlalchemy(query):
    with engine().connect() as connection:
        # text() takes :name for a parameter; this text has none.
        result = connection.exec_driver_sql(query)
        return list(result.keys()), [list(row) for row in result]


def by_pandas(query):
    with engine().connect() as connection:
        frame = pandas.read_sql_query(sqlalchemy.text(query.replace(":", "\\:").replace("\\:\\:", "::")), connection)
    return list(frame.columns), [[frame.iat[r, c] for c in range(frame.shape[1])] for r in range(frame.shape[0])]


CLIENTS = {"psql": by_psql, "psycopg": by_psycopg, "sqlalchemy": by_sqlalchemy, "pandas": by_pandas}


def answer(client, path):
    """A query's answer as lines: the names, then the rows."""
    names, rows = CLIENTS[client](statement(path))
    return ["\t".join(names)] + ["\t".join(normal(value) for value in row) for row in rows]


def compare(paths):
    failures = 0
    for path in paths:
        answers = {client: answer(client, path) for client in CLIENTS}
        for client, lines in answers.items():
            if lines != answers["psql"]:
                failures += 1
                print(f"{path}: {client} differs from psql", *lines, "psql:", *answers["psql"], sep="\n  ")
            elif len(lines) < 2:
                failures += 1
                print(f"{path}: {client} got no row")
    if failures:
        return 1
    print(f"clients: {len(paths)} queries have the same answers by {', '.join(CLIENTS)}")
    return 0


if sys.argv[1] == "compare":
    sys.exit(compare(sys.argv[2:]))
for path in sys.argv[2:]:
    print(f"{os.path.basename(path)}", *answer(sys.argv[1], path), sep="\n")
