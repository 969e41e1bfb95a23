#!/usr/bin/env bash
# Kills every command that writes at moments spread over the whole of its run, and then looks at what is there with the
# next command: all is old or all is new, nothing is left behind, and the next run is never refused. What is hit depends
# on the machine: a few kills in each run of the checks, and two thousand by hand.
#
#   tests/ci/kill.sh [KILLS] [PROGRAM]
set -euo pipefail
cd "$(dirname "$0")/../.."

kills=${1:-130}
program=$(realpath "${2:-${IVP_PROGRAM:-target/debug/ivp}}")
[ -x "$program" ]
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export IVP_TODAY=2026-11-24 IVP_LANG=nl GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1

# Everything that a person sees in a folder: names and contents.
sums() { (cd "$1" && find . \( -path ./.git -o -name '*.ivp-tmp' \) -prune -o -type f -print0 | sort -z | xargs -0 -r sha256sum) | sha256sum; }
left() { find "$1" \( -name '*.ivp-tmp' -o -name '*ivp.journal' -o -name '.ivp-new' \) | wc -l; }
now() { date +%s%N; }

commands=(record add-partner action-add action-set followup-add start fmt fix import undo init
  site site-again package package-again paper template)

# What stands in the folder before a command runs.
prepare() {
  local at=$1/$2
  mkdir "$at"
  [ "$2" = init ] || cp -r examples/voorbeeldstad/plan "$at/plan"
  case $2 in
    # Every value is out of order, so that every file is written.
    fmt) find "$at/plan" -name '*.toml' -exec sed -i 's/^\([a-z_]*\) = /\1  =  /' {} + ;;
    fix) find "$at/plan" -name '*.toml' -exec sed -i 's/^period = "\(2[0-9]*\)"$/period  =  "\1"/; s/^sources = /sourcs = /' {} + ;;
    import)
      {
        echo 'indicator;period;value'
        (cd "$at/plan" && grep -m1 -E '^value = [1-9][0-9]+$' measurements/*/*.toml | head -8) | while IFS=: read -r file value; do
          name=${file#measurements/}
          echo "${name%.toml};2011;${value#value = }"
        done
      } > "$at/cijfers.csv"
      ;;
    undo) git -C "$at" init --quiet && "$program" action set 2026/training --log Besproken --plan "$at/plan" > /dev/null ;;
    site-again) "$program" site -o "$at/uit" --plan "$at/plan" --as-of 2025-06-01 > /dev/null 2>&1; echo mijn > "$at/uit/.htaccess" ;;
    package-again) "$program" export --format datapackage -o "$at/uit" --plan "$at/plan" --as-of 2025-06-01 > /dev/null 2>&1; echo mijn > "$at/uit/.htaccess" ;;
  esac
  [ -d "$at/.git" ] || git -C "$at" init --quiet
}

# The command line, into `line`; it is run in the folder.
set_line() {
  case $1 in
    record) line=(record jeugd/overlast-jeugd 100 --period 2011 --yes) ;;
    add-partner) line=(add partner --title 'Wijkteam Zuid') ;;
    action-add) line=(action add 2026/proef --title Proef) ;;
    action-set) line=(action set 2026/training --log Besproken) ;;
    followup-add) line=(followup add proef --kind promise --text 'Wij komen erop terug' --body council --due 2026-12) ;;
    start) line=(evaluate 2026 --start) ;;
    fmt) line=(fmt) ;;
    fix) line=(check --fix) ;;
    import) line=(import cijfers.csv --yes) ;;
    undo) line=(undo --yes) ;;
    init) line=(init plan --municipality Proefdorp --first-year 2026 --last-year 2029 --priority Jeugd) ;;
    site | site-again) line=(site -o uit) ;;
    package | package-again) line=(export --format datapackage -o uit) ;;
    paper) line=(evaluate 2025 -o stuk.docx) ;;
    template) line=(export --template -o in.xlsx) ;;
  esac
}

each=$(((kills + ${#commands[@]} - 1) / ${#commands[@]}))
failed=0
for command in "${commands[@]}"; do
  prepare "$work" "$command"
  set_line "$command"
  old=$(sums "$work/$command")
  cp -r "$work/$command" "$work/whole"
  begin=$(now)
  code=0
  (cd "$work/whole" && "$program" "${line[@]}") > "$work/said" 2>&1 || code=$?
  lasts=$(($(now) - begin))
  new=$(sums "$work/whole")
  if [ "$old" = "$new" ]; then
    echo "$command wrote nothing:" >&2
    cat "$work/said" >&2
    exit 1
  fi
  rm -rf "$work/whole"
  mixed=0 before=0 after=0 litter=0 refused=0
  for ((kill = 0; kill < each; kill++)); do
    rm -rf "$work/one"
    cp -r "$work/$command" "$work/one"
    (cd "$work/one" && exec "$program" "${line[@]}") > /dev/null 2>&1 &
    child=$!
    wait_for=$((lasts * kill / each))
    sleep "$(printf '%d.%09d' $((wait_for / 1000000000)) $((wait_for % 1000000000)))"
    kill -KILL "$child" 2> /dev/null || true
    wait "$child" 2> /dev/null || true
    # A command that only reads finishes what was promised. Of a folder of results the next run of its own command does.
    (cd "$work/one" && "$program" status) > /dev/null 2>&1 || true
    is=$(sums "$work/one")
    if [ -d "$work/one/uit/.ivp-new" ]; then
      (cd "$work/one" && "$program" "${line[@]}") > /dev/null 2>&1 || true
      is=$(sums "$work/one")
    fi
    case $is in
      "$old") before=$((before + 1)) ;;
      "$new") after=$((after + 1)) ;;
      *) mixed=$((mixed + 1)) ;;
    esac
    # The same once more: what was killed never makes it refuse, but for what it made itself.
    again=0
    (cd "$work/one" && "$program" "${line[@]}") > "$work/said" 2>&1 || again=$?
    [ "$is" = "$new" ] || [ "$again" = "$code" ] || refused=$((refused + 1))
    case $command in
      site* | package*) [ "$again" = "$code" ] || refused=$((refused + 1)) ;;
    esac
    # One that writes takes away what was left.
    (cd "$work/one" && "$program" action set 2026/training --log Besproken) > /dev/null 2>&1 || true
    [ "$(left "$work/one")" = 0 ] || litter=$((litter + 1))
  done
  echo "$command: $each kills; $before old, $after new, $mixed mixed, $refused refused afterwards, $litter left files behind"
  [ "$mixed$refused$litter" = 000 ] || failed=1
done
exit "$failed"
