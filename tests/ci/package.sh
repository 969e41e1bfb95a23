#!/usr/bin/env bash
# The data package of both plans of this repository, read by programs that are not ours: frictionless validates it, and
# DuckDB answers the questions of examples/region. `tests/ci/package.sh --renew` writes the answers anew, to be reviewed.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tests/ci/need.sh

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python_env

# On a fixed day: figures that are recorded later do not change the answers.
both=(--quiet --as-of 2026-11-24 --plan plan --plan examples/voorbeeldstad/plan)
ivp export --format datapackage -o "$work/regio" "${both[@]}"
ivp export --format json -o "$work/plans.json" "${both[@]}"

(cd "$work" && "$env/bin/frictionless" validate regio/datapackage.json >"$work/validated" 2>&1) ||
  { cat "$work/validated" >&2; exit 1; }

"$env/bin/python" tests/ci/package.py "$work" "$work/plans.json" examples/region/vragen.sql >"$work/antwoorden.txt"
if [ "${1:-}" = --renew ]; then
  cp "$work/antwoorden.txt" examples/region/antwoorden.txt
fi
diff -u examples/region/antwoorden.txt "$work/antwoorden.txt" || {
  echo "The answers changed. Right? tests/ci/package.sh --renew writes them anew." >&2
  exit 1
}
