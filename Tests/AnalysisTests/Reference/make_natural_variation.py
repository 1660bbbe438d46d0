"""Writes natural_variation.json: gamma-Poisson ranges and weekly bands from SciPy.

    python3 make_natural_variation.py > natural_variation.json

Made with SciPy 1.17.1. A gamma-Poisson count with a mean and a variance of D times that mean is
nbinom(n, p) with n = mean / (D - 1) and p = 1 / D.
"""

import json
import random

from scipy.stats import nbinom


def middle(mean, dispersion):
    """The counts outside of which at most 2.5 % lie on either side."""
    count = nbinom(mean / (dispersion - 1), 1 / dispersion)
    return int(count.ppf(0.025)), int(count.ppf(0.975))


def ranges():
    means = [0.05, 0.5, 1, 3.3, 7, 20, 150, 3500]
    dispersions = [1.0001, 1.1, 1.5, 2, 5, 40]
    for mean in means:
        for dispersion in dispersions:
            low, high = middle(mean, dispersion)
            yield {"mean": mean, "dispersion": dispersion, "low": low, "high": high}


def band(weeks, days):
    used = [(n, k) for n, k in weeks if n >= 4]
    if days < 4 or len(used) < 4:
        return None
    n = sum(week[0] for week in used)
    k = sum(week[1] for week in used)
    rate = k / n
    phi = 1.0
    if k > 0:
        squares = sum((y - rate * m) ** 2 / (rate * m) for m, y in used)
        phi = max(1.0, squares / (len(used) - 1))
    mean = days * (k + 0.5) / n
    variance = phi * mean * (1 + days / n)
    low, high = middle(mean, variance / mean)
    return {"low": low / days, "high": high / days, "dispersion": phi, "weeks": len(used)}


def bands():
    chance = random.Random(20)
    for _ in range(60):
        level = chance.choice([0, 0.3, 2, 9, 60])
        weeks = [
            [chance.choice([0, 3, 4, 5, 6, 7, 7, 7, 7]), 0] for _ in range(chance.choice([5, 8, 8]))
        ]
        for week in weeks:
            week[1] = round(week[0] * level * chance.choice([0.5, 1, 1, 1.4, 3]))
        days = chance.choice([3, 4, 5, 6, 7, 7, 7])
        yield {"weeks": weeks, "days": days, "band": band(weeks, days)}


print(json.dumps({"ranges": list(ranges()), "bands": list(bands())}, indent=1))
