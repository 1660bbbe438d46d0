#!/bin/sh
# order.sh TWJ: the functions that lines which log an episode run through, those that the trigger
# analysis runs through besides, and the variables that a line which logs touches, one a line, for
# --symbol-ordering-file. SQLite is one piece for the linker, so one name of it is enough. Needs
# valgrind, python3 and nm.
set -eu
twj=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
command -v valgrind >/dev/null 2>&1 || { echo "make order needs valgrind." >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
step=1
log() {
  tool=$1
  shift
  env -i HOME="$work" TZ=UTC TWJ_NOW="2026-11-$((23 + step))T08:00+00:00" TWJ_DB="$work/journal.db" \
    valgrind --quiet $tool "$twj" "$@" >/dev/null 2>&1 ||
    { echo "make order: valgrind could not run the program." >&2; exit 1; }
  step=$((step + 1))
}
functions() { printf '%s' "--tool=callgrind --demangle=no --callgrind-out-file=$work/run.$step"; }
log "$(functions)" lid l 90s # a new journal, left out
log "$(functions)" lid l 90s
log "$(functions)" lip 2m c2 yd 21:30
log "$(functions)" brow r 30s strong +fatigue st6
cp "$work/journal.db" "$work/logged.db"
log "$(functions)" import "$here/../../Examples/a-coffee-pattern/diary.csv" --as days
log "$(functions)" triggers --json
mv "$work/logged.db" "$work/journal.db"
log "--tool=lackey --trace-mem=yes --log-file=$work/trace" lid l 90s
names() {
  cat "$@" | sed -nE "s/^c?fn=\([0-9]+\) (\S+).*/\1/p" | sed -E "s/'[0-9]+$//" |
    grep -E '^[$_A-Za-z]' | grep -vE '^(sqlite3|fts[0-9]|rtree|vdbe|btree|pager)' | LC_ALL=C sort -u
}
names run.2 run.3 run.4 | tee logging
echo sqlite3_open_v2
names run.6 | LC_ALL=C comm -13 logging -
python3 "$here/touched_data.py" "$twj" trace
