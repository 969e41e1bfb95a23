#!/usr/bin/env bash
# Twice as much text takes no more than twice the work of `check`, counted in instructions: what only looks allocates nothing,
# and so passes tests/cli/growth.rs unseen. Valgrind counts, one thread at a time: a busy computer gives the same.
#
#   tests/ci/growth.sh [PROGRAM]
set -euo pipefail
cd "$(dirname "$0")/../.."
. tests/ci/need.sh
need valgrind
program=$(realpath "${1:-target/release/ivp}")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# A piece of a file, by its number: the file, and what is repeated in it.
shapes=(days months unlike longer corrections escapes inline people goals indicators partners actions)
file_of() {
  case $1 in
    days | months | unlike | longer | corrections | escapes | inline) echo measurements/buurt/overlast.toml ;;
    goals | indicators) echo priorities/buurt.toml ;;
    people) echo plan.toml ;;
    partners) echo partners.toml ;;
    actions) echo actions/2026.toml ;;
  esac
}
piece() {
  local figure='[[measurement]]\nperiod = "%s"\nvalue = %d\n'
  case $1 in
    days) printf "$figure" "$(date -u -d "1990-01-01 +$2 days" +%F)" $((9 + $2 % 5)) ;;
    months) printf "$figure" "$(printf '%d-%02d' $((1900 + $2 / 12)) $((1 + $2 % 12)))" $((9 + $2 % 5)) ;;
    # No two can be held against each other: of none is anything near.
    unlike) printf '[[measurement]]\nperiod = "2025"\nvalue = %d\nsource = "bron-%d"\n' $((9 + $2 % 5)) "$2" ;;
    longer) printf "$figure" "$((1900 + $2))" $((9 + $2 % 5)) ;;
    # Each of one day says what it replaces.
    corrections) printf "$figure"'recorded = 2025-02-01\ncorrects = "x"\nreplaces = %d\n' 2024 $((10 + $2)) $((9 + $2)) ;;
    # In one line: false escapes, and tables in tables that end nowhere.
    escapes) [ "$2" -gt 0 ] || printf 'note = "'; printf '\\q%.0s' {1..50} ;;
    inline) [ "$2" -gt 0 ] || printf 'x = '; printf '{a=%.0s' {1..50} ;;
    people) printf '[[population]]\nperiod = "2025"\nvalue = 9\nregion = "Dorp %d"\n' "$2" ;;
    goals) printf '[[goal]]\nid = "doel-g%d"\ntitle = "D %d"\nkind = "continuous"\n' "$2" "$2" ;;
    indicators) printf '[[indicator]]\nid = "teller-i%d"\nkind = "effect"\ntitle = "T %d"\nunit = "count"\ndirection = "lower"\nfrequency = "yearly"\n' "$2" "$2" ;;
    partners) printf '[[partner]]\nid = "stichting-p%d"\nname = "Stichting %d"\n' "$2" "$2" ;;
    actions) printf '[[action]]\nid = "actie-a%d"\ntitle = "A %d"\n' "$2" "$2" ;;
  esac
}

# How many instructions it takes to check a small plan with so many pieces of a shape.
work() {
  local plan="$folder/plan" file
  rm -rf "$plan"
  mkdir -p "$plan"/{priorities,measurements/buurt,actions}
  printf 'title = "Groei"\nmunicipality = "Groei"\nlanguage = "nl"\nfirst_year = 2023\nlast_year = 2026\n' >"$plan/plan.toml"
  printf 'title = "Buurt"\nambition = "Rust"\n\n[[indicator]]\nid = "overlast"\nkind = "effect"\ntitle = "Overlast"\nunit = "count"\ndirection = "lower"\nfrequency = "irregular"\n' >"$plan/priorities/buurt.toml"
  file="$plan/$(file_of "$1")"
  for ((n = 0; n < $2; n++)); do piece "$1" "$n"; done >>"$file"
  # What it finds is no matter here.
  (IVP_TODAY=2026-11-24 valgrind --tool=callgrind --callgrind-out-file=/dev/null "$program" check --plan "$plan" 2>&1 >/dev/null || true) |
    sed -n 's/.*Collected : //p'
}

bad=0
for shape in "${shapes[@]}"; do
  # Years end with 2999.
  most=800
  none=$(work "$shape" 0) once=$(work "$shape" $((most / 2))) twice=$(work "$shape" "$most")
  ratio=$(((twice - none) * 100 / (once - none)))
  printf '%-11s %12d %12d  %d.%02d times\n' "$shape" "$((once - none))" "$((twice - none))" $((ratio / 100)) $((ratio % 100))
  # Sorting, and names that have more near ones the more there are, take somewhat more than twice; each with each, four times.
  [ "$ratio" -le 260 ] || bad=1
done
exit "$bad"
