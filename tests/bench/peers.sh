#!/usr/bin/env bash
# How long `ivp check` takes on 100,000 measurements in 1,000 files beside what other programs that check plain text need for as
# many records in one file: those of hledger, ledger and bean-check that are installed. No limits: it prints, a person judges.
#
#   tests/bench/peers.sh [PROGRAM]
set -euo pipefail
cd "$(dirname "$0")/../.."
program=$(realpath "${1:-target/release/ivp}")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir -p plan/priorities plan/measurements/p{0..9}

printf 'title = "Groot"\nmunicipality = "Groot"\nlanguage = "nl"\nfirst_year = 2024\nlast_year = 2027\n' >plan/plan.toml
printf '[[source]]\nid = "politie"\nname = "Politie"\n' >plan/sources.toml
# The same months and figures for each: a record here is a transaction of two accounts there.
awk 'BEGIN {
  ledger = "all.journal"; bean = "all.beancount"
  print "2017-01-01 open Equity:Bron" >bean
  for (p = 0; p < 10; p++) {
    chapter = "plan/priorities/p" p ".toml"
    print "title = \"Prioriteit\"\nambition = \"Minder\"" >chapter
    for (i = 0; i < 100; i++) {
      printf "\n[[indicator]]\nid = \"i%d\"\nkind = \"effect\"\ntitle = \"Indicator %d\"\nunit = \"count\"\ndirection = \"lower\"\nfrequency = \"monthly\"\nsources = [\"politie\"]\nbaseline = \"2020-01\"\ntarget = { value = 1, by = 2027 }\n", i, i >chapter
      figures = "plan/measurements/p" p "/i" i ".toml"
      printf "2017-01-01 open Assets:P%d:I%d\n", p, i >bean
      for (m = 0; m < 100; m++) {
        day = sprintf("%d-%02d", 2018 + int(m / 12), m % 12 + 1)
        printf "[[measurement]]\nperiod = \"%s\"\nvalue = %d\n\n", day, 10 + m % 7 >figures
        printf "%s-01 Meting\n    assets:p%d:i%d    %d EUR\n    equity:bron\n\n", day, p, i, 10 + m % 7 >ledger
        printf "%s-01 * \"Meting\"\n  Assets:P%d:I%d    %d EUR\n  Equity:Bron\n\n", day, p, i, 10 + m % 7 >bean
      }
      close(figures)
    }
  }
}'

# The shortest of three times, in milliseconds: what else the computer does only adds.
shortest() {
  local begin took least=
  for _ in 1 2 3; do
    begin=$(date +%s%N)
    "$@" >/dev/null 2>&1 || { echo "$* failed" >&2; return 1; }
    took=$((($(date +%s%N) - begin) / 1000000))
    if [ -z "$least" ] || [ "$took" -lt "$least" ]; then least=$took; fi
  done
  echo "$least"
}

own=$(IVP_TODAY=2026-11-24 shortest "$program" check --plan plan)
printf '%-12s %6d ms\n' 'ivp check' "$own"
peer() {
  command -v "$1" >/dev/null || return 0
  local time
  time=$(shortest "$@")
  printf '%-12s %6d ms  %d.%d times\n' "$1" "$time" $((time / own)) $((time * 10 / own % 10))
}
peer ledger -f all.journal stats
peer hledger -f all.journal check
peer bean-check --no-cache all.beancount
