"""Expected results of the whole trigger analysis, with dense covariance matrices.

Usage: python3 make_trigger_verdicts.py > trigger_verdicts.jsonl       (numpy, scipy)

Reads the diaries beside it (a row a day; an empty cell or `logged` 0 is unknown, a row counts as
entered on its own day) and does what the specification of the trigger analysis says, a matrix V at
each point of the grid, no filter. Written from that text alone. What it leaves open is settled here:
- the trend has round(n/42) terms, a tie going to the even number;
- a ridge of 1e-6 goes into the regression on the calendar (else the vectors of StatisticsTests
  differ by 1e-7); what it leaves of a trigger that the weekday decides is not spread;
- the interval takes its weights from the fit with the trigger in, and leaves out points of the grid
  that weighed less than 1e-4 without it (else those vectors differ by 2e-5);
- two standard deviations are those of the known values; the prior's is that of the residual;
- the standard error behind the smallest detectable ratio is that of the one-step mixture;
- a lag that did not pass its gate has no p-value; Spearman's rho is of the same day.
"""
import csv
import datetime as dt
import json
import math
import pathlib
import sys

import numpy as np
from scipy import linalg, optimize, stats

DIARIES = {"null_12wk": (0, 16, 42), "null_12wk_busy": (0, 9, 24), "rr2_12wk": (0, 11, 29),
           "rr2_26wk": (0, 40), "rr2_26wk_mates": (0, 33)}  # days before the last one
COLUMNS = {"caffeine_cups": ("caffeine", 95), "sleep_hours": ("sleep", 1), "stress": ("stress", 1),
           "alcohol_drinks": ("alcohol", 10), "screen_hours": ("screen", 1)}
DIRECTIONS = {"caffeine": "more", "sleep": "fewer", "stress": "more", "alcohol": "more"}
SUSPECTS = {"caffeine": 0, "sleep": 0, "stress": 0, "alcohol": 1}
GRID = [(s2, rho, weight / 4) for s2 in (0.03, 0.15, 0.4, 0.9)
        for rho, weight in ((0, 0.25), (0.35, 0.30), (0.6, 0.30), (0.85, 0.15))]


def read(path):
    """Observed days as {day: (count, {trigger: value})}, and the triggers in order."""
    days, names = {}, {}
    for row in csv.DictReader(path.open()):
        for head in row:
            if head not in ("date", "logged", "episodes"):
                names[head] = COLUMNS.get(head, (head, 1))
        if row["logged"] == "1":
            values = {names[h][0]: float(row[h]) * names[h][1] for h in names if row[h] != ""}
            days[dt.date.fromisoformat(row["date"])] = (float(row["episodes"]), values)
        last = dt.date.fromisoformat(row["date"])
    return days, [name for name, _ in names.values()], last


def normalized(priors, logs):
    weights = priors * np.exp(logs - logs.max())
    return weights / weights.sum()


class Model:
    """The nuisance fit and the grid on the observed days of a calendar."""

    def __init__(self, first, last, observed, counts):
        n = self.n = (last - first).days + 1
        t, trends = np.arange(n), min(max(round(n / 42), 1), 12)
        weekday = (first.weekday() + t) % 7
        self.calendar = np.column_stack(
            [np.ones(n)]
            + [math.sqrt(2) * np.cos(math.pi * k * (t + 0.5) / n) for k in range(1, trends + 1)]
            + [(weekday == d) * 1.0 - (weekday == 6) for d in range(6)])
        self.penalty = np.array([0.0] + [1.0] * trends + [4.0] * 6)
        self.days = np.array([(day - first).days for day in observed])
        self.y, self.Z = np.array(counts), self.calendar[self.days]
        self.p, self.df = self.Z.shape[1], len(self.y) - self.Z.shape[1] - 1
        b = np.zeros(self.p)
        b[0] = math.log(self.y.mean())
        for _ in range(100):
            mu = np.exp(self.Z @ b)
            step = np.linalg.solve((self.Z.T * mu) @ self.Z + np.diag(self.penalty),
                                   self.Z.T @ (self.y - mu) - self.penalty * b)
            b = b + step * min(1, 3 / np.abs(step).max())
            if np.abs(step).max() < 1e-12:
                break
        self.b, self.mu = b, np.exp(self.Z @ b)
        gaps = np.abs(self.days[:, None] - self.days[None, :])
        self.memory = {rho: rho ** gaps if rho else np.eye(len(self.y)) for _, rho, _ in GRID}
        self.prior = np.array([weight for _, _, weight in GRID])
        self.points = [self.solve(s2, rho, self.mu, self.Z, b, self.penalty) for s2, rho, _ in GRID]
        self.logs = np.array([point["ll"] for point in self.points])
        self.weights = normalized(self.prior, self.logs)

    def solve(self, s2, rho, mu, Z, b, penalty, whole=True):
        """P and q (if whole), log likelihood and the next coefficients at a point of the grid."""
        V = np.diag(mu) + s2 * np.outer(mu, mu) * self.memory[rho]
        D, e = mu[:, None] * Z, (self.y - mu) + mu * (Z @ b)
        factor = linalg.cho_factor(V)
        VD, Ve = linalg.cho_solve(factor, D), linalg.cho_solve(factor, e)
        A = D.T @ VD + np.diag(penalty)
        covariance = np.linalg.inv(A)
        after = covariance @ (D.T @ Ve)
        r, log_det = e @ Ve - (D.T @ Ve) @ after, 2 * np.log(np.diag(factor[0])).sum()
        point = {"r": r, "cov": covariance, "next": after,
                 "ll": -0.5 * (log_det + np.linalg.slogdet(A)[1] + r)}
        if whole:
            inverse = linalg.cho_solve(factor, np.eye(len(mu)))
            point["P"] = inverse - VD @ covariance @ VD.T
            point["q"] = point["P"] @ e
        return point

    def test(self, x, others=()):
        """t over the grid, its p-values, and the one-step standard error, beside other columns."""
        d, df = self.mu * x, self.df - len(others)
        t, logs, estimates, errors = [], [], [], []
        for point, log in zip(self.points, self.logs):
            U, info, r = d @ point["q"], d @ point["P"] @ d, point["r"]
            if len(others):
                E = np.column_stack([self.mu * other for other in others])
                UK, IK, cross = E.T @ point["q"], E.T @ point["P"] @ E, E.T @ point["P"] @ d
                A = IK + 0.01 * np.diag(np.diag(IK))
                U, info = U - cross @ np.linalg.solve(A, UK), info - cross @ np.linalg.solve(A, cross)
                gain = UK @ np.linalg.solve(A, UK)
                r, log = r - gain, log - 0.5 * np.linalg.slogdet(A)[1] + 0.5 * gain
            scale = (r - U * U / info) / df
            t.append(U / math.sqrt(info * scale))
            estimates.append(U / info)
            errors.append(math.sqrt(scale / info))
            logs.append(log)
        t, w = np.array(t), normalized(self.prior, np.array(logs))
        center, square = w @ np.array(estimates), np.square(errors) + np.square(estimates)
        return {"t": float(w @ t), "p": float(w @ (2 * stats.t.sf(np.abs(t), df))),
                "more": float(w @ stats.t.sf(t, df)), "error": math.sqrt(w @ square - center ** 2)}

    def rate_ratio(self, x, others):
        """Log rate ratio per unit and its 95 % interval, allowing for other columns."""
        columns = [x, *others]
        Z = np.column_stack([self.Z, *columns])
        penalty = np.concatenate([self.penalty, [0.01 * column.var() for column in columns]])
        df, centers, errors, logs = len(self.y) - Z.shape[1], [], [], []
        for s2, rho, _ in GRID:
            b = np.concatenate([self.b, np.zeros(len(columns))])
            for _ in range(2000):
                point = self.solve(s2, rho, np.exp(Z @ b), Z, b, penalty, whole=False)
                change, b = np.abs(point["next"] - b).max(), point["next"]
                if change < 1e-8:
                    break
            centers.append(b[self.p])
            errors.append(math.sqrt(max(point["r"] / df, 0.5) * point["cov"][self.p, self.p]))
            logs.append(point["ll"])
        centers, errors = np.array(centers), np.array(errors)
        w = np.where(self.weights >= 1e-4, normalized(self.prior, np.array(logs)), 0)
        w /= w.sum()

        def quantile(level):
            return optimize.brentq(lambda v: w @ stats.t.cdf((v - centers) / errors, df) - level,
                                   (centers - 400 * errors).min(), (centers + 400 * errors).max(),
                                   xtol=1e-13)
        return [float(w @ centers), quantile(0.025), quantile(0.975)]


class Look:
    """Tests, families and distinct findings on the days up to one."""

    def __init__(self, days, names, last, suspects):
        self.days = {day: entry for day, entry in days.items() if day <= last}
        self.first, self.last, self.suspects = min(days), last, suspects
        self.observed = sorted(self.days)
        self.counts = [self.days[day][0] for day in self.observed]
        self.model = Model(self.first, last, self.observed, self.counts)
        self.tests = {name: self.examine(name) for name in names}
        self.families()
        self.distinguish()

    def column(self, name, lag, gate=(0, 0, 0)):
        model, full = self.model, np.full(self.model.n, np.nan)
        for t in range(model.n):
            entry = self.days.get(self.first + dt.timedelta(t - lag))
            full[t] = entry[1].get(name, np.nan) if entry else np.nan
        known, seen = ~np.isnan(full), full[model.days]
        Z = model.calendar[known]
        fit = np.linalg.solve(Z.T @ Z + 1e-6 * np.eye(model.p), Z.T @ full[known])
        x = np.nan_to_num(seen - model.calendar[model.days] @ fit)
        values = seen[~np.isnan(seen)]
        column = {"lag": lag, "x": x, "values": values, "neff": 0.0, "test": None,
                  "episodes": sum(c for c, v in zip(self.counts, seen) if not np.isnan(v))}
        if len(set(values)) > 1 and (x @ x) > 1e-10 * len(values) * values.var():
            w = model.mu * x * x
            column["neff"] = float(w.sum() ** 2 / (w @ w))
        if (column["neff"] > 0 and column["neff"] >= gate[2] and len(values) >= gate[0]
                and column["episodes"] >= gate[1]):
            column["test"] = model.test(x)
        return column

    def examine(self, name):
        suspect = name in self.suspects
        gate = (28, 12, 6) if suspect else (42, 25, 8)
        lags = [self.column(name, lag, gate) for lag in ([self.suspects[name]] if suspect else (0, 1, 2))]
        known = {True: [], False: []}
        for count, values in self.days.values():
            known[count > 0].append(name in values)
        refused = all(known.values()) and np.mean(known[False]) < 0.6 and np.mean(known[True]) > 0.8
        tested = [] if refused else [lag for lag in lags if lag["test"]]
        most = max(lags, key=lambda lag: len(lag["values"]))
        missing = [gate[0] - len(self.observed), gate[1] - most["episodes"], gate[0] - len(most["values"])]
        one = {"suspect": suspect, "lags": lags, "refused": refused, "tested": tested, "found": False,
               "kept": False, "mate": None, "missing": [int(max(0, m)) for m in missing]}
        if not tested:
            return one
        best = one["best"] = min(tested, key=lambda lag: lag["test"]["p"])
        more = best["test"]["more"]
        one["direction"] = "more" if more < 0.5 else "fewer"
        if suspect:
            tail = more if DIRECTIONS[name] == "more" else 1 - more
            one["p"], one["order"] = min(1, tail / 0.9, (1 - tail) / 0.1), min(more, 1 - more)
        else:
            tangents = [math.tan((0.5 - lag["test"]["p"]) * math.pi) for lag in tested]
            one["p"] = 0.5 - math.atan(np.mean(tangents)) / math.pi
            one["order"] = one["p"] / 2
        return one

    def families(self):
        groups = {kind: [one for one in self.tests.values() if one["tested"] and one["suspect"] == kind]
                  for kind in (True, False)}
        levels = (0.07, 0.03) if groups[False] else (0.10, 0)
        self.levels = dict(zip((True, False), levels if self.suspects else (0, 0.10)))
        for kind, group in groups.items():
            q = 1.0
            for rank, one in reversed(list(enumerate(sorted(group, key=lambda one: one["p"]), 1))):
                q = one["q"] = min(q, one["p"] * len(group) / rank)
                one["found"] = q <= self.levels[kind]

    def distinguish(self):
        kept, scores = [], self.model.points[int(np.argmax(self.model.weights))]["P"]
        found = [(name, one) for name, one in self.tests.items() if one["found"]]
        for name, one in sorted(found, key=lambda pair: pair[1]["order"]):
            first, x = kept[:4], one["best"]["x"]
            if first:
                more = self.model.test(x, [other["best"]["x"] for _, other in first])["more"]
            if not first or (more if one["direction"] == "more" else 1 - more) < 0.10:
                one["kept"] = True
                kept.append((name, one))
                continue
            d = self.model.mu * x
            near = [(self.model.mu * other["best"]["x"], label) for label, other in first]
            one["mate"] = max(near, key=lambda pair: abs(d @ scores @ pair[0])
                              / math.sqrt(pair[0] @ scores @ pair[0]))[1]

    def may_be_consequence(self, name, own):
        lead = self.column(name, -1)["test"]
        return bool(lead and lead["p"] < 0.05 and lead["t"] * own["t"] > 0 and abs(lead["t"]) >= abs(own["t"]))


def describe(look, mondays, name):
    """What is said of a trigger: the numbers of the latest look, the verdict of three Mondays."""
    one, held = look.tests[name], 0
    for monday in mondays:
        past = monday.tests[name]
        if not past["found"] or past["direction"] != mondays[0].tests[name]["direction"]:
            break
        held += 1
    monday = mondays[0].tests[name] if held == 3 else {"kept": False, "mate": None}
    mate = one["mate"] or monday["mate"]
    if monday["kept"]:
        verdict = "possible_pattern"
    elif not one["tested"]:
        verdict = "not_enough_days"
    else:
        verdict = "not_held_yet" if one["kept"] and not monday["mate"] else "no_pattern"
    notes = [f"moves_together_with {mate}"] if verdict == "no_pattern" and mate else []
    if verdict in ("possible_pattern", "not_held_yet") and one["tested"]:
        notes += ["may_be_consequence"] * look.may_be_consequence(name, one["best"]["test"])
    if one["refused"]:
        notes.append("recorded_mostly_on_twitch_days")
    elif verdict == "not_enough_days" and not any(one["missing"]):
        notes.append("too_little_spread")
    pairs = [(v[name], count) for count, v in (look.days[day] for day in look.observed) if name in v]
    varied = len(pairs) > 1 and all(len(set(side)) > 1 for side in zip(*pairs))
    out = {"trigger": name, "family": "suspect" if one["suspect"] else "open", "verdict": verdict,
           "direction": one.get("direction"), "q": one.get("q"), "held_looks": held,
           "p_declared": one.get("p") if one["suspect"] else None, "notes": notes,
           "shortfall": one["missing"] if verdict == "not_enough_days" else None,
           "rho": float(stats.spearmanr(*zip(*pairs))[0]) if varied else None,
           "reported_lag": one["best"]["lag"] if one["tested"] else None,
           "lags": [[lag["lag"], lag["test"]["p"] if lag["test"] and one["tested"] else None,
                     lag["neff"]] for lag in one["lags"]]}
    if one["tested"]:
        best, step = one["best"], 2 * float(np.std(one["best"]["values"], ddof=1))
        others = [other["best"]["x"] for other in look.tests.values() if other["kept"] and other is not one]
        out |= {"log_ratio": look.model.rate_ratio(best["x"], others if one["kept"] else []),
                "step": step, "smallest_detectable": math.exp(2.8 * best["test"]["error"] * step)}
    return out


def analyse(diary, last, suspects):
    days, names, _ = diary
    look = Look(days, names, last, suspects)
    sundays = [last - dt.timedelta(last.weekday() + 1 + 7 * week) for week in range(3)]
    mondays = [Look(days, names, sunday, suspects) for sunday in sundays if (sunday - min(days)).days >= 27]
    return {"as_of": str(last), "open": not suspects, "observed_days": len(look.observed),
            "episodes": int(sum(look.counts)), "levels": [look.levels[True], look.levels[False]],
            "triggers": [describe(look, mondays, name) for name in names]}


def main():
    for name, offsets in DIARIES.items():
        diary = read(pathlib.Path(__file__).with_name(f"{name}.csv"))
        for offset in offsets:
            for suspects in (SUSPECTS, {}):
                result = analyse(diary, diary[2] - dt.timedelta(offset), suspects)
                print(json.dumps({"diary": name} | result))


if __name__ == "__main__":
    main()
