#!/bin/sh
# counts.sh TWJ: system calls and syncs of three commands against their budget (Tests/Bench/budget);
# over budget fails. Counts do not depend on how busy the machine is.
set -eu
twj=$1
case $twj in /*) ;; *) twj=$PWD/$twj ;; esac
budget=$(cd "$(dirname "$0")" && pwd)/budget
if ! command -v strace >/dev/null 2>&1; then
  echo "counts: strace is not there, so no system calls were counted."
  exit 0
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
HOME=$folder TZ=UTC
export HOME TZ
unset TWJ_DB TWJ_NOW XDG_DATA_HOME || true
"$twj" lid l 90s >/dev/null
"$twj" coffee 2 >/dev/null
failed=0
printf '%-12s %10s %10s\n' command syncs calls
while read -r name syncs calls words; do
  [ -n "$name" ] || continue
  case $name in \#*) continue ;; esac
  # shellcheck disable=SC2086
  strace -f -qq -o "$folder/trace" "$twj" $words >/dev/null
  s=$(grep -cE '^[0-9]+ +(fdatasync|fsync)\(' "$folder/trace" || true)
  c=$(grep -cE '^[0-9]+ +[a-z0-9_]+\(' "$folder/trace" || true)
  printf '%-12s %4s of %2s %5s of %s\n' "$name" "$s" "$syncs" "$c" "$calls"
  if [ "$s" -gt "$syncs" ] || [ "$c" -gt "$calls" ]; then failed=1; fi
done <"$budget"
[ "$failed" = 0 ] || { echo "counts: over budget" >&2; exit 1; }
