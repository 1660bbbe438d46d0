#!/bin/sh
# fuzz.sh SWIFT MINUTES: five readers of foreign input under libFuzzer and the address sanitizer,
# MINUTES in all. What is found lies in .build-fuzz/found; each input there is to become a test.
set -eu
swift=$1
minutes=$2
here=$(cd "$(dirname "$0")" && pwd)
build=$PWD/.build-fuzz
TWJ_FUZZ=1 "$swift" build --scratch-path "$build" --product fuzz -j "${JOBS:-2}" \
  -Xswiftc -sanitize=fuzzer,address -Xswiftc -use-ld=lld
mkdir -p "$build/found"
seconds=$((minutes * 60 / 5))
[ "$seconds" -gt 0 ] || seconds=1
failed=0
for target in entry json csv database sync; do
  mkdir -p "$build/corpus/$target"
  echo "fuzz $target: $seconds s"
  if ! FUZZ=$target SWIFT_BACKTRACE=enable=no "$build/debug/fuzz" \
    "$build/corpus/$target" "$here/Corpus/$target" \
    -max_total_time="$seconds" -timeout=10 -rss_limit_mb=4096 -print_final_stats=1 \
    -artifact_prefix="$build/found/$target-" >"$build/$target.log" 2>&1; then
    failed=1
    tail -40 "$build/$target.log"
  fi
  grep -E "stat::number_of_executed_units" "$build/$target.log" || true
done
[ "$failed" = 0 ] || { echo "fuzz: something was found: $build/found" >&2; exit 1; }
