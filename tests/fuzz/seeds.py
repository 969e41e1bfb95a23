"""The inputs that a target begins with: seeds.py TARGET FOLDER. Plans, tables and workbooks of this repository."""

import pathlib
import sys
import zipfile

target, folder = sys.argv[1], pathlib.Path(sys.argv[2])
root = pathlib.Path(__file__).resolve().parents[2]
folder.mkdir(parents=True, exist_ok=True)
plans = [root / "plan", root / "examples/voorbeeldstad/plan", root / "examples/regio-voorbeeld/plan"]
files = [(plan, file) for plan in plans for file in sorted(plan.rglob("*.toml"))]
made = 0


def put(content):
    global made
    (folder / f"{made:04}").write_bytes(content if isinstance(content, bytes) else content.encode())
    made += 1


def tables(*ends):
    return [file for file in sorted((root / "tests/data").rglob("*")) if file.suffix in ends]


if target == "plan":
    # A whole plan is long for a mutation to hit something: each file also beside the head of its plan and the chapter.
    for plan in plans:
        for year in ("2024", "2025", "2026"):
            whole = "".join(f"@@{f.relative_to(plan)}\n{f.read_text()}\n" for _, f in files
                            if plan in f.parents and ("measurements" not in f.parts) and (f.parent.name != "actions" or year in f.name))
            put(whole)
    for plan, file in files:
        inside = file.relative_to(plan)
        parts = [plan / "plan.toml", file]
        if inside.parts[0] == "measurements":
            parts += [p for p in [plan / "priorities" / f"{inside.parts[1]}.toml", plan / "monitor.toml"]
                      if p.stem == inside.parts[1] and p.exists()]
        put("".join(f"@@{p.relative_to(plan)}\n{p.read_text()}\n" for p in dict.fromkeys(parts)))
elif target == "splice":
    for _, file in files:
        if "measurements" in file.parts:
            for which in (b"\x00\x05\x04\x40", b"\x01\x03\x09\x01"):
                put(which + file.read_bytes())
elif target == "merge":
    import json

    known = json.loads((root / "tests/data/merge/cases.json").read_text())
    for case in known["cases"]:
        base = known["bases"][case["base"]]
        sides = [base]
        for side in ("ours", "theirs"):
            lines = base.splitlines(keepends=True)
            for first, last, text in reversed(case[side]):
                lines[first:last] = [text]
            sides.append("".join(lines))
        put("@@\n".join(sides))
    for _, file in files:
        text = file.read_text()
        if len(text) < 12000:
            half = len(text) // 2
            put("@@\n".join([text, text[:half] + text[half:].replace("2025", "2026"), text + text[text.rfind("\n[["):].replace("2", "3")]))
elif target == "fmt":
    for _, file in files:
        put(file.read_bytes())
elif target == "period":
    for text in ["2024", "2024-Q1", "2024-H2", "2024-03", "2024/25", "2024-03-12", "2024JJ00", "2024KW01", "2024MM03", "2016SJ00",
                 "1e kwartaal 2025", "tweede helft van 2025", "maart 2024", "schooljaar 2024/2025", "Q1 2024", "jan-mrt 2024",
                 "12-03-2024", "2015/2019", "12 march 2024", "first half of 2024", "2024 week 12", "t/m juni 2024"]:
        put(text)
elif target == "number":
    for text in ["7,3", "7.3", "1.234", "1 234,50", "€ 6.000,-", "42 dagen", "7,3 per 1.000", "17% (n=400)", "41*", "ca. 40", "<5",
                 "8 van de 10", "40-45", "6,5 ton", "ja", "-0", "1e9", "⅓", "１２", "−3", "1'234", "5‰", "12e plek", "(voorlopig) 3"]:
        put(text)
elif target == "table":
    for file in tables(".csv", ".json", ".txt", ".tsv"):
        put(file.read_bytes()[:20000])
elif target == "workbook":
    for file in tables(".xlsx", ".ods"):
        with zipfile.ZipFile(file) as book:
            put(b"".join(b"@@" + name.encode() + b"\n" + book.read(name).replace(b"><", b">\n<") + b"\n" for name in book.namelist()))
elif target == "xls":
    for file in tables(".xls", ".xlsx", ".ods"):
        put(file.read_bytes())
