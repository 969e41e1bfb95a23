"""Fills in the workbook that `ivp export --template` makes, as a person does, and looks whether all of it came back.

Usage: template.py fill EMPTY.xlsx FILLED.xlsx EXPECTED.json
       template.py compare EXPECTED.json BEFORE.json AFTER.json PLAN
"""

import json
import pathlib
import sys
import tomllib

import openpyxl


def table(sheet):
    """The row of the header, and which column is which."""
    for row in sheet.iter_rows():
        names = [cell.value for cell in row]
        if sum(name is not None for name in names) > 3:
            return row[0].row, {name: index for index, name in enumerate(names, start=1) if name}
    raise SystemExit(f"{sheet.title}: no header")


def fill(empty, filled, expected):
    book = openpyxl.load_workbook(empty)
    figures, texts = [], []
    for sheet in book.worksheets:
        header, columns = table(sheet)
        for row in range(header + 1, sheet.max_row + 1):
            def cell(name):
                return sheet.cell(row, columns[name])

            if "Waarde" in columns:
                if cell("Periode").value is None:
                    continue
                unit = cell("Eenheid").value
                value = 1 if unit.startswith("ja") else 2 + row % 7
                cell("Waarde").value = "ja" if unit.startswith("ja") else value
                # Some with a comma, as a text: what a Dutch hand types.
                if unit in ("percentage", "rapportcijfer") and row % 2:
                    value += 0.5
                    cell("Waarde").value = str(value).replace(".", ",")
                figures.append([cell("Indicator").value, cell("Periode").value, cell("Deel").value, value])
            elif "Actie" in columns:
                text = f"Stap {row}: \"gezet\"."
                cell("Toelichting").value = text
                texts.append(["actions", cell("Actie").value, text])
            else:
                text = f"Antwoord {row}, met een\ntweede regel."
                cell("Uw tekst").value = text
                texts.append(["evaluations", cell("Sleutel").value, text])
    book.save(filled)
    pathlib.Path(expected).write_text(json.dumps({"figures": figures, "texts": texts}), encoding="utf-8")


def said(plan, kind, name):
    """What the plan says in the place of a text, with its words apart."""
    if kind == "actions":
        year, action = name.split("/")
        actions = tomllib.loads((plan / f"actions/{year}.toml").read_text(encoding="utf-8"))["action"]
        own = next(one for one in actions if one["id"] == action)
        return own.get("log", [{}])[-1].get("text", "").split()
    year, rest = name.split(" ")
    written = tomllib.loads((plan / f"evaluations/{year}.toml").read_text(encoding="utf-8"))
    if rest == "summary":
        return written["summary"].split()
    thing, key = rest.rsplit(".", 1)
    return written["indicator" if "/" in thing else "priority"][thing][key].split()


def compare(expected, before, after, plan):
    wanted = json.loads(pathlib.Path(expected).read_text(encoding="utf-8"))
    before, after = (
        json.loads(pathlib.Path(name).read_text(encoding="utf-8"))["plans"][0]["measurements"]
        for name in (before, after)
    )
    wrong = []
    if len(after) != len(before) + len(wanted["figures"]) or not wanted["figures"]:
        wrong.append(f"{len(before)} figures, {len(wanted['figures'])} filled in, {len(after)} afterwards")
    found = {(one["indicator"], one["period"], one["part"]): one["value"] for one in after}
    for indicator, period, part, value in wanted["figures"]:
        other = found.get((indicator, period, part))
        if other is None or abs(float(other) - value) > 1e-9:
            wrong.append(f"{indicator} {period} {part}: {value} filled in, {other} recorded")
    for kind, name, text in wanted["texts"]:
        if said(pathlib.Path(plan), kind, name) != text.split():
            wrong.append(f"{name}: {said(pathlib.Path(plan), kind, name)}")
    if wrong:
        sys.exit("\n".join(wrong[:20]))
    print(f"{plan}: {len(wanted['figures'])} figures and {len(wanted['texts'])} texts came back")


if __name__ == "__main__":
    {"fill": fill, "compare": compare}[sys.argv[1]](*sys.argv[2:])
