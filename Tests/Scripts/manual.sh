#!/bin/sh
# manual.sh TWJ FOLDER SWIFT OPTIONS…: the manual pages of the program, made from its own help.
set -eu
twj=$1 folder=$2 swift=$3
shift 3
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! "$swift" build "$@" --product manual-pages >"$log" 2>&1; then
  grep -v "statically linked applications requires" "$log" >&2
  exit 1
fi
epoch=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
rm -rf "$folder"
"$twj" --experimental-dump-help |
  "$("$swift" build "$@" --show-bin-path)/manual-pages" "$folder" "$(LC_ALL=C date -u -d "@$epoch" '+%B %-d, %Y')"
