"""Writes special.json beside this file: python3 make_special.py

Student's t, beta and binomial numbers, mixtures of Student distributions and combined p-values by
mpmath at 50 digits; where scipy has the function, its value is checked to 1e-9 first.
Takes some minutes. Made with mpmath 1.3.0, scipy 1.17.1.
"""

import json
import pathlib

import scipy.optimize
import scipy.special
import scipy.stats
from mpmath import mp, mpf

mp.dps = 50


def agree(exact, other, tolerance=1e-9):
    if abs(exact) > 1e-290 and other == other:
        assert abs(mpf(float(other)) / exact - 1) < tolerance, (exact, other)
    return float(exact)


def share(a, b, x):
    """I(a, b, x) by the series of DLMF 8.17.8, whose terms are all positive, from the nearer end."""
    a, b, x = mpf(a), mpf(b), mpf(x)
    if x > (a + 1) / (a + b + 2):
        return 1 - share(b, a, 1 - x)
    term = total = mpf(1)
    n = 0
    while term > total * mpf(10) ** -(mp.dps + 5):
        term *= (a + b + n) * x / (a + 1 + n)
        total += term
        n += 1
    front = mp.loggamma(a + b) - mp.loggamma(a + 1) - mp.loggamma(b)
    return mp.exp(a * mp.log(x) + b * mp.log(1 - x) + front) * total


def upper(k, t):
    k, t = mpf(k), mpf(t)
    if t < 0:
        return 1 - upper(k, -t)
    return share(k / 2, mpf(1) / 2, k / (k + t * t)) / 2


def student_tails():
    for k in [0.5, 1, 2, 3, 5, 10, 37.5, 71, 250, 3_600]:
        for t in [-3.25, -0.5, 1e-6, 0.125, 0.5, 1, 1.75, 2.5, 4, 8, 30, 1e3, 1e7]:
            tail = upper(k, t)
            if tail > mpf(10) ** -300:
                yield {"k": k, "t": t, "tail": agree(tail, scipy.stats.t.sf(t, k))}


def root(function, start):
    """The root near a start that scipy knows to a few digits, in the logarithm of a number above 0."""
    u = mp.log(mpf(float(start)))
    return mp.exp(mp.findroot(lambda v: mp.log(function(mp.exp(v))), (u, u + mpf(10) ** -6),
                              solver="secant", tol=mpf(10) ** -60, maxsteps=40))


def student_quantile(k, p):
    p = mpf(p)
    tail = min(p, 1 - p)
    t = root(lambda t: upper(k, t) / tail, scipy.stats.t.isf(float(tail), k))
    return -t if p < mpf(1) / 2 else t


def student_quantiles():
    for k in [1, 2, 3, 5, 10, 37.5, 250, 3_600]:
        for p in [1e-30, 1e-6, 0.001, 0.025, 0.4, 0.75, 0.975, 0.9990234375]:
            t = student_quantile(k, p)
            yield {"k": k, "p": p, "t": agree(t, scipy.stats.t.ppf(p, k), 1e-6)}


def beta_probabilities():
    for a, b in [(0.5, 0.5), (0.5, 35.5), (1, 1), (2, 3), (7, 1), (12, 31), (18, 0.5), (150, 90),
                 (0.25, 4), (1_200, 1_900), (30_000, 12)]:
        mean = a / (a + b)
        for x in [mean / 64, mean / 4, mean / 1.5, mean, 1 - (1 - mean) / 1.5, 1 - (1 - mean) / 16]:
            value = share(a, b, x)
            if value > mpf(10) ** -290:
                yield {"a": a, "b": b, "x": x, "p": agree(value, scipy.special.betainc(a, b, x))}


def beta_quantiles():
    for a, b in [(1, 1), (1, 12), (2, 19), (18, 3), (19, 2), (30, 13), (777, 724), (0.5, 0.5)]:
        for p in [1e-12, 0.025, 0.2, 0.5, 0.8, 0.975]:
            start = scipy.special.betaincinv(a, b, p)
            odds = root(lambda odds: share(a, b, odds / (1 + odds)) / p, start / (1 - start))
            x = agree(odds / (1 + odds), scipy.special.betaincinv(a, b, p), 1e-8)
            yield {"a": a, "b": b, "p": p, "odds": float(odds), "x": x}


def binomials():
    for n, odds in [(1, 0.5), (7, 1), (20, 0.25), (42, 1.75), (902, 0.00390625), (5_000, 1)]:
        x = mpf(odds) / (1 + mpf(odds))
        for k in sorted({0, 1, n // 4, n // 2, (3 * n) // 4, n}):
            exactly = mp.binomial(n, k) * x**k * (1 - x) ** (n - k)
            at_least = share(k, n - k + 1, x) if k else mpf(1)
            at_most = share(n - k, k + 1, 1 - x) if k < n else mpf(1)
            if min(exactly, at_least, at_most) > mpf(10) ** -290:
                yield {"n": n, "odds": odds, "k": k, "exactly": float(exactly),
                       "atLeast": agree(at_least, scipy.stats.binom.sf(k - 1, n, float(x))),
                       "atMost": agree(at_most, scipy.stats.binom.cdf(k, n, float(x)))}


MIXTURES = [
    (60, [(1, 0.25, 0.5)]),
    (7, [(0.5, -1, 0.25), (0.5, 2, 1)]),
    (123, [(0.125, 0.003, 0.001), (0.5, 0.004, 0.0015), (0.375, 0.0025, 0.00125)]),
    (2, [(0.75, 0, 1e-3), (0.25, 0, 10)]),
]


def mixtures():
    for k, parts in MIXTURES:
        for p in [0.001, 0.025, 0.5, 0.975]:
            def excess(value):
                return sum(
                    mpf(w) * upper(k, (mpf(c) - mpf(value)) / mpf(s)) for w, c, s in parts) - mpf(p)

            start = scipy.optimize.brentq(lambda v: float(excess(v)), -2000, 2000, xtol=1e-9)
            value = mp.findroot(excess, (start, start + 1e-7), solver="secant", tol=mpf(10) ** -60)
            yield {"k": k, "parts": parts, "p": p, "value": float(value)}


def cauchy():
    for ps in [[0.2], [0.01, 0.6, 0.3], [1e-300, 0.5], [0.5, 0.5, 0.5], [0.999, 0.9, 0.02],
               [1e-17, 1e-15, 0.3], [0.99999, 0.99999]]:
        mean = sum(mp.cot(mp.pi * mpf(p)) for p in ps) / len(ps)
        yield {"ps": ps, "p": float(mp.atan2(1, mean) / mp.pi)}


def lines(cases):
    return "[\n" + ",\n".join("    " + json.dumps(case) for case in cases) + "\n  ]"


tables = {
    "studentTails": student_tails(),
    "studentQuantiles": student_quantiles(),
    "betaProbabilities": beta_probabilities(),
    "betaQuantiles": beta_quantiles(),
    "binomials": binomials(),
    "mixtures": mixtures(),
    "cauchy": cauchy(),
}
text = "{\n" + ",\n".join(f'  "{name}": {lines(cases)}' for name, cases in tables.items()) + "\n}\n"
pathlib.Path(__file__).with_name("special.json").write_text(text)
