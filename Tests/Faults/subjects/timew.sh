#!/bin/sh
# Subject: Timewarrior. A key is the tag of an interval whose minute comes from the key's digits.
TIMEWARRIORDB=$2
export TIMEWARRIORDB
case $1 in
init)
  mkdir -p "$2/data"
  : >"$2/timewarrior.cfg" ;;
log)
  minute=$((1$(echo "$3" | tr -cd 0-9) % 10000000))
  from=$(date -u -d "@$((1767225600 + minute * 60))" +%Y%m%dT%H%M%SZ)
  to=$(date -u -d "@$((1767225630 + minute * 60))" +%Y%m%dT%H%M%SZ)
  exec timew track "$from" - "$to" "$3" >/dev/null ;;
list) timew export 2>/dev/null | tr -d ' "' | sed -n 's/.*tags:\[\([^]]*\)\].*/\1/p' ;;
check) timew export >/dev/null 2>&1 && timew summary :all >/dev/null 2>&1 ;;
db) echo "$2/data/2026-01.data" ;;
esac
