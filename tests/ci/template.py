"""Fills in the workbook that `ivp export --template` makes, as a person does, and looks whether all of it came back.

Usage: template.py fill PLAN EMPTY.xlsx FILLED.xlsx EXPECTED.json
       template.py compare EXPECTED.json BEFORE.json AFTER.json PLAN
"""

import json
import pathlib
import sys
import tomllib

import openpyxl

STATUSES = {
    None: "definitive",
    "voorlopig": "provisional",
    "nader voorlopig": "revised-provisional",
    "Definitief": "definitive",
}
STATES = {
    "gepland": "planned",
    "gestart": "started",
    "afgerond": "done",
    "vertraagd": "delayed",
    "vervallen": "dropped",
}


def table(sheet):
    """The row of the header, and which column is which."""
    for row in sheet.iter_rows():
        names = [cell.value for cell in row]
        if sum(name is not None for name in names) > 3:
            return row[0].row, {name: index for index, name in enumerate(names, start=1) if name}
    raise SystemExit(f"{sheet.title}: no header")


def offered(sheet, cell):
    """What the list of a cell offers."""
    for one in sheet.data_validations.dataValidation:
        if cell.coordinate in one.sqref:
            return one.formula1.strip('"').split(",")
    return []


def fill_figure(sheet, row, cell, first_year):
    """Fills in a row, each in another way, and gives what must come of it."""
    # Of what comes irregularly the period is asked as well: a day on which nothing is on record.
    if cell("Periode").value is None:
        cell("Periode").value = f"{first_year}-03-05"
    unit = cell("Eenheid").value
    value, missing, n = 2 + row % 7, None, None
    if row % 5 == 0:
        value, missing = None, f"Niet geleverd, zegt de \"bron\" ({row})."
        cell("Geen cijfer want").value = missing
    elif unit.startswith("ja"):
        value = True
        cell("Waarde").value = ["ja", "Ja", "x"][row % 3]
    else:
        cell("Waarde").value = value
        # Some with a comma, as a text: what a Dutch hand types.
        if unit in ("percentage", "rapportcijfer") and row % 2:
            value += 0.5
            cell("Waarde").value = str(value).replace(".", ",")
    if value is not None and unit in ("percentage", "rapportcijfer") and row % 3:
        n = 400 + row
        cell("Aantal respondenten").value = n
    status = [*STATUSES][row % len(STATUSES)] if missing is None else None
    cell("Status").value = status
    sources = offered(sheet, cell("Bron"))
    if len(sources) > 1:
        cell("Bron").value = sources[row % len(sources)]
    note = f"Gebeld op 3 maart; regel {row}." if row % 4 == 0 and missing is None else None
    cell("Opmerking").value = note
    return {
        "indicator": cell("Indicator").value,
        "period": cell("Periode").value,
        "part": cell("Deel").value,
        "value": value,
        "missing": missing,
        "n": n,
        "status": STATUSES[status],
        "source": cell("Bron").value,
        "note": note,
        "unit": unit,
        "sources": len(sources),
    }


def fill_action(sheet, row, cell):
    states = offered(sheet, cell("Stand"))
    state = states[(states.index(cell("Stand").value) + 1 + row % 2) % len(states)]
    cell("Stand").value = state.upper() if row % 2 else state
    cell("Besteed").value = 100 * row + 0.5
    cell("Resultaat").value = f"Gedaan in rij {row}."
    # An action over several years ends in the year that the sheet is of.
    year = sheet.title.split()[-1]
    cell("Einde").value = end = f"{year}-Q4" if row % 2 else f"{year}-12"
    cell("Portefeuillehouder").value = f"Wethouder {row}"
    # Some as a text with a comma: what a Dutch hand types.
    cell("Uren").value = f"{row},5" if row % 2 else row
    cell("Toelichting").value = text = f"Stap {row}: \"gezet\"."
    return {
        "action": cell("Actie").value,
        "state": STATES[state],
        "spent": 100 * row + 0.5,
        "result": f"Gedaan in rij {row}.",
        "end": end,
        "portfolio": f"Wethouder {row}",
        "hours": row + 0.5 if row % 2 else row,
        "log": text,
    }


def fill(plan, empty, filled, expected):
    head = tomllib.loads((pathlib.Path(plan) / "plan.toml").read_text(encoding="utf-8"))
    book = openpyxl.load_workbook(empty)
    figures, actions, texts = [], [], []
    for sheet in book.worksheets:
        header, columns = table(sheet)
        for row in range(header + 1, sheet.max_row + 1):
            def cell(name):
                return sheet.cell(row, columns[name])

            if "Waarde" in columns:
                figures.append(fill_figure(sheet, row, cell, head["first_year"]))
            elif "Actie" in columns:
                actions.append(fill_action(sheet, row, cell))
            else:
                text = f"Antwoord {row}, met een\ntweede regel."
                cell("Uw tekst").value = text
                texts.append([cell("Sleutel").value, text])
    book.save(filled)
    wanted = {"figures": figures, "actions": actions, "texts": texts}
    pathlib.Path(expected).write_text(json.dumps(wanted), encoding="utf-8")


def written_text(plan, name):
    """What an evaluation says in the place of a text, with its words apart."""
    year, rest = name.split(" ")
    written = tomllib.loads((plan / f"evaluations/{year}.toml").read_text(encoding="utf-8"))
    if rest == "summary":
        return written["summary"].split()
    thing, key = rest.rsplit(".", 1)
    return written["indicator" if "/" in thing else "priority"][thing][key].split()


def wrong_figures(wanted, before, after):
    if len(after) != len(before) + len(wanted):
        yield f"{len(before)} figures, {len(wanted)} filled in, {len(after)} afterwards"
    old = {json.dumps(one, sort_keys=True) for one in before}
    new = [one for one in after if json.dumps({**one, "superseded": False}, sort_keys=True) not in old]
    found = {(one["indicator"], one["period"], one["part"], one["source"]): one for one in new}
    for one in wanted:
        name = tuple(one[key] for key in ("indicator", "period", "part", "source"))
        other = found.get(name)
        if other is None:
            yield f"{name}: not recorded"
            continue
        for key in ("value", "missing", "n", "status", "note"):
            if one[key] != other[key] and not (key == "value" and one[key] is True and other[key] == 1):
                yield f"{name}: {key} {one[key]} filled in, {other[key]} recorded"


def wrong_actions(wanted, plan):
    for one in wanted:
        year, action = one["action"].split("/")
        all_of_year = tomllib.loads((plan / f"actions/{year}.toml").read_text(encoding="utf-8"))["action"]
        own = next(other for other in all_of_year if other["id"] == action)
        found = {**own, "log": own.get("log", [{}])[-1].get("text")}
        # Of an action over several years the money stands with its year.
        of_years = [money.get("spent") for money in own.get("year", [])]
        if one["spent"] in of_years:
            found["spent"] = one["spent"]
        for key in ("state", "spent", "result", "end", "portfolio", "hours", "log"):
            if one[key] != found.get(key):
                yield f"{one['action']}: {key} {one[key]} filled in, {found.get(key)} written"


def compare(expected, before, after, plan):
    plan = pathlib.Path(plan)
    wanted = json.loads(pathlib.Path(expected).read_text(encoding="utf-8"))
    before, after = (
        json.loads(pathlib.Path(name).read_text(encoding="utf-8"))["plans"][0]["measurements"]
        for name in (before, after)
    )
    figures, actions, texts = wanted["figures"], wanted["actions"], wanted["texts"]
    wrong = [*wrong_figures(figures, before, after), *wrong_actions(actions, plan)]
    for name, text in texts:
        if written_text(plan, name) != text.split():
            wrong.append(f"{name}: {written_text(plan, name)}")
    if not figures or not texts:
        wrong.append("nothing was asked")
    if wrong:
        sys.exit("\n".join(wrong[:20]))
    units = len({one["unit"] for one in figures})
    several = sum(one["sources"] > 1 for one in figures)
    print(
        f"{plan}: {len(figures)} figures in {units} units, {several} with a choice of sources,"
        f" {len(actions)} actions and {len(texts)} texts came back"
    )


if __name__ == "__main__":
    {"fill": fill, "compare": compare}[sys.argv[1]](*sys.argv[2:])
