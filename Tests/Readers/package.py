"""The folder of `twj export csv`, for readers that need no pandas: csv and frictionless."""

import csv
import json
import subprocess
import sys

TABLES = ["episodes", "days", "weeks", "findings", "symptoms"]


def read_csv(journal):
    """Every table is rectangular and as long as its description says; leaves the counts of its rows
    and empty cells for readers of other languages."""
    package = json.loads((journal / "csv/datapackage.json").read_text(encoding="utf-8"))
    names = {resource["path"] for resource in package["resources"]}
    assert {f"{name}.csv" for name in TABLES} <= names, f"tables: {names}"
    for resource in package["resources"]:
        path = journal / "csv" / resource["path"]
        header, rows = rows_of(path)
        fields = [field["name"] for field in resource["schema"]["fields"]]
        assert header == fields, f"{path.name}: {header}"
        assert all(len(row) == len(header) for row in rows), f"{path.name} is ragged"
        empty = [sum(row[place] == "" for row in rows) for place in range(len(header))]
        lines = ["column,rows,empty"] + [f"{i + 1},{len(rows)},{n}" for i, n in enumerate(empty)]
        path.with_suffix(".counts").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(names)


def rows_of(path):
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file, strict=True))
    return rows[0], rows[1:]


def validate_package(journal):
    """`frictionless validate datapackage.json` in the folder."""
    command = [sys.executable, "-m", "frictionless", "validate", "datapackage.json", "--json"]
    result = subprocess.run(
        command, cwd=journal / "csv", capture_output=True, text=True, encoding="utf-8")
    assert result.returncode == 0, (result.stdout + result.stderr).strip()[:2000]
    report = json.loads(result.stdout)
    assert report["valid"], report["errors"]
    return len(report["tasks"])
