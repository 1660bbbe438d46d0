"""The exports of `twj export json` against Schema/journal.schema.json."""

import copy
import json

from jsonschema import Draft202012Validator


def read(journal, path):
    schema = json.loads(path.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    strict = closed(schema)
    checks = 0
    for name in ["journal.json", "notes.json"]:
        value = json.loads((journal / name).read_text(encoding="utf-8"))
        for rules in [schema, strict]:
            errors = list(Draft202012Validator(rules).iter_errors(value))
            assert not errors, f"{name}: {errors[0].json_path}: {errors[0].message}"
            checks += 1
        value["episodes"] = [{"uid": "a"}]
        assert not Draft202012Validator(schema).is_valid(value), "a wrong journal passes"
    return checks


def closed(schema):
    """The schema for exports alone, which write no member that it does not name."""
    result = copy.deepcopy(schema)
    for rules in [result, *result["$defs"].values()]:
        if rules.get("type") == "object":
            rules["additionalProperties"] = False
    return result
