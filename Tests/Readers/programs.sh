#!/bin/sh
# programs.sh FOLDER: R and LibreOffice read what readers.sh wrote, where they are there.
set -eu
folder=$1

if command -v Rscript >/dev/null 2>&1; then
  Rscript --vanilla - "$folder" <<'R'
folder <- commandArgs(trailingOnly = TRUE)[1]
files <- Sys.glob(file.path(folder, "*", "csv", "*.csv"))
stopifnot(length(files) > 0)
for (file in files) {
  table <- read.csv(file, na.strings = "", encoding = "UTF-8")
  counts <- read.csv(sub("[.]csv$", ".counts", file))
  stopifnot(nrow(table) == counts$rows[1], ncol(table) == nrow(counts))
  for (column in seq_len(nrow(counts))) {
    stopifnot(sum(is.na(table[[column]])) == counts$empty[column])
  }
}
cat("ok: R", R.version$major, length(files), "tables\n")
R
else
  echo "not here: R"
fi

office=$(command -v soffice || command -v libreoffice || true)
if [ -n "$office" ]; then
  tables=0
  for journal in "$folder"/*/csv; do
    # Comma, quotes, UTF-8, all columns as they are; back to CSV, whose rows are then counted.
    "$office" "-env:UserInstallation=file://$folder/office" --headless \
      --infilter='Text - txt - csv (StarCalc):44,34,76,1' \
      --convert-to csv:'Text - txt - csv (StarCalc)':44,34,76 \
      --outdir "$journal/back" "$journal"/*.csv >/dev/null 2>&1
    for file in "$journal"/*.csv; do
      want=$(head -n 2 "${file%.csv}.counts" | tail -n 1 | cut -d, -f2)
      have=$(python3 -c 'import csv, sys
with open(sys.argv[1], newline="", encoding="utf-8") as table:
    print(sum(1 for _ in csv.reader(table)) - 1)' "$journal/back/$(basename "$file")")
      [ "$want" = "$have" ] || {
        echo "readers: LibreOffice has $have rows of $want: $file" >&2
        exit 1
      }
      tables=$((tables + 1))
    done
  done
  echo "ok: LibreOffice, $tables tables"
else
  echo "not here: LibreOffice"
fi
