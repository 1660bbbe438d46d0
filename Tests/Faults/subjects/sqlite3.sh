#!/bin/sh
# Subject: the sqlite3 shell as it comes; JOURNAL and SYNC change its journal mode and how it syncs.
file=$2/t.db
case $1 in
init)
  umask 077
  exec sqlite3 "$file" "pragma journal_mode=${JOURNAL:-delete}; create table entry(id integer primary key, at text default(datetime('now')), key text unique not null)" >/dev/null ;;
log)
  exec sqlite3 -bail -cmd '.timeout 5000' "$file" \
    "pragma synchronous=${SYNC:-full}; insert into entry(key) values('$3')" >/dev/null ;;
list) exec sqlite3 -bail -cmd '.timeout 5000' "$file" 'select key from entry order by id' ;;
check) [ "$(sqlite3 -bail "$file" 'pragma integrity_check' 2>&1)" = ok ] ;;
db) echo "$file" ;;
export) exec sqlite3 -csv "$file" 'select id, at, key from entry order by id' ;;
backup) rm -f "$3"; exec sqlite3 "$file" "vacuum into '$3'" ;;
esac
