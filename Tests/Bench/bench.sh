#!/bin/sh
# bench.sh TWJ [ROUNDS [ROWS]]: ratios against peers in one run. Needs python3; peers that are not
# there are left out and named. Times vary on shared machines: only the ratios of one run mean anything.
set -eu
command -v python3 >/dev/null 2>&1 || { echo "make bench needs python3." >&2; exit 1; }
core=$(($(nproc) - 1))
if command -v chrt >/dev/null 2>&1 && command -v taskset >/dev/null 2>&1; then
  chrt -i 0 taskset -c "$core" sh -c 'while :; do :; done' &
  spinner=$!
  # bench.py ends the loop before what uses all cores.
  trap 'kill $spinner 2>/dev/null || true' INT TERM
  SPINNER=$spinner taskset -c "$core" python3 "$(dirname "$0")/bench.py" "$@"
else
  python3 "$(dirname "$0")/bench.py" "$@"
fi
sh "$(dirname "$0")/counts.sh" "$1"
