#!/usr/bin/env bash
# The program for Windows, run by wine beside the one for Linux: the same commands say the same, end the same and leave the
# same files. Not part of the checks: a first build of it takes as long as all of them.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tests/ci/need.sh

packages[wine]="wine wine64"
packages[x86_64-w64-mingw32-gcc]="gcc-mingw-w64-x86-64"
need wine x86_64-w64-mingw32-gcc python3
rustup --quiet target add x86_64-pc-windows-gnu
target="$PWD/${CARGO_TARGET_DIR:-target}"
# Those that are built already may be named.
here="${IVP_PROGRAM:-$target/debug/ivp}"
there="${IVP_PROGRAM_OF_WINDOWS:-$target/x86_64-pc-windows-gnu/debug/ivp.exe}"
[ -n "${IVP_PROGRAM:-}" ] || cargo build --locked --bin ivp
[ -n "${IVP_PROGRAM_OF_WINDOWS:-}" ] || cargo build --locked --bin ivp --target x86_64-pc-windows-gnu
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
cp "$there" "$out/ivp.exe"
# Wine before its version 9 lacks the one library of which Rust asks random numbers.
cat >"$out/random.c" <<'C'
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T size) { return SystemFunction036(data, (ULONG)size); }
C
x86_64-w64-mingw32-gcc -shared -o "$out/bcryptprimitives.dll" "$out/random.c" -ladvapi32
export WINEPREFIX="$out/wine" WINEDEBUG=-all IVP_TODAY=2026-11-24 IVP_LANG=nl LC_ALL=C.UTF-8
wineboot --init >/dev/null 2>&1 || true

wrong=0
count=0
# on SYSTEM COMMAND…: what it said and how it ended, with the paths of both written alike.
on() {
  local system=$1 program="$here"
  [ "$system" = linux ] || program="wine $out/ivp.exe"
  shift
  (cd "$out/$system" && { $program "$@" 2>&1 </dev/null && echo "= 0" || echo "= $?"; }) | tr -d '\r' | tr '\\' '/' |
    sed -E "s#(Z:)?$out/$system#@#g"
}
# same COMMAND…
same() {
  count=$((count + 1))
  on linux "$@" >"$out/said.linux"
  on windows "$@" >"$out/said.windows"
  if ! diff "$out/said.linux" "$out/said.windows" >"$out/difference"; then
    echo "windows: ivp $* says otherwise than on Linux:" >&2
    cat "$out/difference" >&2
    wrong=1
  fi
}
for system in linux windows; do
  mkdir "$out/$system"
  cp -r plan "$out/$system/plan"
  cp -r examples/voorbeeldstad/plan "$out/$system/stad"
  cp -r examples/voorbeeldstad/plan "$out/$system/crlf"
  find "$out/$system/crlf" -name '*.toml' -exec sed -i 's/$/\r/' {} +
  sed -i '1s/^/\xef\xbb\xbf/' "$out/$system/crlf/priorities/jeugd.toml"
  printf 'indicator;period;value\r\nveiligheidsbeleving/weekmarkt-gesprekken;2026-05-12;1\r\n' >"$out/$system/cijfers.csv"
done

same
same --version
same check
same check --format json
same status --all
same due
same show onveiligheidsgevoel
same record weekmarkt-gesprekken 1 --period 2026-03-12
same record e33-meldingen 41 --period 2025
same record e33-meldingen 43 --period 2025 --corrects "Nagekomen meldingen"
same undo --yes
same import cijfers.csv --own
same add source --title "Eigen telling" --publisher Haaksbergen
same evaluate 2025 --start
same evaluate 2025 -o evaluatie.md
same evaluate 2025 --plan stad -o stad.docx
same evaluate 2025 --plan stad -o stad.html
same export --format xlsx --plan stad -o stad.xlsx
same export --format csv
same export --format datapackage --plan stad -o pakket
same site --plan stad -o openbaar
same site --plan stad -o openbaar
for plan in crlf ./crlf/; do
  same check --plan $plan
  same fmt --check --plan $plan
done
same record inbraken 41 --period 2026 --plan crlf
same record overlast-jeugd 80 --period 2026 --plan crlf --yes
same fmt --plan crlf
same init --municipality "'s-Hertogenbosch" --first-year 2027 --last-year 2030 --priority "Jeugd & veiligheid" nieuw
same init nieuw
same add goal --plan nieuw --priority jeugd-veiligheid --title "Een goal" --kind recurring
same schema -o schemas
# What Windows alone would refuse, or read otherwise.
same add goal --plan nieuw --priority jeugd-veiligheid --title Aux --kind milestone
same add partner --plan ".\\nieuw\\" --title "Café ’t Hoekje"
same status --plan stad --format json
same show --plan stad overlast-jeugd
same diff
same completions powershell
same check --plan "C:\\nergens"
same check --plan nergens

# The library that writes workbooks names the system in each entry of the archive; what stands in them is the same.
for system in linux windows; do
  python3 -m zipfile -e "$out/$system/stad.xlsx" "$out/$system/stad.workbook"
  rm "$out/$system/stad.xlsx"
done
diff -r "$out/linux" "$out/windows" || wrong=1
[ "$wrong" = 0 ] && echo "windows: $count commands say and write the same"
exit "$wrong"
