#!/usr/bin/env bash
# The tests of the program once more on a leap day of another year: none may lean on the day on which it runs. The library
# knows no clock; a test of the layers sees to that.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tests/ci/need.sh

need faketime

# What `cargo test` runs, built already. Cargo itself keeps the real clock.
mapfile -t programs < <(cargo test --locked --no-run --test cli 2>&1 | sed -n 's/^ *Executable.*(\(.*\))$/\1/p')
[ "${#programs[@]}" -gt 0 ]

# These ask the library alone, a third of the work.
no_program=(review:: due_alike:: language::every_message advice::both_languages growth::twice mutated::no_fix)
for program in "${programs[@]}"; do
  faketime "2028-02-29 09:00:00" "$program" --quiet "${no_program[@]/#/--skip=}"
done
