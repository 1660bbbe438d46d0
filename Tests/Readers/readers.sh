#!/bin/sh
# readers.sh TWJ [short]: other programs read what twj writes, for every example journal and two made
# here. Fails when one of Python's csv, pandas, frictionless, fhir.resources, jsonschema or html5lib
# cannot read it; R, LibreOffice, Chromium with axe, and the HTML validator vnu (Java) are tried where
# they are there. The short form takes the journals that differ most, leaves out R and LibreOffice,
# names every reader that is not here, and fails for nothing but what a reader finds.
# Keeps its Python in .build/readers.
set -eu
twj=${1:-.build/release/twj} form=${2:-whole}
case $twj in /*) ;; *) twj=$PWD/$twj ;; esac
[ -x "$twj" ] || { echo "readers: there is no program $twj; build it first:  make release" >&2; exit 1; }
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
python=$top/.build/readers/bin/python
examples="*" pages=
if [ "$form" = short ]; then
  examples="a-coffee-pattern a-face-that-droops before-a-visit first-minute"
  pages="before-a-visit hostile"
fi

sh "$here/install.sh" "$top/.build/readers" "$form"
[ -x "$python" ] || python=python3
if ! command -v "$python" >/dev/null 2>&1; then
  if [ "$form" = short ]; then
    echo "not here: csv, pandas, frictionless, fhir.resources, Chromium (Debian: python3 python3-venv)"
    exit 0
  fi
  echo "readers: python3 is missing (Debian: python3 python3-venv)." >&2
  exit 1
fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/twj-readers.XXXXXX")
trap 'rm -rf "$folder"' EXIT
HOME=$folder TZ=Europe/Berlin
TWJ_NOW=2026-12-31T12:00:00+01:00
PYTHONPYCACHEPREFIX=$top/.build/readers/cache
export HOME TZ TWJ_NOW PYTHONPYCACHEPREFIX
unset TWJ_DB XDG_DATA_HOME XDG_STATE_HOME PYTHONDONTWRITEBYTECODE || true

# made.db: what the examples lack: odd words, own names, symptoms, medicines, answers, gaps.
made() {
  run() { "$twj" --db "$folder/made.db" -q "$@"; }
  run config site add temple --area eye
  run config trigger add salt --unit g
  run day 28dec slept=6.5h stress=3 complete
  run lid l 90s c2 str6 +heat 28dec 21:30 : '=1+1, "so"; ünïcödé'
  run temple r 29dec 1:30 with=brow
  run arm-lower both 2m 29dec 12:00
  run had salt 2.5 29dec
  run none 30dec
  run symptom cramps r
  run face face=no arms=not_sure speech=yes 9:00
  run face face=no 10:00
  run medicine start '@sertraline, "mild"' antidepressant 20dec
  run medicine stop '@sertraline, "mild"' antidepressant 30dec
  run visit gp 30dec outcome='all, well'
}
made >/dev/null
"$python" "$here/hostile.py" "$folder/hostile.json"
"$twj" --db "$folder/hostile.db" -q import "$folder/hostile.json"
has_report() { "$twj" help report 2>/dev/null | grep -q 'USAGE: twj report'; }
cd "$top/Examples"
for name in $examples; do
  if [ -e "$name/journal.json" ]; then
    "$twj" --db "$folder/$name.db" -q import "$name/journal.json"
  elif [ -e "$name/diary.csv" ]; then
    "$twj" --db "$folder/$name.db" -q import "$name/diary.csv" --as days
  elif [ "$form" = short ]; then
    echo "readers: there is no example $name" >&2
    exit 1
  fi
done

for journal in "$folder"/*.db; do
  name=$(basename "$journal" .db)
  out=$folder/$name
  mkdir "$out"
  "$twj" --db "$journal" -q export csv --notes -o "$out/csv"
  "$twj" --db "$journal" -q export json --notes -o "$out/notes.json"
  "$twj" --db "$journal" -q export json -o "$out/journal.json"
  "$twj" --db "$journal" -q export fhir --since 500w --notes -o "$out/notes.fhir.json"
  "$twj" --db "$journal" -q export fhir --since 500w -o "$out/all.fhir.json"
  "$twj" --db "$journal" -q export fhir -o "$out/visit.fhir.json"
  "$twj" --db "$journal" list --json --since 500w >"$out/list.json" 2>/dev/null || [ $? = 3 ]
  if has_report; then
    "$twj" --db "$journal" -q report --since 8w -o "$out/visit.html"
  fi
done

# Two processors: the browser at the same time as all others.
failed=0
if has_report; then
  # shellcheck disable=SC2086
  "$python" "$here/pages.py" "$folder" $pages >"$folder/pages.txt" 2>&1 &
  browsing=$!
else
  echo "not here: twj report"
fi
"$python" "$here/read.py" "$twj" "$folder" "$top/Schema/journal.schema.json" "$form" || failed=1
[ "$form" = short ] || sh "$here/programs.sh" "$folder" || failed=1
if [ -n "${browsing:-}" ]; then
  wait "$browsing" || failed=1
  cat "$folder/pages.txt"
fi
[ "$failed" = 0 ] || exit 1
if [ "$form" = short ]; then echo "make readers-short: nothing wrong"; else echo "make readers: all good"; fi
