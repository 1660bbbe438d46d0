#!/bin/sh
# readers.sh TWJ: other programs read what twj writes, for every example journal and one made here.
# Fails when one of Python's csv, pandas, frictionless, fhir.resources or jsonschema cannot read it;
# R, LibreOffice, Chromium with axe, and the HTML validator vnu (Java) are tried where they are there.
# Keeps its Python in .build/readers.
set -eu
twj=${1:-.build/release/twj}
case $twj in /*) ;; *) twj=$PWD/$twj ;; esac
[ -x "$twj" ] || { echo "readers: there is no program $twj; build it first:  make release" >&2; exit 1; }
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
place=$top/.build/readers
python=$place/bin/python

if ! command -v python3 >/dev/null 2>&1; then
  echo "readers: python3 is missing (Debian: python3 python3-venv)." >&2
  exit 1
fi
wanted=$(cat "$here/requirements.txt" "$here/requirements-alone.txt")
if [ "$wanted" != "$(cat "$place/installed.txt" 2>/dev/null)" ]; then
  echo "Installing the readers into .build/readers (the first time takes a minute) …"
  rm -rf "$place"
  mkdir -p "$place"
  log=$place/install.log
  if ! { python3 -m venv "$place" && "$python" -m pip install --disable-pip-version-check \
    --quiet --requirement "$here/requirements.txt" && "$python" -m pip install --quiet \
    --disable-pip-version-check --no-deps --requirement "$here/requirements-alone.txt"; } \
    >"$log" 2>&1; then
    cat "$log" >&2
    echo "readers: the Python packages could not be installed; see above." >&2
    exit 1
  fi
  printf '%s\n' "$wanted" >"$place/installed.txt"
fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/twj-readers.XXXXXX")
trap 'rm -rf "$folder"' EXIT
HOME=$folder TZ=Europe/Berlin
TWJ_NOW=2026-12-31T12:00:00+01:00
export HOME TZ TWJ_NOW
unset TWJ_DB XDG_DATA_HOME XDG_STATE_HOME || true

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
for file in "$top"/Examples/*/journal.json "$top"/Examples/*/diary.csv; do
  [ -e "$file" ] || continue
  name=$(basename "$(dirname "$file")")
  case $file in
    *.csv) "$twj" --db "$folder/$name.db" -q import "$file" --as days ;;
    *) "$twj" --db "$folder/$name.db" -q import "$file" ;;
  esac
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
"$python" "$here/read.py" "$twj" "$folder" "$top/Schema/journal.schema.json"
if has_report; then "$python" "$here/pages.py" "$folder"; else echo "not here: twj report"; fi
sh "$here/programs.sh" "$folder"
echo "make readers: all good"
