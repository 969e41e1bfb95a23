"""Compares the figures that LibreOffice read from a workbook with those of the JSON export, cell by cell.

Usage: workbook.py FIGURES.json SHEET.csv
"""

import csv
import datetime
import json
import sys

DATES = {"period_start", "period_end", "recorded"}


def told(column, value):
    """A value of the JSON as it must stand in the sheet."""
    if value is None:
        return ""
    if column in DATES:
        return datetime.date.fromisoformat(value)
    return value


def read(column, text, like):
    """A cell of the sheet, as the kind of value that must stand there."""
    if text == "" or like == "":
        return text
    if column in DATES:
        # As the cell shows it in English; what it shows in Dutch LibreOffice writes as Americans do.
        form = "%m/%d/%Y" if "/" in text else "%Y-%m-%d"
        return datetime.datetime.strptime(text, form).date()
    if isinstance(like, bool):
        return {"TRUE": True, "FALSE": False, "1": True, "0": False}[text]
    if isinstance(like, (int, float)):
        return float(text)
    return text


def same(one, other):
    if isinstance(one, float) and not isinstance(other, (bool, str)):
        return abs(one - other) <= 1e-9 * max(1.0, abs(other))
    return one == other


def main(figures, sheet):
    with open(figures, encoding="utf-8") as file:
        plans = json.load(file)["plans"]
    expected = [{"plan": plan["name"], **row} for plan in plans for row in plan["measurements"]]
    with open(sheet, encoding="utf-8-sig", newline="") as file:
        found = list(csv.DictReader(file))
    wrong = []
    if len(found) != len(expected) or len(expected) < 100:
        wrong.append(f"{len(found)} rows in the sheet, {len(expected)} in the JSON")
    for number, (row, wanted) in enumerate(zip(found, expected), start=2):
        if list(row) != list(wanted):
            wrong.append(f"row {number}: columns {list(row)}, wanted {list(wanted)}")
            break
        for column, value in wanted.items():
            value = told(column, value)
            try:
                cell = read(column, row[column], value)
            except (KeyError, ValueError):
                cell = row[column]
            if not same(cell, value):
                wrong.append(f"row {number}, {column}: {row[column]!r} in the sheet, {value!r} in the JSON")
    if wrong:
        sys.exit("\n".join(wrong[:20]))
    print(f"{sheet}: {len(expected)} figures are the same")


if __name__ == "__main__":
    main(*sys.argv[1:])
