"""hostile.py FILE: a journal whose texts break readers. As a module: that they came back whole."""

import csv
import json
import sys

TEXTS = [
    'say "x", then; more', "line1\nline2", "cr\rx", "crlf\r\nx", "tab\tx", "=1+1", "+1", "-1", "@x",
    "\t=1+1", "'quoted", "''", "NULL", "NaN", "nan", "1e999", "007", "true", "<script>alert(1)</script>",
    "\u202eevil", "\u200b", "\ufeffbom", "e\u0301", "👩‍👩‍👧‍👦", "眼瞼痙攣", "\u2028x", "\u0085x", "\x1b[2Jx",
    "\x00x", " padded ", "a" * 10_000,
]
NAME = "hostile"


def journal():
    episodes = [
        {
            "uid": f"h-{place}", "started_at": f"2026-12-{place % 28 + 1:02}T10:{place:02}:00+01:00",
            "site": "lip", "note": text, "circumstances": [text[:40]],
            "entered_at": f"2026-12-{place % 28 + 1:02}T11:00:00+01:00",
        }
        for place, text in enumerate(TEXTS)
    ]
    medicines = [
        {"uid": f"m-{place}", "name": text[:16], "change": "start", "day": "2026-12-20"}
        for place, text in enumerate(TEXTS)
    ]
    symptoms = [
        {
            "uid": f"s-{place}", "symptom": text[:16], "ongoing": True,
            "entered_at": "2026-12-20T10:00:00+01:00",
        }
        for place, text in enumerate(TEXTS)
    ]
    return {
        "twj": 1, "kind": "journal", "episodes": episodes, "medicines": medicines,
        "symptoms": symptoms,
    }


def texts_came_back(folder):
    """Notes in the table and in the Bundle: the table takes one ' before what a spreadsheet might
    run and shows NUL as ␀; FHIR forbids control characters."""
    if folder.name != NAME:
        return 0
    with open(folder / "csv/episodes.csv", newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            text = TEXTS[int(row["episode_id"].removeprefix("h-"))].replace("\x00", "\u2400")
            assert row["note"] in (text, "'" + text), f"{row['note']!r} was {text!r}"
    bundle = json.loads((folder / "notes.fhir.json").read_text(encoding="utf-8"))
    for resource in (entry["resource"] for entry in bundle["entry"]):
        uid = resource.get("identifier", [{"value": ""}])[0]["value"]
        if uid.startswith("h-"):
            text = "".join(
                "\ufffd" if ord(c) < 32 and c not in "\t\n\r" else c for c in TEXTS[int(uid[2:])])
            notes = [note["text"] for note in resource["note"]]
            assert notes == [text], f"{notes!r} was {text!r}"
    kept = json.loads((folder / "notes.json").read_text(encoding="utf-8"))
    assert {item["uid"]: item["note"] for item in kept["episodes"]} == {
        f"h-{place}": text for place, text in enumerate(TEXTS)
    }
    return 3 * len(TEXTS)


if __name__ == "__main__":
    with open(sys.argv[1], "w", encoding="utf-8") as target:
        json.dump(journal(), target)
