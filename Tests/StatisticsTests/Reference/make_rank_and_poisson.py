"""Writes rank_and_poisson.json beside this file: python3 make_rank_and_poisson.py

Rank correlations by scipy, gamma and Poisson numbers by mpmath at 60 digits; each of the latter is
checked against scipy. Made with scipy 1.17.1, numpy 2.4.6, mpmath 1.3.0.
"""

import json
import pathlib

import mpmath
import numpy
import scipy.special
import scipy.stats

mpmath.mp.dps = 60


def agree(exact, other, tolerance=1e-9):
    if abs(exact) > 1e-290:
        assert abs(other / float(exact) - 1) < tolerance, (exact, other)
    return float(exact)


def rank_cases():
    random = numpy.random.default_rng(20261122)
    cups = random.poisson(2, 84)
    sleep = numpy.round(random.normal(7, 1.2, 84) * 2) / 2
    noise = numpy.round(random.normal(0, 50, (2, 500)), 4)
    pairs = {
        "three pairs": ([1, 2, 3], [2, 3, 1]),
        "three pairs with a tie": ([1, 1, 2], [5, 3, 4]),
        "three pairs in order": ([-1, 0, 4], [10, 11, 400]),
        "three pairs in reverse": ([-1, 0, 4], [3.5, 2.5, -1.5]),
        "no relation": ([1, 2, 3, 4, 5], [2, 1, 3, 1, 2]),
        "negative numbers and both zeros": (
            [-3.5, -0.0, 0.0, -1e-9, 2, -7], [4, -2, 8, -2, -11, 0.5]),
        "numbers of very different size": (
            [1e-300, 1, 1e300, -1e300, 3, 2], [1, 2, 3, 4, 5, 6]),
        "yes or no against a count": (
            [0, 1, 0, 0, 1, 1, 0, 1, 0, 0], [0, 3, 1, 0, 2, 0, 0, 5, 1, 0]),
        "all but one equal": ([4, 4, 4, 4, 9, 4], [1, 2, 3, 4, 5, 6]),
        "twelve weeks of cups": (cups, random.poisson(0.5 + 0.6 * cups)),
        "twelve weeks of sleep": (sleep, random.poisson(numpy.exp(3 - 0.4 * sleep))),
        "five hundred without ties": (noise[0], noise[0] - noise[1]),
        "five hundred with ties": (numpy.round(noise[0], -1), numpy.round(noise[0] + noise[1], -2)),
    }
    for name, (x, y) in pairs.items():
        x, y = [float(v) for v in x], [float(v) for v in y]
        yield {"name": name, "x": x, "y": y, "rho": float(scipy.stats.spearmanr(x, y).statistic)}


def lower(shape, x):
    """P(shape, x) by its series: all terms are positive, so nothing cancels."""
    shape, x = mpmath.mpf(shape), mpmath.mpf(x)
    term = total = mpmath.mpf(1)
    n = 0
    while term > total * mpmath.mpf(10) ** -58:
        n += 1
        term *= x / (shape + n)
        total += term
    return mpmath.exp(shape * mpmath.log(x) - x - mpmath.loggamma(shape + 1)) * total


def gamma_cases():
    for shape in [0.25, 0.5, 1, 1.5, 2, 6, 8.5, 15.5, 16, 31, 100.25, 1001, 100001]:
        for sd in [-6, -3, -1, -0.1, 0, 0.1, 1, 3, 6]:
            x = round(shape + sd * shape**0.5, 3)
            if x <= 0:
                x = round(shape * 2.0 ** (2 * sd), 6)
            p = agree(lower(shape, x), scipy.special.gammainc(shape, x))
            yield {"shape": shape, "x": x, "probability": p}


def quantile(shape, p):
    """The root of P(shape, x) = p by Newton's method from scipy's answer."""
    start = scipy.special.gammaincinv(shape, float(p))
    shape, p, x = mpmath.mpf(shape), mpmath.mpf(p), mpmath.mpf(start)
    for _ in range(6):
        density = mpmath.exp((shape - 1) * mpmath.log(x) - x - mpmath.loggamma(shape))
        x -= (lower(shape, x) - p) / density
    assert abs(lower(shape, x) / p - 1) < mpmath.mpf(10) ** -40
    return agree(x, start)


def quantile_cases():
    for shape in [0.5, 1, 1.5, 2, 6, 31, 1001]:
        for p in [1e-100, 1e-10, 0.001, 0.025, 0.5, 0.75, 0.975, 0.9990234375]:
            yield {"shape": shape, "p": p, "x": quantile(shape, p)}


def interval_cases():
    # 0.025 and 0.975 as fractions, not as the doubles nearest to them.
    small, large = mpmath.mpf(25) / 1000, mpmath.mpf(975) / 1000
    for count in [0, 1, 2, 5, 12, 30, 64, 250, 1000, 100000]:
        low = quantile(count, small) if count else 0.0
        high = quantile(count + 1, large)
        for exposure in [0.5, 1, 7, 28, 71, 365.25]:
            yield {"count": count, "exposure": exposure,
                   "low": low / exposure, "high": high / exposure}


def lines(cases):
    return "[\n" + ",\n".join("    " + json.dumps(case) for case in cases) + "\n  ]"


tables = {
    "rankCorrelations": rank_cases(),
    "gammaProbabilities": gamma_cases(),
    "gammaQuantiles": quantile_cases(),
    "poissonIntervals": interval_cases(),
}
text = "{\n" + ",\n".join(f'  "{name}": {lines(cases)}' for name, cases in tables.items()) + "\n}\n"
pathlib.Path(__file__).with_name("rank_and_poisson.json").write_text(text)
