#!/bin/sh
# Subject: Taskwarrior. A key is the description of a task.
TASKRC=$2/rc
export TASKRC
case $1 in
init)
  mkdir -p "$2/data"
  printf 'data.location=%s/data\nconfirmation=off\nhooks=off\nverbose=nothing\ngc=off\n' "$2" >"$TASKRC" ;;
log) exec task add "$3" >/dev/null ;;
list) task export 2>/dev/null | sed -n 's/.*"description":"\([^"]*\)".*/\1/p' ;;
check) task export >/dev/null 2>&1 ;;
db) echo "$2/data/pending.data" ;;
esac
