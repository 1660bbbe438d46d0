"""Writes models.json beside this file: python3 make_models.py

Rate ratios, proportions, Kendall's tau, Poisson regressions, change points and clustered shares,
each computed here from its definition at 40 digits (mpmath), so by a second program. The numbers
that R 4.2.2 (stats, MASS's epil) and statsmodels 0.15.0 print for the same data stand in `KNOWN`
and are checked; where they are worse than their digits promise, the tolerance says so.
Made with mpmath 1.3.0, scipy 1.17.1.
"""

import csv
import json
import pathlib

import scipy.stats
from mpmath import mp, mpf

mp.dps = 40
HERE = pathlib.Path(__file__).parent

# R: poisson.test(x, T)$conf.int and the mid-p forms by uniroot over pbinom; the central p (twice
# the smaller tail) by statsmodels. p, low, high, mid-p, mid low, mid high.
KNOWN_RATIOS = {
    ((11, 21), (800, 3011)): (
        0.11201731957539936, 0.858426403391639, 4.27726594365407,
        0.0800768365603878, 0.916602075860532, 4.05840425250852),
    ((2, 9), (17877, 16660)): (
        0.050106495614108904, 0.0217740627590647, 1.00054910448772,
        0.0292665670025209, 0.0304957719636683, 0.86952319301826),
    ((30, 12), (28, 28)): (
        0.007915897334896727, 1.24296313506215, 5.36166848350777,
        0.00540157265459129, 1.29806399236253, 5.06242416414186),
    ((5, 17), (14, 21)): (
        0.1444527075197894, 0.127262082049528, 1.24576230956412,
        0.0988082505784594, 0.145436826718558, 1.15057792051262),
    ((1, 8), (14, 14)): (
        0.0390625, 0.00281705022590582, 0.932354136398262,
        0.021484375, 0.00558818507694316, 0.781394176400209),
}
# R: binom.test and prop.test(correct = FALSE).
KNOWN_PROPORTIONS = {
    (18, 20): (0.683017285980918, 0.987651472829705, 0.698966354771513, 0.972133518786232),
    (9, 10): (0.554983882971805, 0.997471421455538, 0.595849973204762, 0.982123786904927),
    (34, 50): (0.533006159885269, 0.804795805337161, 0.541897026918559, 0.792417837393432),
    (12, 24): (0.291241779836212, 0.708758220163788, 0.314274258195734, 0.685725741804266),
}
# R: cor.test(method = "kendall", exact = FALSE).
KNOWN_KENDALL = {
    "discoveries": (-0.163344548838606, -2.26111503772373, 0.0237521344240521),
    "nile": (-0.280741334724613, -4.13104492581874, 3.61117991948162e-05),
}
# R: glm(family = poisson): coefficients, standard errors, dispersion, deviance, log likelihood.
KNOWN_FITS = {
    "epil": (
        {"lbase": (0.948622244124607, 0.0435967088684063),
         "trt": (-0.345875225827443, 0.0609970742214868),
         "lage": (0.887595322034978, 0.116496595236741),
         "V4": (-0.159769600576731, 0.0545837021003336),
         "lbase:trt": (0.561535639479227, 0.0635180401842913)},
        4.41387400547571, 869.072080583299, -817.48837912631),
    "discoveries": (
        {"t": (-0.00536022354765043, 0.00198170147071613)}, 1.54141271636747, None, None),
}


def near(value, known, tolerance):
    if known is not None:
        assert abs(mpf(value) / mpf(known) - 1) < tolerance, (value, known)
    return float(value)


def table(name):
    with open(HERE / f"{name}.csv", newline="") as file:
        return list(csv.DictReader(file))


def beta_share(a, b, x):
    return mp.betainc(a, b, 0, x, regularized=True)


def root(function, start):
    return mp.findroot(function, start, solver="secant", tol=mpf(10) ** -60)


def at_least(k, n, x):
    return beta_share(k, n - k + 1, x) if k > 0 else mpf(1)


def exactly(k, n, x):
    return mp.binomial(n, k) * x**k * (1 - x) ** (n - k)


def bisect(function, low=mpf(0), high=mpf(1)):
    """The root of a rising function of a share."""
    for _ in range(140):
        middle = (low + high) / 2
        low, high = (low, middle) if function(middle) > 0 else (middle, high)
    return low


def ratio_case(counts, times):
    (k, other), (t, u) = counts, times
    n, tail, at_one = k + other, mpf(1) / 40, mpf(t) / (t + u)

    def odds(x):
        return x / (1 - x) * u / t

    def mid(j, x):
        return at_least(j + 1, n, x) + exactly(j, n, x) / 2

    low = odds(bisect(lambda x: at_least(k, n, x) - tail)) if k else mpf(0)
    mid_low = odds(bisect(lambda x: mid(k, x) - tail)) if k else mpf(0)
    high = odds(bisect(lambda x: tail - (1 - at_least(k + 1, n, x)))) if other else None
    mid_high = odds(bisect(lambda x: tail - (1 - mid(k, x)))) if other else None
    below = 1 - at_least(k + 1, n, at_one)
    p = min(mpf(1), 2 * min(at_least(k, n, at_one), below))
    mid_p = min(mpf(1), 2 * min(mid(k, at_one), 1 - mid(k, at_one)))
    return {"counts": counts, "exposures": times,
            "low": low, "high": high, "midLow": mid_low, "midHigh": mid_high, "p": p, "midP": mid_p}


def ratio_cases():
    for (counts, times), known in KNOWN_RATIOS.items():
        case = ratio_case(counts, times)
        for name, value in zip(["p", "low", "high", "midP", "midLow", "midHigh"], known):
            near(case[name], value, 1e-8)
        yield case
    for counts, times in [((0, 4), (28, 28)), ((7, 0), (28, 56)), ((1, 0), (1, 1)),
                          ((3, 3), (10.5, 10.5)), ((412, 350), (91, 84)), ((2, 900), (7, 3000))]:
        yield ratio_case(counts, times)


def wilson(k, n, effect=1):
    z2 = 2 * mp.erfinv(mpf(95) / 100) ** 2
    p, m = mpf(k) / n, mpf(n) / mpf(effect)
    half = mp.sqrt(z2 * (p * (1 - p) / m + z2 / (4 * m * m)))
    return [(p + z2 / (2 * m) + sign * half) / (1 + z2 / m) for sign in (-1, 1)]


def proportion_cases():
    for k, n in [*KNOWN_PROPORTIONS, (0, 7), (7, 7), (1, 1), (1, 400), (777, 1500)]:
        tail = mpf(1) / 40
        low = bisect(lambda x: at_least(k, n, x) - tail) if k else mpf(0)
        high = bisect(lambda x: tail - (1 - at_least(k + 1, n, x))) if k < n else mpf(1)
        limits = [low, high, *wilson(k, n)]
        for value, known in zip(limits, KNOWN_PROPORTIONS.get((k, n), ())):
            near(value, known, 1e-12)
        effect = 2.5
        yield {"successes": k, "trials": n, "low": limits[0], "high": limits[1],
               "wilsonLow": limits[2], "wilsonHigh": limits[3], "designEffect": effect,
               "clusteredLow": wilson(k, n, effect)[0], "clusteredHigh": wilson(k, n, effect)[1]}


def sign(value):
    return (value > 0) - (value < 0)


def kendall(x, y):
    n = len(x)
    score = sum(sign(x[i] - x[j]) * sign(y[i] - y[j]) for i in range(n) for j in range(i))

    def groups(values):
        return [values.count(v) for v in set(values)]

    def total(values, term):
        return sum(term(t) for t in groups(values))

    pairs = n * (n - 1) // 2
    tied = [total(v, lambda t: t * (t - 1)) for v in (x, y)]
    triple = [total(v, lambda t: t * (t - 1) * (t - 2)) for v in (x, y)]
    weighted = [total(v, lambda t: t * (t - 1) * (2 * t + 5)) for v in (x, y)]
    tau = score / mp.sqrt((mpf(pairs) - mpf(tied[0]) / 2) * (mpf(pairs) - mpf(tied[1]) / 2))
    variance = (mpf(n * (n - 1) * (2 * n + 5) - sum(weighted)) / 18
                + mpf(tied[0]) * tied[1] / (2 * n * (n - 1))
                + mpf(triple[0]) * triple[1] / (9 * n * (n - 1) * (n - 2)))
    z = score / mp.sqrt(variance)
    return tau, z, mp.erfc(abs(z) / mp.sqrt(2))


def kendall_cases():
    discoveries, nile = table("discoveries"), table("nile")
    lists = {
        "discoveries": ([float(r["t"]) for r in discoveries], [float(r["y"]) for r in discoveries]),
        "nile": ([float(r["year"]) for r in nile], [float(r["flow"]) for r in nile]),
        "ties on both sides": ([0, 0, 1, 1, 2, 2, 2, 5], [3, 1, 1, 1, 2, 2, 0, 0]),
        "three pairs": ([1, 2, 3], [2, 1, 3]),
    }
    for name, (x, y) in lists.items():
        values = kendall(x, y)
        other = scipy.stats.kendalltau(x, y)
        near(values[0], float(other.statistic), 1e-12)
        for value, known in zip(values, KNOWN_KENDALL.get(name, ())):
            near(value, known, 1e-12)
        yield {"name": name, "x": x, "y": y, "tau": values[0], "z": values[1], "p": values[2]}


def poisson(counts, exposures, columns):
    rows = [mp.matrix([1, *[mpf(column[i]) for column in columns]]) for i in range(len(counts))]
    width = len(columns) + 1
    b = mp.matrix(width, 1)
    b[0] = mp.log(mpf(sum(counts)) / sum(mpf(e) for e in exposures))
    for _ in range(60):
        means = [mpf(e) * mp.exp((r.T * b)[0]) for e, r in zip(exposures, rows)]
        matrix, right = mp.matrix(width, width), mp.matrix(width, 1)
        for y, mean, row in zip(counts, means, rows):
            matrix += mean * row * row.T
            right += (y - mean) * row
        step = mp.lu_solve(matrix, right)
        b += step
        if max(abs(s) for s in step) < mpf(10) ** -30:
            break
    inverse = matrix**-1
    dispersion = sum((y - m) ** 2 / m for y, m in zip(counts, means)) / (len(counts) - width)
    deviance = 2 * sum((y * mp.log(y / m) if y else 0) - (y - m) for y, m in zip(counts, means))
    likelihood = sum(y * mp.log(m) - m - mp.loggamma(y + 1) for y, m in zip(counts, means))
    return {"coefficients": list(b), "unitErrors": [mp.sqrt(inverse[i, i]) for i in range(width)],
            "dispersion": dispersion, "deviance": deviance, "logLikelihood": likelihood}


def fit_cases():
    epil = table("epil")
    treated = [float(r["trt"] == "progabide") for r in epil]
    base = [float(r["lbase"]) for r in epil]
    columns = [base, treated, [float(r["lage"]) for r in epil], [float(r["V4"]) for r in epil],
               [a * b for a, b in zip(base, treated)]]
    names = ["lbase", "trt", "lage", "V4", "lbase:trt"]
    fit = poisson([int(r["y"]) for r in epil], [1] * len(epil), columns)
    known, dispersion, deviance, likelihood = KNOWN_FITS["epil"]
    for name, (estimate, error) in known.items():
        near(fit["coefficients"][1 + names.index(name)], estimate, 1e-9)
        near(fit["unitErrors"][1 + names.index(name)], error, 1e-6)
    near(fit["dispersion"], dispersion, 1e-6)
    near(fit["deviance"], deviance, 1e-12)
    near(fit["logLikelihood"], likelihood, 1e-12)
    yield {"name": "epil", **fit}

    rows = table("discoveries")
    fit = poisson([int(r["y"]) for r in rows], [1] * len(rows), [[float(r["t"]) for r in rows]])
    known, dispersion, _, _ = KNOWN_FITS["discoveries"]
    near(fit["coefficients"][1], known["t"][0], 1e-10)
    near(fit["unitErrors"][1], known["t"][1], 1e-6)
    near(fit["dispersion"], dispersion, 1e-6)
    yield {"name": "discoveries", **fit}

    fit = poisson(WEEK_COUNTS, WEEK_DAYS, [[float(i) for i in range(len(WEEK_DAYS))]])
    yield {"name": "weeks", "counts": WEEK_COUNTS, "exposures": WEEK_DAYS, **fit}


WEEK_COUNTS = [3, 0, 5, 9, 2, 7, 14, 6, 0, 12, 20]
WEEK_DAYS = [7, 4, 6, 7, 7, 5, 7, 7, 4, 6, 7]


def change(counts, exposures):
    total, time = mpf(sum(counts)), sum(mpf(e) for e in exposures)

    def likelihood(count, exposure):
        return count * mp.log(count / exposure) if count else mpf(0)

    def evidence(count, exposure):
        return mp.loggamma(count + 1) - (count + 1) * mp.log(exposure + 1)

    splits = range(1, len(counts))
    parts = [(mpf(sum(counts[:k])), sum(mpf(e) for e in exposures[:k])) for k in splits]
    likelihoods = [likelihood(a, t) + likelihood(total - a, time - t) for a, t in parts]
    weights = [mp.exp(evidence(a, t) + evidence(total - a, time - t)) for a, t in parts]
    posterior = [w / sum(weights) for w in weights]
    best = max(range(len(parts)), key=lambda i: likelihoods[i])
    mode = max(range(len(parts)), key=lambda i: posterior[i])
    return {"likeliest": best, "likelihoodRatio": 2 * (likelihoods[best] - likelihood(total, time)),
            "mode": mode, "posterior": posterior}


def change_cases():
    coal = table("coal_yearly")
    found = change([int(r["n"]) for r in coal], [1] * len(coal))
    years = [int(r["year"]) for r in coal]
    assert years[found["likeliest"]] == years[found["mode"]] == 1891
    near(found["likelihoodRatio"], 69.9883447472511, 1e-13)
    near(max(found["posterior"]), 0.245020171993867, 1e-13)
    near(sum(p * y for p, y in zip(found["posterior"], years)), 1890.0710101812, 1e-13)
    yield {"name": "coal", **found}
    yield {"name": "weeks", "counts": WEEK_COUNTS, "exposures": WEEK_DAYS,
           **change(WEEK_COUNTS, WEEK_DAYS)}


def cluster_cases():
    for one, other in [([6, 2, 9, 1, 4], [1, 3, 0, 6, 2]), ([5, 4, 6, 5], [5, 6, 4, 5]),
                       ([12, 0, 11, 1], [0, 9, 1, 12]), ([1, 3], [2, 8])]:
        c, n, p = len(one), sum(one) + sum(other), mpf(sum(one)) / (sum(one) + sum(other))
        squares = sum((a - p * (a + b)) ** 2 for a, b in zip(one, other))
        effect = max(mpf(1), mpf(c) / (c - 1) * squares / (n * p * (1 - p)))
        differences = [a - b for a, b in zip(one, other)]
        mean = mpf(sum(differences)) / c
        variance = c * sum((d - mean) ** 2 for d in differences) / (c - 1)
        t = sum(differences) / mp.sqrt(max(variance, mpf(n)))
        if variance >= n:
            near(t, float(scipy.stats.ttest_1samp(differences, 0).statistic), 1e-12)
        tail = beta_share(mpf(c - 1) / 2, mpf(1) / 2, (c - 1) / (c - 1 + t * t))
        low, high = wilson(sum(one), n, effect)
        yield {"one": one, "other": other, "designEffect": effect, "t": t, "p": tail,
               "low": low, "high": high}


def plain(value):
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(part) for part in value]
    return float(value) if isinstance(value, mpf) else value


def lines(cases):
    return "[\n" + ",\n".join("    " + json.dumps(plain(case)) for case in cases) + "\n  ]"


tables = {
    "rateRatios": ratio_cases(),
    "proportions": proportion_cases(),
    "kendall": kendall_cases(),
    "fits": fit_cases(),
    "changePoints": change_cases(),
    "clusters": cluster_cases(),
}
text = "{\n" + ",\n".join(f'  "{name}": {lines(cases)}' for name, cases in tables.items()) + "\n}\n"
(HERE / "models.json").write_text(text)
