#!/usr/bin/env bash
# Completion in real shells, and the pages as the program that typesets them reads them.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tests/ci/need.sh

need zsh fish groff
python_env
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
fail() { echo "shells: $*" >&2; exit 1; }

for language in nl en; do
  for shell in bash zsh fish powershell; do
    ivp --lang "$language" completions "$shell" >"$out/$shell"
  done

  completed=$(bash -c 'source "$1"; COMP_WORDS=(ivp sta); COMP_CWORD=1; _ivp ivp sta ivp; echo "${COMPREPLY[@]}"' - "$out/bash")
  [ "$completed" = status ] || fail "bash completes 'ivp sta' with '$completed'"
  completed=$(bash -c 'source "$1"; COMP_WORDS=(ivp record --den); COMP_CWORD=2; _ivp ivp --den record; echo "${COMPREPLY[@]}"' - "$out/bash")
  [ "$completed" = --denominator ] || fail "bash completes 'ivp record --den' with '$completed'"

  zsh -n "$out/zsh" || fail "zsh cannot read its script"
  zsh -f -c 'autoload -U compinit; compinit -u -D; source "$1"; [ "${_comps[ivp]}" = _ivp ]' - "$out/zsh" || fail "zsh does not know ivp"

  completed=$(fish --no-config -c 'source $argv[1]; complete -C "ivp sta"' "$out/fish" | cut -f1)
  [ "$completed" = status ] || fail "fish completes 'ivp sta' with '$completed'"
  completed=$(fish --no-config -c 'source $argv[1]; complete -C "ivp record --den"' "$out/fish" | cut -f1)
  [ "$completed" = --denominator ] || fail "fish completes 'ivp record --den' with '$completed'"

  "$env/bin/python" tests/ci/powershell.py "$out/powershell" || fail "PowerShell cannot read its script"

  ivp --lang "$language" man -o "$out/man"
  for page in "$out/man"/*.1; do
    said=$(groff -K utf8 -man -Tutf8 -ww "$page" 2>&1 >/dev/null)
    [ -z "$said" ] || fail "$page: $said"
  done
done
echo "shells: bash, zsh and fish complete, PowerShell can read its script; $(ls "$out/man" | wc -l) pages are read without a word"
