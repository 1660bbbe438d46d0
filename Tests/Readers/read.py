"""read.py TWJ FOLDER SCHEMA: Python's readers read every journal that readers.sh wrote."""

import subprocess
import sys
from pathlib import Path

import bundles
import hostile
import schemas
import tables


def main():
    twj, folder, schema = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    journals = sorted(path.with_suffix("") for path in folder.glob("*.db"))
    assert len(journals) >= 5, "at least five journals"
    steps = {
        "csv": tables.read_csv,
        "pandas": tables.read_pandas,
        "pandas against twj --json": lambda journal: tables.compare(journal, twj),
        "frictionless": tables.validate_package,
        "fhir.resources (R4B models, whose elements here are those of R4)": bundles.read,
        "jsonschema (2020-12)": lambda journal: schemas.read(journal, schema),
        "odd texts": hostile.texts_came_back,
    }
    failed = False
    for name, step in steps.items():
        count, problems = 0, []
        for journal in journals:
            try:
                count += step(journal)
            except (AssertionError, ValueError, KeyError, subprocess.CalledProcessError) as error:
                problems.append(f"readers: {name}: {journal.name}: {error!r}")
        for problem in problems:
            print(problem, file=sys.stderr)
        failed |= bool(problems)
        word = "FAILED" if problems else "ok"
        print(f"{word}: {name}, {count} checks of {len(journals)} journals", flush=True)
    pages = [page for journal in journals for page in journal.glob("*.html")]
    if pages:
        failed |= not read_pages(pages)
    sys.exit(1 if failed else 0)


def read_pages(pages):
    """html5lib in its strict mode: the first parse error of a page ends it."""
    import html5lib

    for page in pages:
        try:
            html5lib.HTMLParser(strict=True).parse(page.read_text(encoding="utf-8"))
        except html5lib.html5parser.ParseError as error:
            print(f"readers: html5lib: {page}: {error}", file=sys.stderr)
            return False
    print(f"ok: html5lib (strict), {len(pages)} pages")
    return True


if __name__ == "__main__":
    main()
