"""Asks a data package the questions of examples/region, and counts its rows against the JSON of the same plans.

Usage: package.py FOLDER PLANS.json QUESTIONS.sql
FOLDER holds the package in `regio`. The answers go to standard output.
"""

import json
import os
import sys

import duckdb

folder, plans, questions = (os.path.abspath(path) for path in sys.argv[1:4])
os.chdir(folder)
database = duckdb.connect()


def shown(value):
    if value is None:
        return ""
    return f"{value:g}" if isinstance(value, float) else str(value)


def ask(text):
    # The header is a comment; what is asked begins at the first line that is none.
    lines = [line for line in text.strip().splitlines() if not line.startswith("--")]
    title = [line for line in text.splitlines() if line.startswith("-- ") and line[3].isdigit()]
    cursor = database.execute("\n".join(lines))
    header = [column[0] for column in cursor.description]
    rows = [header] + [[shown(value) for value in row] for row in cursor.fetchall()]
    widths = [max(len(row[at]) for row in rows) for at in range(len(header))]
    print(title[0].removeprefix("-- "))
    for row in rows:
        print("  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())
    print()


with open(questions, encoding="utf-8") as file:
    for question in file.read().split(";\n"):
        if question.strip():
            ask(question)


def counted(table, where="true"):
    return database.execute(f"SELECT count(*) FROM 'regio/{table}.csv' WHERE {where}").fetchall()[0][0]


with open(plans, encoding="utf-8") as file:
    plans = json.load(file)["plans"]
chapters = [one for plan in plans for one in plan["priorities"] + [plan["monitor"]] if one]
indicators = [one for chapter in chapters for one in chapter.get("indicator", [])]
figures = [one for plan in plans for one in plan["measurements"]]
public = [one for one in figures if not one["internal"]]
expected = {
    "plans": len(plans),
    "priorities": len(chapters),
    "goals": sum(len(chapter.get("goal", [])) for chapter in chapters),
    "indicators": sum(not one.get("internal", False) for one in indicators),
    "actions": sum(
        not one.get("internal", False)
        for plan in plans
        for year in plan["actions"].values()
        for one in year.get("action", [])
    ),
    "sources": sum(len(plan["sources"]) for plan in plans),
}
for table, rows in expected.items():
    assert counted(table) == rows, f"{table}: {counted(table)} rows, {rows} in the JSON"
assert len(public) < len(figures), "the plans hold something internal"
current = sum(not one["superseded"] for one in public)
assert counted("figures", "NOT superseded") == current, "figures that count"
assert counted("figures") <= len(public), "figures"
# What is shown is what the plans say.
total = sum(float(one["value"]) for one in public if one["value"] is not None and not one["superseded"])
told = database.execute("SELECT sum(value) FROM 'regio/figures.csv' WHERE NOT superseded").fetchall()[0][0]
assert 0 < told <= total, (told, total)
