#!/bin/sh
# order.sh TWJ: the functions that lines which log an episode run through, one a line, for
# --symbol-ordering-file. SQLite is one piece for the linker, so one name of it is enough.
set -eu
twj=$(realpath "$1")
command -v valgrind >/dev/null 2>&1 || { echo "make order needs valgrind." >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
step=1
log() {
  env -i HOME="$work" TZ=UTC TWJ_NOW="2026-11-$((23 + step))T08:00+00:00" TWJ_DB="$work/journal.db" \
    valgrind --quiet --tool=callgrind --demangle=no --callgrind-out-file="$work/run.$step" \
    "$twj" "$@" >/dev/null 2>&1
  step=$((step + 1))
}
log lid l 90s
log lid l 90s
log lip 2m c2 yd 21:30
log brow r 30s strong +fatigue st6
cat run.2 run.3 run.4 | sed -nE "s/^c?fn=\([0-9]+\) (\S+).*/\1/p" | sed -E "s/'[0-9]+$//" |
  grep -E '^[$_A-Za-z]' | grep -vE '^(sqlite3|fts[0-9]|rtree|vdbe|btree|pager)' | LC_ALL=C sort -u
echo sqlite3_open_v2
