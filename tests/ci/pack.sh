#!/usr/bin/env bash
# What a release attaches: packed by the same script, unpacked as its reader does. The program of the tests is packed.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tests/ci/need.sh

need python3
program=${IVP_PROGRAM:-target/debug/ivp}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
fail() { echo "pack: $*" >&2; exit 1; }

version=$("$program" --version | cut -d' ' -f2)
mkdir "$out/built"
# Without what is there for whoever looks for a fault: it takes a minute to pack.
strip -o "$out/built/ivp" "$program" 2>/dev/null || cp "$program" "$out/built/ivp"
# No program for Windows: only how it is packed is seen here.
cp "$out/built/ivp" "$out/built/ivp.exe"
pack() { python3 tests/ci/pack.py --tag "$1" --system "$2" --from "$out/built" --to "$3"; }

if pack v0.0.0-other linux-x86_64 "$out/no" 2>"$out/said"; then fail "a tag of another version is packed"; fi
grep -q "the tag is v0.0.0-other" "$out/said" || fail "it is not said why: $(cat "$out/said")"

# The names that the README tells to click on.
for system in windows-x86_64 macos-aarch64 macos-x86_64 linux-x86_64 linux-aarch64; do
  archive=$(pack "v$version" "$system" "$out/packed")
  grep -qF "${archive##*"$version"-}" README.md || fail "the README does not name ${archive##*/}"
  grep -q "system: $system," .github/workflows/release.yml || fail "the workflow does not build $system"
done
[ "$(ls "$out/packed" | wc -l)" = "$(grep -c 'system: .*runner: ' .github/workflows/release.yml)" ] || fail "another system is built"
pack "v$version" linux-x86_64 "$out/again" >/dev/null
cmp "$out/packed/ivp-$version-linux-x86_64.tar.gz" "$out/again/ivp-$version-linux-x86_64.tar.gz" || fail "other bytes"

(cd "$out/packed" && sha256sum ivp-* >SHA256SUMS && sha256sum --check --quiet --ignore-missing SHA256SUMS)
mkdir "$out/home"
tar xf "$out/packed/ivp-$version-linux-x86_64.tar.gz" -C "$out/home"
"$out/home/ivp-$version-linux-x86_64/ivp" --version >/dev/null || fail "what is unpacked does not run"
python3 -m zipfile -e "$out/packed/ivp-$version-windows-x86_64.zip" "$out/home"
cmp "$out/home/ivp-$version-windows-x86_64/ivp.exe" "$out/built/ivp.exe" || fail "the zip holds another program"
for name in LICENSE README.md; do
  cmp "$name" "$out/home/ivp-$version-windows-x86_64/$name"
  cmp "$name" "$out/home/ivp-$version-linux-x86_64/$name"
done
echo "pack: $(ls "$out/packed" | wc -l) files, and what they hold runs"
