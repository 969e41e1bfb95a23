#!/usr/bin/env bash
# Runs a target for some minutes from the seeds, and keeps what it finds in the folder `out`:
#
#   tests/fuzz/run.sh plan 8
#
# Needs the nightly toolchain and a compiler of C++. The flags are those of `cargo fuzz run --sanitizer none`: no code of ours
# is unsafe. With cargo-fuzz itself: `cargo +nightly fuzz run --fuzz-dir tests/fuzz --sanitizer none plan`.
set -euo pipefail
cd "$(dirname "$0")"
target=$1
out=${OUT:-out}
# The crates are those of the program.
cp ../../Cargo.lock Cargo.lock
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$out/target}" RAYON_NUM_THREADS=1
cover=(-Cpasses=sancov-module --cfg=fuzzing)
for what in level=4 inline-8bit-counters pc-table trace-compares stack-depth; do
  cover+=("-Cllvm-args=-sanitizer-coverage-$what")
done
RUSTFLAGS="${cover[*]}" cargo +nightly build --release --target x86_64-unknown-linux-gnu
mkdir -p "$out/$target/found"
python3 seeds.py "$target" "$out/$target/seeds"
mkdir -p "$out/$target/corpus"
exec nice -n 19 "$CARGO_TARGET_DIR/x86_64-unknown-linux-gnu/release/$target" "$out/$target/corpus" "$out/$target/seeds" \
  -artifact_prefix="$out/$target/found/" -max_total_time=$((${2:-1} * 60)) -timeout=20 -rss_limit_mb=3000 -max_len=40000 \
  -print_final_stats=1 -use_value_profile=0
