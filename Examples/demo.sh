#!/bin/sh
# demo.sh TWJ: plays the journey on the bundled example journal, in a temporary folder.
set -eu
twj=$1
case $twj in /*) ;; *) twj=$PWD/$twj ;; esac
examples=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d "${TMPDIR:-/tmp}/twj-demo.XXXXXX")
HOME=$folder
export HOME
unset TWJ_DB XDG_DATA_HOME XDG_STATE_HOME TZ || true
cd "$folder"
say() { printf '\n$ twj %s\n' "$*"; "$twj" "$@"; }
at() { TWJ_NOW=$1; export TWJ_NOW; }

echo "The journey of Twitch Journal on a made-up journal (synthetic: nobody in it is real)."
at 2026-11-20T21:31:20+01:00
say import "$examples/the-journey/journal.json"
say lid l 90s
at 2026-11-21T09:12:00+01:00
say coffee 2
say lid l 1m30s c2 z6 yd 21:30
at 2026-11-22T20:00:00+01:00
say day sat slept=6.5h alcohol=0 stress=3 complete
say none
say week
say checkup
say export csv --since 8w -o visit/

printf '\nThe files of this demonstration:\n'
ls -l "$folder/visit" | sed 1d
echo "  folder   $folder"
echo "  journal  $folder/.local/share/twj/journal.db"
