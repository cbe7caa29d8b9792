"""Writes files with Python's csv module, and what they hold, for CSVRoundTripTests.

Run in this folder; the same Python makes the same files.
"""
import csv
import json
import random

PIECES = ["a", "Ž", "ąčęėįšųūž", "łódź", "„", "“", "–", " ", ",", ";", "\t", '"', '""', "\r\n", "\n", "é", "0"]
random.seed(20250129)
answers = {}
number = 0
for delimiter in ",;\t":
    for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_ALL):
        for end in ("\r\n", "\n"):
            for encoding in ("utf-8", "utf-8-sig"):
                number += 1
                rows = [["alpha", "beta", "gamma"]] + [
                    ["".join(random.choices(PIECES, k=random.randrange(7))) for _ in range(3)] for _ in range(12)
                ]
                name = f"{number:02}.csv"
                with open(name, "w", newline="", encoding=encoding) as file:
                    csv.writer(file, delimiter=delimiter, quoting=quoting, lineterminator=end).writerows(rows)
                answers[name] = rows
with open("answers.json", "w", encoding="utf-8") as file:
    json.dump(answers, file, ensure_ascii=False, indent=1)
    file.write("\n")
