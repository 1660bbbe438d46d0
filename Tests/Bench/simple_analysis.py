"""simple_analysis.py DIARY: a far simpler analysis of the same diary than twj's, with the standard
library alone: Spearman's rho and a least squares slope within weekdays for each trigger and lag."""
import csv, datetime, statistics, sys


def ranks(values):
    order, ranked, at = sorted(range(len(values)), key=values.__getitem__), [0.0] * len(values), 0
    while at < len(order):
        end = at
        while end < len(order) and values[order[end]] == values[order[at]]:
            end += 1
        for index in order[at:end]:
            ranked[index] = (at + end - 1) / 2
        at = end
    return ranked


rows = [r for r in csv.DictReader(open(sys.argv[1])) if r["logged"] == "1"]
day = [datetime.date.fromisoformat(r["date"]) for r in rows]
place = {d: i for i, d in enumerate(day)}
count = [float(r["episodes"]) for r in rows]
for name in list(rows[0])[3:]:
    value = [float(r[name]) for r in rows]
    for lag in range(3):
        pairs = [(value[place[d - datetime.timedelta(lag)]], count[i], d.weekday())
                 for i, d in enumerate(day) if d - datetime.timedelta(lag) in place]
        x, y, w = zip(*pairs)
        rho = statistics.correlation(ranks(x), ranks(y))
        groups = [[(a, b) for a, b, k in pairs if k == weekday] for weekday in range(7)]
        centred = [(a - statistics.fmean(p[0] for p in g), b - statistics.fmean(p[1] for p in g))
                   for g in groups if g for a, b in g]
        slope = sum(a * b for a, b in centred) / (sum(a * a for a, _ in centred) or 1)
        print(name, lag, rho, slope)
