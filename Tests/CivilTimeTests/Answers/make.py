"""Writes the answers that CivilTime is tested against, from two well-known packages.

    python3 -m venv oracle && oracle/bin/pip install python-dateutil==2.9.0.post0 holidays==0.108
    oracle/bin/python Tests/CivilTimeTests/Answers/make.py

holidays.csv: country, year, month-days. recurrences.csv: rule, anchor, first day asked for, last day, the days that
begin an occurrence. series.csv: rule, anchor, exceptions, every other day of 2000–2050 that begins an occurrence. All
are sorted and compact; a change of a package shows as a readable difference.
"""

import datetime
import pathlib
import random

import holidays
from dateutil import rrule

here = pathlib.Path(__file__).parent

with open(here / "holidays.csv", "w", encoding="utf-8") as out:
    for country in ("LT", "PL"):
        for year in range(2000, 2051):
            days = sorted(holidays.country_holidays(country, years=year))
            print(country, year, " ".join(day.strftime("%m-%d") for day in days), sep=",", file=out)


def rules(chance: random.Random) -> list[str]:
    """Rules of every shape that CivilTime reads, the real ones first."""
    fixed = [
        "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=7",
        "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=23",
        "FREQ=YEARLY;BYMONTH=10;BYDAY=4MO",
        "FREQ=YEARLY;BYMONTH=5;BYDAY=1SU",
        "FREQ=MONTHLY;BYDAY=-1FR",
        "FREQ=MONTHLY;BYMONTHDAY=-1",
        "FREQ=MONTHLY;BYMONTHDAY=31",
        "FREQ=WEEKLY;BYDAY=MO,WE",
        "FREQ=YEARLY;INTERVAL=4",
        "FREQ=DAILY;INTERVAL=10",
    ]
    weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    made = []
    for _ in range(240):
        frequency = chance.choice(["YEARLY", "MONTHLY", "WEEKLY", "DAILY"])
        parts = [f"FREQ={frequency}"]
        if chance.random() < 0.4:
            parts.append(f"INTERVAL={chance.randint(2, 6)}")
        end = chance.random()
        if end < 0.2:
            parts.append(f"COUNT={chance.randint(1, 60)}")
        elif end < 0.4:
            parts.append(f"UNTIL={chance.randint(2005, 2040)}{chance.randint(1, 12):02}{chance.randint(1, 28):02}")
        if chance.random() < 0.4:
            months = sorted(chance.sample(range(1, 13), chance.randint(1, 3)))
            parts.append("BYMONTH=" + ",".join(map(str, months)))
        if frequency != "WEEKLY" and chance.random() < 0.3:
            days = sorted(chance.sample([*range(1, 32), -1, -2, -10], chance.randint(1, 2)))
            parts.append("BYMONTHDAY=" + ",".join(map(str, days)))
        elif chance.random() < 0.5:
            chosen = chance.sample(weekdays, chance.randint(1, 2))
            if frequency in ("YEARLY", "MONTHLY") and chance.random() < 0.6:
                chosen = [f"{chance.choice([1, 2, 3, 4, -1, -2])}{day}" for day in chosen]
            parts.append("BYDAY=" + ",".join(chosen))
        made.append(";".join(parts))
    return fixed + made


def crossed(chance: random.Random) -> list[str]:
    """Rules whose days of the month and weekdays narrow one another down, like Friday the 13th."""
    made = ["FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR", "FREQ=YEARLY;BYMONTHDAY=1,2,3;BYDAY=1MO,10TU"]
    for _ in range(60):
        frequency = chance.choice(["YEARLY", "MONTHLY", "DAILY"])
        parts = [f"FREQ={frequency}"]
        if chance.random() < 0.4:
            parts.append("BYMONTH=" + ",".join(map(str, sorted(chance.sample(range(1, 13), 3)))))
        days = sorted(chance.sample([*range(1, 32), -1, -2, -30, -31], 6))
        parts.append("BYMONTHDAY=" + ",".join(map(str, days)))
        # Never both kinds in one rule: dateutil then keeps the days that are both, which is a mistake of its own.
        ordinals = ["1", "2", "-1", "-5"] if frequency != "DAILY" and chance.random() < 0.5 else [""]
        parts.append("BYDAY=" + ",".join(chance.choice(ordinals) + day for day in chance.sample(["MO", "WE", "SU"], 2)))
        made.append(";".join(parts))
    return made


def weeks(chance: random.Random) -> list[str]:
    """Days of every so many weeks, which begin on any day of the seven."""
    weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    return [
        f"FREQ=WEEKLY;INTERVAL={chance.randint(2, 5)};BYDAY={','.join(chance.sample(weekdays, chance.randint(1, 4)))}"
        f";WKST={weekdays[n % 7]}" for n in range(42)
    ]


chance = random.Random(20250129)
with open(here / "recurrences.csv", "w", encoding="utf-8") as out:
    for rule in [*rules(chance), *crossed(random.Random(20240423)), *weeks(random.Random(5545))]:
        anchor = datetime.date(chance.randint(2000, 2020), chance.randint(1, 12), chance.randint(1, 28))
        # A window far from the anchor as often as one around it.
        first = anchor + datetime.timedelta(days=chance.choice([-40, 0, 200, 3000, 7000]))
        last = first + datetime.timedelta(days=chance.choice([60, 400, 1200]))
        start = datetime.datetime.combine(anchor, datetime.time())
        series = rrule.rrulestr(rule, dtstart=start)
        days = {day.date() for day in series.between(
            datetime.datetime.combine(first, datetime.time()), datetime.datetime.combine(last, datetime.time()), inc=True)}
        # RFC 5545: DTSTART is the first occurrence, and counts as one; dateutil passes it over where the rule does.
        if start not in series:
            if "COUNT" in rule:
                continue
            if first <= anchor <= last and (series._until is None or start <= series._until):
                days.add(anchor)
        print(rule, anchor, first, last, " ".join(map(str, sorted(days))), sep="|", file=out)

whole = [
    ("FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=7", "2000-05-07"),
    ("FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=23", "2001-04-23"),
    ("FREQ=YEARLY;BYMONTH=10;BYDAY=4MO", "2000-10-23"),
    ("FREQ=YEARLY;BYMONTH=5;BYDAY=1SU", "2000-05-07"),
    ("FREQ=YEARLY;BYMONTH=6;BYDAY=-1FR", "2000-06-30"),
    ("FREQ=YEARLY;BYDAY=20TU", "2000-05-16"),
    ("FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29", "2000-02-29"),
    ("FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU", "2000-01-11"),
    ("FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=-1", "2000-01-31"),
    ("FREQ=MONTHLY;INTERVAL=5;BYDAY=5WE", "2000-03-29"),
    ("FREQ=WEEKLY;INTERVAL=9;BYDAY=MO,TH", "2000-01-03"),
    ("FREQ=WEEKLY;INTERVAL=2;BYMONTH=9,10;BYDAY=WE", "2000-09-06"),
    ("FREQ=YEARLY;COUNT=30;BYMONTH=11;BYDAY=3TH", "2003-11-20"),
    ("FREQ=YEARLY;UNTIL=20380101;BYMONTH=12;BYMONTHDAY=1", "2005-12-01"),
]
chance = random.Random(20261121)
with open(here / "series.csv", "w", encoding="utf-8") as out:
    for rule, anchor in whole:
        series = rrule.rruleset()
        series.rrule(rrule.rrulestr(rule, dtstart=datetime.datetime.fromisoformat(anchor)))
        years = (datetime.datetime(2000, 1, 1), datetime.datetime(2050, 12, 31))
        exceptions = sorted(chance.sample(series.between(*years, inc=True), 3))
        for day in exceptions:
            series.exdate(day)
        print(
            rule, anchor, " ".join(f"{day:%Y-%m-%d}" for day in exceptions),
            " ".join(f"{day:%Y-%m-%d}" for day in series.between(*years, inc=True)), sep="|", file=out)
