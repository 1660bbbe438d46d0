#!/bin/sh
# Subject: twj. TWJ names the program; each key is stored as the note of an episode.
#   init DIR | log DIR KEY | list DIR | check DIR | db DIR | export DIR | backup DIR FILE | delete DIR KEY
twj=${TWJ:?TWJ must name the program} journal=$2/journal.db
XDG_STATE_HOME=$2/state
export XDG_STATE_HOME
case $1 in
init) exec "$twj" --db "$journal" config set country GB -q ;;
log) exec "$twj" --db "$journal" log lid -m "$3" -q --no-input ;;
list) "$twj" --db "$journal" list --all --plain | cut -f 9 ;;
check) exec "$twj" --db "$journal" verify -q ;;
db) echo "$journal" ;;
export) TWJ_NOW=2030-01-01T12:00+00:00 exec "$twj" --db "$journal" export json --notes ;;
backup) exec "$twj" --db "$journal" backup -o "$3" -q ;;
delete)
  id=$("$twj" --db "$journal" list --all --plain | awk -F '\t' -v key="$3" '$9 == key { print $1 }')
  "$twj" --db "$journal" rm "$id" -q && exec "$twj" --db "$journal" history --forget --yes -q ;;
esac
