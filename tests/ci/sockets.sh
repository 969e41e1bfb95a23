#!/usr/bin/env bash
# The program reaches no network: no command opens a socket. Seen by the system itself (strace); where that is not
# there, this says so and is no failure.
#
#   tests/ci/sockets.sh [PROGRAM]
set -euo pipefail
cd "$(dirname "$0")/../.."

program=$(realpath "${1:-${IVP_PROGRAM:-target/debug/ivp}}")
[ -x "$program" ]
if ! command -v strace > /dev/null || ! strace -o /dev/null true 2> /dev/null; then
  echo "sockets: not looked at, strace cannot be used here"
  exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export IVP_TODAY=2026-11-24 IVP_LANG=nl GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
cp -r examples/voorbeeldstad/plan "$work/plan"
cd "$work"
git init --quiet .
git add .
git -c user.name=T -c user.email=t@example.org commit --quiet --message Begin

seen=0
while IFS= read -r line; do
  read -ra words <<< "$line"
  # With the programs that it starts, which is git.
  strace --follow-forks --quiet=all --trace=socket,socketpair,connect,bind,listen,sendto --output="$work/trace" \
    "$program" "${words[@]}" > /dev/null 2>&1 < /dev/null || true
  if grep -vE 'AF_UNIX|^[0-9]+ (\+\+\+|---)' "$work/trace" | grep -qE 'socket|connect|bind|listen|sendto'; then
    echo "sockets: ivp $line" >&2
    cat "$work/trace" >&2
    exit 1
  fi
  seen=$((seen + 1))
done << 'COMMANDS'
status
check --against HEAD
due
log
evaluate 2025 -o stuk.docx
site -o uit
export --format xlsx -o cijfers.xlsx
export --format datapackage -o pakket
record jeugd/overlast-jeugd 100 --period 2011 --yes --commit
explain
COMMANDS
echo "sockets: $seen commands, none opened one"
