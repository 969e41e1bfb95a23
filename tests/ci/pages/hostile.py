"""Writes a plan of which every free text is hostile: `hostile.py PLAN FOLDER`.

What a person may write is markup, a script, a formula, an address that runs, signs that turn the direction of text, a
word without end. All of it must come out of the pages as the text that it is.
"""

import datetime
import pathlib
import sys
import tomllib

# Keys whose value a person writes freely.
FREE = {
    "accountability", "adjustment", "agreed", "ambition", "basis", "caveats", "challenges", "corrects",
    "current_work", "evidence", "examples", "foreword", "funding", "interpretation", "introduction", "licence", "missing",
    "motto", "municipality", "name", "note", "notes", "prioritisation", "process", "publisher", "question", "reason",
    "reference", "region", "result", "summary", "table", "text", "title", "topic", "url",
}  # fmt: skip
HOSTILE = [
    "<script>window.hacked=1;alert(1)</script>",
    "\"><img src=x onerror=\"window.hacked=1\">",
    "'><svg onload=window.hacked=1><style>*{display:none}</style>",
    "</title></p></td></table></main><iframe src=javascript:parent.hacked=1></iframe>",
    "=HYPERLINK(\"http://example.invalid/\";\"x\")",
    "+1+1 @SUM(1) -2 | cmd",
    "javascript:window.hacked=1",
    "\x1b[31mrood\x07 \u202eomgekeerd\u202c \u200fx\u2066y\u2069 \ufdd0\uffff",
    "w" * 300,
    "Een heel lange titel die maar doorgaat. " * 10,
    "مرحبا بالعالم 👩‍👩‍👧‍👦🏳️‍🌈 日本語 q\u0301\u0302\u0303 ﷽",
    "[x](javascript:alert(1)) **vet** `code` ${window.hacked=1} {{7*7}} <!-- --> ]]> &lt;b&gt; &amp;",
]  # fmt: skip
count = 0


def spoiled(text):
    """The next hostile text beside what stood there."""
    global count
    count += 1
    return f"{HOSTILE[count % len(HOSTILE)]} {text.strip()}"


def hostile(value, key):
    if isinstance(value, dict):
        return {name: hostile(one, name) for name, one in value.items()}
    if isinstance(value, list):
        return [hostile(one, key) for one in value]
    # A path and an address are what they are; what is not a text stays.
    if isinstance(value, str) and key in FREE:
        return f"javascript:window.hacked=1//{value}" if key == "url" else spoiled(value)
    return value


def literal(value):
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        signs = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}
        return '"' + "".join(signs.get(c, f"\\u{ord(c):04x}" if ord(c) < 32 else c) for c in value) + '"'
    if isinstance(value, (datetime.date, int, float)):
        return str(value)
    if isinstance(value, list):
        return "[" + ", ".join(literal(one) for one in value) + "]"
    return "{ " + ", ".join(f"{literal(key)} = {literal(one)}" for key, one in value.items()) + " }"


def is_records(value):
    return isinstance(value, list) and value != [] and all(isinstance(one, dict) for one in value)


def written(table, path=()):
    """A table of TOML: what is simple first, then the tables and records in it."""
    lines = [
        f"{literal(key)} = {literal(one)}"
        for key, one in table.items()
        if not is_records(one) and not (isinstance(one, dict) and not path)
    ]
    for key, one in table.items():
        inside = (*path, literal(key))
        if is_records(one):
            for record in one:
                lines += [f"[[{'.'.join(inside)}]]", *written(record, inside)]
        elif isinstance(one, dict) and not path:
            lines.append(f"[{'.'.join(inside)}]")
            lines += written(one, inside)
    return lines


def main():
    plan, folder = map(pathlib.Path, sys.argv[1:])
    for file in sorted(plan.rglob("*.toml")):
        table = tomllib.loads(file.read_text(encoding="utf-8"))
        target = folder / file.relative_to(plan)
        target.parent.mkdir(parents=True, exist_ok=True)
        # Settings are no texts.
        spoilt = {key: one if key in {"check", "publication"} else hostile(one, key) for key, one in table.items()}
        target.write_text("\n".join(written(spoilt)) + "\n", encoding="utf-8")
    print(f"{count} hostile texts")


main()
