#!/usr/bin/env bash
# The whole suite once more on two other days, one of them a leap day: no test may lean on the day on which it runs.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tests/ci/need.sh

need faketime

# The programs that `cargo test` runs, built already. Cargo itself keeps the real clock.
mapfile -t programs < <(cargo test --locked --no-run 2>&1 | sed -n 's/^ *Executable.*(\(.*\))$/\1/p')
[ "${#programs[@]}" -gt 0 ]

on() {
  for program in "${programs[@]}"; do
    faketime "$1" "$program" --quiet || return 1
  done
}

# Both at once: what one waits for at its end, the last slow test, is time for the other.
on "2027-03-01 09:00:00" &
march=$!
failed=0
on "2028-02-29 09:00:00" || failed=1
wait "$march" || failed=1
exit "$failed"
