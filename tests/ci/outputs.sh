#!/usr/bin/env bash
# What leaves the program, in the programs of its readers.
set -euo pipefail
cd "$(dirname "$0")"

# The exported workbook, in the spreadsheet of a reader.
./workbook.sh
# The evaluation as a Word document, in the word processor of a reader.
./paper.sh
# The data package, read by programs that are not ours.
./package.sh
# The pages for residents and the evaluation, in a browser.
./pages.sh
# The files for build servers, by the schemas of both services and an auditor of workflows.
./workflows.sh
# What a release attaches.
./pack.sh
# Completion in shells, and the manual.
./shells.sh
