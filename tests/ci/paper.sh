#!/usr/bin/env bash
# The evaluation as a Word document of both plans: LibreOffice opens it without a complaint and prints it on no more pages
# than a council reads, and on these stand the same headings as in the Markdown. How full the pages are: paper.py.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tests/ci/need.sh

need lowriter pdftotext python3

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

paper() {
  local plan="$1" year="$2" language="$3" name="$4" most="$5" pages
  ivp evaluate "$year" --plan "$plan" --lang "$language" -o "$work/$name.docx" --quiet
  ivp evaluate "$year" --plan "$plan" --lang "$language" -o "$work/$name.md" --quiet
  if ! LC_ALL=C.UTF-8 timeout 180 soffice --headless "-env:UserInstallation=file://$work/profile" \
    --convert-to pdf --outdir "$work" "$work/$name.docx" >>"$work/said" 2>&1; then
    cat "$work/said" >&2
    exit 1
  fi
  pages="$(pdfinfo "$work/$name.pdf" | sed -n 's/^Pages: *//p')"
  if ((pages > most)); then
    echo "$name: $pages pages, at most $most" >&2
    exit 1
  fi
  ivp status --plan "$plan" --lang "$language" --format json >"$work/$name.json"
  python3 tests/ci/paper.py "$work/$name.pdf" "$work/$name.md" "$work/$name.json" >&2 || { echo "$name is not as it should be" >&2; exit 1; }
  # Lines of a page run together, so that a heading over two lines is found too.
  pdftotext "$work/$name.pdf" - | tr -s ' \n\f' ' ' >"$work/$name.txt"
  sed -n 's/^##* //p' "$work/$name.md" | sed 's/\\//g' | while read -r heading; do
    grep -qF -- "$heading" "$work/$name.txt" || { echo "$name: „$heading” is not on paper" >&2; exit 1; }
  done
}

paper examples/voorbeeldstad/plan 2024 nl voorbeeldstad-2024 14
paper examples/voorbeeldstad/plan 2025 nl voorbeeldstad 14
paper examples/voorbeeldstad/plan 2025 en voorbeeldstad-en 14
paper plan 2025 nl haaksbergen 4
paper plan 2025 en haaksbergen-en 4

# The only thing LibreOffice may remark is that there is no Java, which nothing here needs.
if grep -v 'javaldx\|^convert ' "$work/said"; then
  echo "LibreOffice complained about the paper" >&2
  exit 1
fi
