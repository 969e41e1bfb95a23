#!/usr/bin/env bash
# LibreOffice opens the workbook of both plans, prints it without a complaint, and reads the values that the JSON has.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tests/ci/need.sh
need soffice

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# As which kind, and which file. A profile of its own, and dates as Americans write them: what the comparison expects.
office() {
  if ! LC_ALL=C.UTF-8 timeout 180 soffice --headless "-env:UserInstallation=file://$work/profile" \
    --convert-to "$1" --outdir "$work" "$2" >>"$work/said" 2>&1; then
    cat "$work/said" >&2
    return 1
  fi
}

plans=(--plan plan --plan examples/voorbeeldstad/plan)
for language in nl en; do
  book="$work/$language.xlsx"
  ivp export "${plans[@]}" --lang "$language" --format xlsx -o "$book"
  office pdf "$book"
  # Every sheet as a file, with the values themselves and not as they are shown.
  office 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1' "$book"
  head -c 5 "$work/$language.pdf" | grep -q '%PDF-'
done

# The only thing LibreOffice may remark is that there is no Java, which nothing here needs.
if grep -v 'javaldx\|^convert \|^Writing sheet ' "$work/said"; then
  echo "LibreOffice complained about the workbook" >&2
  exit 1
fi

ivp export "${plans[@]}" --format json -o "$work/figures.json"
python3 tests/ci/workbook.py "$work/figures.json" "$work/nl-Data.csv"
python3 tests/ci/workbook.py "$work/figures.json" "$work/en-Data.csv"

# The workbook to fill in: filled in by openpyxl, saved again by LibreOffice in its form and in Excel's, and read back with
# every figure, action and text.
python_env
round() {
  local plan="$1" form="$2" round="$work/round-$3-$2"
  mkdir -p "$round/saved"
  cp -r "$plan" "$round/plan"
  ivp export --plan "$round/plan" --lang nl --template -o "$round/empty.xlsx"
  ivp export --plan "$round/plan" --format json -o "$round/before.json"
  "$env/bin/python" tests/ci/template.py fill "$round/plan" "$round/empty.xlsx" "$round/filled.xlsx" "$round/expected.json"
  timeout 180 soffice --headless "-env:UserInstallation=file://$work/profile" \
    --convert-to "$form" --outdir "$round/saved" "$round/filled.xlsx" >>"$work/said" 2>&1
  # What was made up looks wrong here and there.
  ivp import --plan "$round/plan" --lang nl --yes "$round/saved/filled.$form" >"$round/told"
  ivp export --plan "$round/plan" --format json -o "$round/after.json"
  "$env/bin/python" tests/ci/template.py compare "$round/expected.json" "$round/before.json" "$round/after.json" "$round/plan"
  # A second time there is nothing left to do.
  ivp import --plan "$round/plan" --lang nl --yes "$round/saved/filled.$form" >/dev/null 2>"$round/again"
  # From a file: what reads a pipe only until it has found its word makes the writer fail.
  grep -q 'niets nieuws' "$round/again" || { cat "$round/again" >&2; return 1; }
}
for form in ods xlsx xls; do
  round plan "$form" own
  round examples/voorbeeldstad/plan "$form" example
done
