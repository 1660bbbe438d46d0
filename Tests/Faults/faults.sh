#!/bin/sh
# faults.sh TWJ [PEERS]: what is left of a journal after kills, full disks, power cuts and damage.
# Needs strace and python3; full disks and another user's rights need root. PEERS: sqlite3 timew task.
set -eu
twj=${1:-.build/release/twj}
case $twj in /*) ;; *) twj=$PWD/$twj ;; esac
[ -x "$twj" ] || { echo "faults: there is no program $twj; build it first:  make release" >&2; exit 1; }
for tool in strace python3; do
  command -v "$tool" >/dev/null 2>&1 || { echo "faults: $tool is missing (Debian: apt-get install $tool)" >&2; exit 1; }
done
TWJ=$twj
export TWJ
subjects=twj
if [ "${2:-}" ]; then
  for peer in sqlite3 timew task; do
    if command -v "$peer" >/dev/null 2>&1; then subjects="$subjects $peer"; else echo "faults: no $peer here"; fi
  done
fi
# shellcheck disable=SC2086 # one word a subject
exec python3 "$(dirname "$0")/faults.py" $subjects
