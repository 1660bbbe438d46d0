"""The Bundles of `twj export fhir`: valid R4, and what the tables say."""

import json
import math
import uuid

import pandas
from fhir.resources.R4B.bundle import Bundle

SYMPTOM, ABSENT, FREQUENCY = "75325-1", "111551-8", "104156-5"
AMOUNTS = {
    "caffeine of the day": ("caffeine_mg", "mg"),
    "alcohol of the day": ("alcohol_g", "g"),
    "sleep of the night that ended that day": ("sleep_h", "h"),
    "stress of the day, 0 to 10, as the person felt it": ("stress_0_10", "{score}"),
}


def read(journal):
    checks = 0
    for path in sorted(journal.glob("*.fhir.json")):
        bundle = json.loads(path.read_text(encoding="utf-8"))
        Bundle.model_validate(bundle)
        check_addresses(bundle)
        checks += len(bundle["entry"])
    compare(json.loads((journal / "all.fhir.json").read_text(encoding="utf-8")), journal / "csv")
    return checks


def check_addresses(bundle):
    """Every address is a UUID of its own, and every reference leads to one of them."""
    urls = [entry["fullUrl"] for entry in bundle["entry"]]
    assert len(set(urls)) == len(urls), "an address twice"
    for url in urls:
        assert url == f"urn:uuid:{uuid.UUID(url.removeprefix('urn:uuid:'))}", url
    for reference in values_of(bundle, "reference"):
        assert reference in urls, reference


def values_of(value, name):
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == name:
                yield inner
            yield from values_of(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from values_of(inner, name)


def compare(bundle, folder):
    """Episodes, clear days, amounts and the ratio are those of the tables."""
    resources = [entry["resource"] for entry in bundle["entry"]]
    days = pandas.read_csv(folder / "days.csv", keep_default_na=False, na_values=[""])
    episodes = pandas.read_csv(folder / "episodes.csv", keep_default_na=False, na_values=[""])
    found = [
        item["identifier"][0]["value"] for item in coded(resources, SYMPTOM)
        if item["valueCodeableConcept"]["text"] == "muscle twitch"
    ]
    assert found == list(episodes["episode_id"]), "episodes"
    clear = [
        item["effectiveDateTime"] for item in coded(resources, ABSENT)
        if item["valueCodeableConcept"]["text"] == "muscle twitch"
    ]
    assert clear == list(days[days["status"] == "clear"]["local_day"]), "clear days"
    for question, (column, unit) in AMOUNTS.items():
        compare_amounts(resources, days, question, column, unit)
    summary, = coded(resources, FREQUENCY)
    observed = int((days["observed"].astype(str).str.lower() == "true").sum())
    if observed:
        assert summary["valueRatio"]["denominator"]["value"] == observed, "observed days"
        weeks = pandas.read_csv(folder / "weeks.csv")
        assert summary["valueRatio"]["numerator"]["value"] == weeks["episodes"].sum(), "ratio"
    else:
        assert "valueRatio" not in summary, "a ratio without an observed day"


def compare_amounts(resources, days, question, column, unit):
    sent = {
        item["effectiveDateTime"]: item["valueQuantity"] for item in resources
        if item["resourceType"] == "Observation" and item["code"].get("text") == question
    }
    known = days[days[column].notna()]
    assert list(sent) == list(known["local_day"]), f"days of {column}"
    for day, amount in zip(known["local_day"], known[column]):
        assert sent[day]["code"] == unit, f"unit of {column}"
        assert math.isclose(sent[day]["value"], amount), f"{column} of {day}"


def coded(resources, code):
    return [
        item for item in resources if item["resourceType"] == "Observation"
        and any(coding["code"] == code for coding in item["code"].get("coding", []))
    ]
