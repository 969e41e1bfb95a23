#!/usr/bin/env bash
# Kills commands that write at moments spread over the whole of their run, and then looks at the plan with the next
# command: every file must be old, or every file new, and nothing may be left behind. Run by hand: it takes minutes, and
# what it hits depends on the machine.
#
#   tests/ci/kill.sh [KILLS] [PROGRAM]
set -euo pipefail
cd "$(dirname "$0")/../.."

kills=${1:-300}
program=$(realpath "${2:-target/debug/ivp}")
[ -x "$program" ]
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export IVP_TODAY=2026-11-24 IVP_LANG=nl GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1

sums() { (cd "$1" && find . -type f -name '*.toml' ! -name '.*' -print0 | sort -z | xargs -0 sha256sum) | sha256sum; }
left() { find "$1" \( -name '*.ivp-tmp' -o -name '*ivp.journal' \) | wc -l; }
now() { date +%s%N; }

# Every value is out of order, so that `fmt` writes every file.
mkdir "$work/fmt" "$work/import"
cp -r examples/voorbeeldstad/plan "$work/fmt/plan"
find "$work/fmt/plan" -name '*.toml' -exec sed -i 's/^\([a-z_]*\) = /\1  =  /' {} +
cp -r examples/voorbeeldstad/plan "$work/import/plan"
{
  echo 'indicator;period;value'
  (cd "$work/import/plan" && grep -m1 -E '^value = [1-9][0-9]+$' measurements/*/*.toml | head -8) | while IFS=: read -r file value; do
    name=${file#measurements/}
    echo "${name%.toml};2011;${value#value = }"
  done
} > "$work/import/cijfers.csv"

# The command line, into `line`.
set_line() {
  case $1 in
    fmt) line=("$program" fmt --plan "$2/plan") ;;
    import) line=("$program" import "$2/cijfers.csv" --plan "$2/plan" --yes) ;;
  esac
}

failed=0
for command in fmt import; do
  old=$(sums "$work/$command/plan")
  cp -r "$work/$command" "$work/whole"
  git -C "$work/whole" init --quiet
  set_line "$command" "$work/whole"
  begin=$(now)
  "${line[@]}" > "$work/said" 2>&1 || { cat "$work/said"; exit 1; }
  lasts=$(($(now) - begin))
  new=$(sums "$work/whole/plan")
  [ "$old" != "$new" ]
  rm -rf "$work/whole"
  mixed=0 before=0 after=0 finished=0 litter=0
  for ((kill = 0; kill < kills; kill++)); do
    rm -rf "$work/one"
    cp -r "$work/$command" "$work/one"
    git -C "$work/one" init --quiet
    set_line "$command" "$work/one"
    "${line[@]}" > /dev/null 2>&1 &
    child=$!
    wait_for=$((lasts * kill / kills))
    sleep "$(printf '%d.%09d' $((wait_for / 1000000000)) $((wait_for % 1000000000)))"
    kill -KILL "$child" 2> /dev/null || true
    wait "$child" 2> /dev/null || true
    [ -e "$work/one/.git/ivp.journal" ] && finished=$((finished + 1))
    "$program" status --plan "$work/one/plan" > /dev/null 2>&1 || true
    case $(sums "$work/one/plan") in
      "$old") before=$((before + 1)) ;;
      "$new") after=$((after + 1)) ;;
      *) mixed=$((mixed + 1)) ;;
    esac
    # One that writes takes away what was left.
    "$program" action set 2026/training --log Besproken --plan "$work/one/plan" > /dev/null 2>&1
    [ "$(left "$work/one")" = 0 ] || litter=$((litter + 1))
  done
  echo "$command: $kills kills; $before old, $after new, $mixed mixed; a journal was finished $finished times; $litter left files behind"
  [ "$mixed" = 0 ] && [ "$litter" = 0 ] || failed=1
done
exit "$failed"
