#!/usr/bin/env bash
# The data package of both plans of this repository, read by programs that are not ours: frictionless validates it, and
# DuckDB answers the questions of examples/region. `tests/ci/package.sh --renew` writes the answers anew, to be reviewed.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tests/ci/need.sh

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The programs, from their registry. A virtual environment that is there already may be named in IVP_PYTHON_ENV.
env=$(realpath -m "${IVP_PYTHON_ENV:-target/python-env}")
if [ ! -x "$env/bin/frictionless" ] || ! "$env/bin/python" -c 'import duckdb' 2>/dev/null; then
  if ! python3 -c 'import ensurepip' 2>/dev/null; then
    need python3-without-venv python3 python3-venv
  fi
  python3 -m venv "$env"
  "$env/bin/pip" install --quiet --disable-pip-version-check 'frictionless>=5.18,<6' 'duckdb>=1.1'
fi

# On a fixed day: figures that are recorded later do not change the answers.
ivp() {
  cargo run --locked --quiet -- "$@" --quiet --as-of 2026-11-24 \
    --plan plan --plan examples/voorbeeldstad/plan
}
ivp export --format datapackage -o "$work/regio"
ivp export --format json -o "$work/plans.json"

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
