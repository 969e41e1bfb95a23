#!/usr/bin/env bash
# The evaluation as a Word document of both plans: LibreOffice opens it without a complaint and prints it, and on the
# printed pages stand the same headings as in the Markdown.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tests/ci/need.sh

need lowriter pdftotext

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

paper() {
  local plan="$1" year="$2" language="$3" name="$4"
  ivp evaluate "$year" --plan "$plan" --lang "$language" -o "$work/$name.docx" --quiet
  ivp evaluate "$year" --plan "$plan" --lang "$language" -o "$work/$name.md" --quiet
  if ! LC_ALL=C.UTF-8 timeout 180 soffice --headless "-env:UserInstallation=file://$work/profile" \
    --convert-to pdf --outdir "$work" "$work/$name.docx" >>"$work/said" 2>&1; then
    cat "$work/said" >&2
    exit 1
  fi
  # Lines of a page run together, so that a heading over two lines is found too.
  pdftotext "$work/$name.pdf" - | tr -s ' \n\f' ' ' >"$work/$name.txt"
  sed -n 's/^##* //p' "$work/$name.md" | sed 's/\\//g' | while read -r heading; do
    grep -qF -- "$heading" "$work/$name.txt" || { echo "$name: „$heading” is not on paper" >&2; exit 1; }
  done
}

paper examples/voorbeeldstad/plan 2024 nl voorbeeldstad
paper examples/voorbeeldstad/plan 2025 en voorbeeldstad-en
paper plan 2024 nl haaksbergen

# The only thing LibreOffice may remark is that there is no Java, which nothing here needs.
if grep -v 'javaldx\|^convert ' "$work/said"; then
  echo "LibreOffice complained about the paper" >&2
  exit 1
fi
