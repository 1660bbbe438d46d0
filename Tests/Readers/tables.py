"""The tables of `twj export csv` in pandas: the same as for csv, and unknown is never 0."""

import json
import math
import subprocess
from datetime import date, timedelta

import pandas
from package import rows_of


def read_pandas(journal):
    """pandas finds the same rows, the same sums, and NaN exactly where a cell is empty."""
    package = json.loads((journal / "csv/datapackage.json").read_text(encoding="utf-8"))
    checks = 0
    for resource in package["resources"]:
        path = journal / "csv" / resource["path"]
        header, rows = rows_of(path)
        table = pandas.read_csv(path, keep_default_na=False, na_values=[""])
        assert table.shape == (len(rows), len(header)), f"{path.name}: {table.shape}"
        for place, field in enumerate(resource["schema"]["fields"]):
            cells = [row[place] for row in rows]
            column = table[field["name"]]
            assert column.isna().tolist() == [cell == "" for cell in cells], field["name"]
            if field["type"] in ("integer", "number"):
                known = [float(cell) for cell in cells if cell]
                assert pandas.api.types.is_numeric_dtype(column) or not known, field["name"]
                assert math.isclose(column.sum(), sum(known), rel_tol=1e-12), field["name"]
            checks += 1
    return checks


def compare(journal, twj):
    """The numbers of the tables are those of `list --json` and, day by day, of `week --json`."""
    episodes = pandas.read_csv(journal / "csv/episodes.csv", keep_default_na=False, na_values=[""])
    listed = json.loads((journal / "list.json").read_text(encoding="utf-8") or '{"data": []}')["data"]
    assert list(episodes["episode_id"]) == [item["uid"] for item in sorted_by_start(listed)]
    durations = [item["duration_s"] for item in listed if item["duration_s"] is not None]
    same(episodes["duration_s"].sum(), sum(durations), "all durations")
    assert episodes["duration_s"].notna().sum() == len(durations), "known durations"
    days = pandas.read_csv(journal / "csv/days.csv", keep_default_na=False, na_values=[""])
    by_day = days.set_index("local_day")
    triggers = trigger_columns(list(days.columns))
    checks = len(episodes)
    for monday in mondays(days):
        for day in week(twj, journal, monday)["days"]:
            if day["local_day"] in by_day.index:
                compare_day(by_day.loc[day["local_day"]], day, triggers)
                checks += 1
    return checks


def compare_day(row, day, triggers):
    place = day["local_day"]
    assert row["status"] == day["status"], place
    assert bool(row["observed"]) == day["observed"], place
    same(row["episodes"], day["episodes"], f"{place} episodes")
    same(row["total_duration_s"], day["total_duration_s"], f"{place} duration")
    for name, value in day["triggers"].items():
        if name in triggers:
            same(row[triggers[name]], value, f"{place} {name}")


def same(cell, value, place):
    """Unknown is NaN and null, and a number is a number in both."""
    if value is None:
        assert pandas.isna(cell), f"{place}: unknown, but {cell}"
    elif isinstance(value, bool):
        assert str(cell).lower() == str(value).lower(), f"{place}: {cell}"
    else:
        assert not pandas.isna(cell), f"{place}: {value}, but empty"
        assert math.isclose(float(cell), value), f"{place}: {cell} and {value}"


def trigger_columns(columns):
    """The column of each built-in amount."""
    known = {
        "caffeine": "caffeine_mg", "alcohol": "alcohol_g", "sleep": "sleep_h",
        "stress": "stress_0_10", "screen": "screen_h", "water": "water_ml",
    }
    return {name: column for name, column in known.items() if column in columns}


def sorted_by_start(items):
    def start(item):
        return pandas.Timestamp(item["started_at"]), item["uid"]

    return sorted(items, key=start)


def mondays(days):
    """The weeks in which something was recorded."""
    known = [date.fromisoformat(day) for day in days[days["status"] != "unknown"]["local_day"]]
    return sorted({day - timedelta(days=day.weekday()) for day in known})


def week(twj, journal, monday):
    command = [twj, "--db", str(journal.with_suffix(".db")), "week", monday.isoformat(), "--json"]
    result = subprocess.run(command, capture_output=True, check=True, text=True, encoding="utf-8")
    return json.loads(result.stdout)["data"]
