#!/usr/bin/env bash
# The whole suite once more on a leap day of another year: no test may lean on the day on which it runs.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tests/ci/need.sh

need faketime

# The programs that `cargo test` runs, built already. Cargo itself keeps the real clock.
mapfile -t programs < <(cargo test --locked --no-run 2>&1 | sed -n 's/^ *Executable.*(\(.*\))$/\1/p')
[ "${#programs[@]}" -gt 0 ]

for program in "${programs[@]}"; do
  faketime "2028-02-29 09:00:00" "$program" --quiet
done
