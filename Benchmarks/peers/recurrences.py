"""Expands a rule over fifty years for a second, reading it anew each time; prints expansions a second, and days."""

import datetime
import sys
import time

from dateutil import rrule

anchor, last = datetime.datetime(2000, 5, 7), datetime.datetime(2049, 12, 31)
begin = time.perf_counter()
count = 0
while time.perf_counter() - begin < 1:
    days = len(rrule.rrulestr(sys.argv[1], dtstart=anchor).between(anchor, last, inc=True))
    count += 1
print(count / (time.perf_counter() - begin), days)
