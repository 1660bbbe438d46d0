"""read.py TWJ FOLDER SCHEMA FORM: Python's readers read every journal that readers.sh wrote.

Each stands in a file of its own with what it imports, so that one that is not installed leaves the
others; only FORM short goes on without it."""

import importlib
import importlib.util
import sys
from pathlib import Path


def main():
    twj, folder, schema, form = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]
    journals = sorted(path.with_suffix("") for path in folder.glob("*.db"))
    assert len(journals) >= 5, "at least five journals"
    steps = [
        ("csv", [], "package", "read_csv"),
        ("pandas", ["pandas"], "tables", "read_pandas"),
        ("pandas against twj --json", ["pandas"], "tables", "compare", twj),
        ("frictionless", ["frictionless"], "package", "validate_package"),
        ("fhir.resources (R4B models, whose elements here are those of R4)", ["fhir", "pandas"],
         "bundles", "read"),
        ("jsonschema (2020-12)", ["jsonschema"], "schemas", "read", schema),
        ("odd texts", [], "hostile", "texts_came_back"),
        ("html5lib (strict)", ["html5lib"], "markup", "read"),
    ]
    failed = False
    for name, needed, module, function, *given in steps:
        missing = [package for package in needed if not importlib.util.find_spec(package)]
        if missing:
            print(f"not here: {name} (Python: {', '.join(missing)})", flush=True)
            failed |= form != "short"
            continue
        step = getattr(importlib.import_module(module), function)
        count, problems = 0, []
        for journal in journals:
            try:
                count += step(journal, *given)
            except Exception as error:  # whatever a reader throws is what it found
                problems.append(f"readers: {name}: {journal.name}: {error!r}")
        for problem in problems:
            print(problem, file=sys.stderr)
        failed |= bool(problems)
        word = "FAILED" if problems else "ok"
        print(f"{word}: {name}, {count} checks of {len(journals)} journals", flush=True)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
