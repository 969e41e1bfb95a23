#!/usr/bin/env python3
"""Measures a printed paper: paper.py PDF MARKDOWN STATUS_JSON. No page is nearly empty, no priority takes more than two
pages, and no short row of a table stands alone on a page."""
import json
import re
import subprocess
import sys
from xml.etree import ElementTree

XHTML = "{http://www.w3.org/1999/xhtml}"
# Fewer words than this on a page, its foot included, and it is nearly empty.
FEW_WORDS = 60
# Where the text of a page begins and ends, in points of a page of A4.
TOP, BOTTOM = 45.0, 785.0
# A row with a longer text than this may stand alone: src/views/document/docx/table.rs.
LONG = 240


def lines_of(pdf):
    """The lines of the paper: page, how far down from 0 to 1, how far from the left, height, words."""
    told = subprocess.run(["pdftotext", "-bbox-layout", pdf, "-"], check=True, capture_output=True).stdout
    lines = []
    for number, page in enumerate(ElementTree.fromstring(told).iter(XHTML + "page")):
        of_page = []
        for line in page.iter(XHTML + "line"):
            top, left, foot = (float(line.get(name)) for name in ("yMin", "xMin", "yMax"))
            words = [word.text or "" for word in line.iter(XHTML + "word")]
            of_page.append((number, (top - TOP) / (BOTTOM - TOP), left, foot - top, words))
        lines.extend(sorted(of_page, key=lambda line: (line[1], line[2])))
    return lines


def plain(cell):
    return " ".join(re.sub(r"\\(.)", r"\1", cell.replace("**", "").replace("<br>", " ")).split())


def tables_of(markdown):
    """Of each table the first cell of each row, and how long the longest cell is."""
    tables, rows = [], None
    for line in markdown.splitlines():
        if not line.startswith("|"):
            rows = None
        elif re.match(r"\| *:?-", line):
            rows = []
            tables.append(rows)
        elif rows is not None:
            cells = [plain(cell) for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
            rows.append((cells[0], max(map(len, cells))))
    return tables


def main(pdf, markdown, status):
    lines = lines_of(pdf)
    faults = []
    for page in range(lines[-1][0] + 1):
        words = sum(len(line[4]) for line in lines if line[0] == page)
        if words < FEW_WORDS:
            faults.append(f"page {page + 1} has {words} words")

    # Headings of chapters are the tallest lines after the title.
    text = open(markdown, encoding="utf-8").read()
    chapters = [plain(line[3:]) for line in text.splitlines() if line.startswith("## ")]
    tallest = sorted({round(line[3]) for line in lines}, reverse=True)[1]
    starts = [
        (line[0] + line[1], " ".join(line[4])) for line in lines if round(line[3]) == tallest
    ]
    starts = [(at, said) for at, said in starts if said in chapters]
    priorities = [one["title"] for one in json.load(open(status, encoding="utf-8"))["priorities"]]
    measured = 0
    for (begin, said), (end, _) in zip(starts, starts[1:]):
        if said in priorities:
            measured += 1
            if end - begin > 2.0:
                faults.append(f"‘{said}’ takes {end - begin:.2f} pages")
    if measured < len([title for title in priorities if title in chapters]):
        faults.append(f"{measured} priorities found: {starts}")

    split, tables = 0, tables_of(text)
    captions = [i for i, line in enumerate(lines) if re.match(r"(Tabel|Table) \d+:", " ".join(line[4]))]
    if len(captions) != len(tables):
        faults.append(f"{len(captions)} tables on paper, {len(tables)} in the text")
    for number, (rows, at, end) in enumerate(zip(tables, captions, captions[1:] + [len(lines)]), 1):
        pages = []
        for cell, length in rows:
            # A cell goes on over lines, and a line over columns.
            begins = lambda said: said and (cell.startswith(said) or said.startswith(cell))
            found = [i for i in range(at + 1, end) if lines[i][2] < 75 and begins(" ".join(lines[i][4]))]
            if not found:
                faults.append(f"table {number}: ‘{cell}’ is not there")
                continue
            at = found[0]
            pages.append((lines[at][0], length))
        on = sorted({page for page, _ in pages})
        split += len(on) > 1
        for page in on if len(on) > 1 else []:
            alone = [length for of_page, length in pages if of_page == page]
            if len(alone) == 1 and alone[0] <= LONG:
                faults.append(f"table {number} has one row on page {page + 1}")
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{lines[-1][0] + 1} pages; {measured} priorities; {split} tables over pages")
    return 1 if faults else 0


sys.exit(main(*sys.argv[1:]))
