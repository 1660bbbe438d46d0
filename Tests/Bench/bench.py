#!/usr/bin/env python3
"""bench.py TWJ [ROUNDS [ROWS]]: each subject once a round, in a new order; medians and ratios of the same run."""
import datetime, json, math, os, random, shutil, signal, statistics, subprocess, sys, tempfile, time

TWJ = os.path.abspath(sys.argv[1])
ROUNDS = int(sys.argv[2]) if len(sys.argv) > 2 else 60
ROWS = int(sys.argv[3]) if len(sys.argv) > 3 else 100_000
WORK = tempfile.mkdtemp(prefix="twj-bench.")
ENV = {"HOME": WORK, "PATH": os.environ["PATH"], "LANG": "C.UTF-8", "TZ": "UTC"}
NULL = subprocess.DEVNULL


def journal(episodes, daily=3):
    """A journal of so many episodes a day, written through import."""
    rng, start = random.Random(7), 1_795_000_000 - episodes // daily * 86_400
    stamp = lambda t: time.strftime("%Y-%m-%dT%H:%M:%S+00:00", time.gmtime(t))
    rows = []
    for i in range(episodes):
        t = start + i // daily * 86_400 + 30_000 + i % daily * (45_000 // daily) + rng.randrange(9000)
        rows.append({"uid": f"00000000-0000-7000-8000-{i:012x}", "started_at": stamp(t),
                     "duration_s": rng.choice([20, 30, 60, 90]), "site": "eyelid", "side": "left",
                     "entered_at": stamp(t + 60)})
    days = sorted({r["started_at"][:10] for r in rows})
    record = {"twj": 1, "kind": "journal", "episodes": rows,
              "exposures": [{"uid": f"00000000-0000-7000-9000-{i:012x}", "trigger": "caffeine", "day": d,
                             "kind": "total", "amount": 95 * rng.randrange(5), "unit": "mg",
                             "entered_at": d + "T20:00:00+00:00"} for i, d in enumerate(days)],
              "days": [{"day": d, "closed": "complete", "closed_at": d + "T22:00:00+00:00"} for d in days]}
    path = f"{WORK}/journal-{episodes}.json"
    json.dump(record, open(path, "w"))
    database = f"{WORK}/journal-{episodes}.db"
    subprocess.run([TWJ, "--db", database, "-q", "import", path], env=ENV, check=True)
    return database


def diary(days, triggers):
    """A spreadsheet diary with seven of ten days logged, imported; its paths as CSV and journal."""
    rng, start = random.Random(3), datetime.date(2026, 11, 22) - datetime.timedelta(days - 1)
    names = ["caffeine_cups", "sleep_hours", "stress", "alcohol_drinks"]
    names += [f"own{i:02}" for i in range(triggers - 4)]
    path, state, wander = f"{WORK}/diary-{days}.csv", [0.0] * triggers, 0.0
    with open(path, "w") as out:
        print("date,logged,episodes," + ",".join(names), file=out)
        for i in range(days):
            state = [0.6 * s + rng.gauss(0, 0.8) for s in state]
            wander = 0.6 * wander + rng.gauss(0, 0.5)
            value = [max(0, round(2 + state[0])), max(3, round(2 * (7 + state[1])) / 2),
                     min(10, max(0, round(4 + 2 * state[2]))), max(0, round(state[3]))]
            value += [round(s, 2) for s in state[4:]]
            left, episodes = rng.random() * math.exp(math.exp(wander + 0.3 * (value[0] - 2) / 2)), 0
            while left > 1 and episodes < 50:
                left, episodes = left * rng.random(), episodes + 1
            logged = rng.random() < 0.7 or i in (0, days - 1)
            cells = [1, episodes, *value] if logged else [0, ""] + [""] * triggers
            print(start + datetime.timedelta(i), *cells, sep=",", file=out)
    database = f"{WORK}/diary-{days}.db"
    subprocess.run([TWJ, "--db", database, "-q", "import", path, "--as", "days", "--new-triggers"],
                   env={**ENV, "TWJ_NOW": "2026-11-23T08:00+00:00"}, check=True)
    return path, database


def let_cores_sleep():
    """Ends the loop that bench.sh keeps one core awake with."""
    try:
        os.kill(int(os.environ.pop("SPINNER")), signal.SIGTERM)
    except (KeyError, ProcessLookupError):
        pass


def once(command, turn):
    """Each turn is a day of its own, as in life: the first from the end of the journals on."""
    words, env = list(command), dict(ENV)
    if "TWJ_DAY" in words:
        words.remove("TWJ_DAY")
        env["TWJ_NOW"] = f"{datetime.date(2026, 11, 23) + datetime.timedelta(turn)}T08:00+00:00"
    while words[0] == "env" or "=" in words[0]:
        name, _, value = words.pop(0).partition("=")
        env.update({name: value} if value else {})
    begin = time.perf_counter()
    subprocess.run(words, env=env, stdout=NULL, stderr=NULL, stdin=NULL, check=True)
    return (time.perf_counter() - begin) * 1000


def compare(title, subjects, base, goals={}, rounds=ROUNDS):
    """subjects: name -> command. The ratio is to `base`; goals: name -> [(label, most, to what)], or "ms"."""
    times, order = {name: [] for name in subjects}, random.Random(1)
    for turn in range(rounds + 3):
        # In a new order each time: a sync also pays for what the command before it left unsynced.
        for name, command in order.sample(list(subjects.items()), len(subjects)):
            took = once(command, turn)
            if turn >= 3:
                times[name].append(took)
    median = {name: statistics.median(values) for name, values in times.items()}
    print(f"\n{title} ({rounds} rounds, in a new order each)")
    for name, value in median.items():
        ratio = f"{value / median[base]:6.2f} x" if base in median else ""
        print(f"  {name:38} {value:8.2f} ms {ratio}")
    for name, aims in goals.items():
        for label, most, peer in aims:
            if name in median and (peer == "ms" or peer in median):
                found = median[name] / median.get(peer, 1)
                unit = "ms" if peer == "ms" else f"x {peer}"
                print(f"  {label}: {found:.2f} {unit}, goal {most} -> {'met' if found <= most else 'missed'}")


def bulk(rows=ROWS):
    """A journal of 28 episodes a day: export, import, check and copy, as ratios to sqlite3 on the same file."""
    if not shutil.which("sqlite3"):
        return print("sqlite3 is not there: whole journals are left out")
    database, table, scratch = journal(rows, daily=28), f"{WORK}/episodes.csv", f"{WORK}/bulk"
    os.makedirs(scratch, exist_ok=True)
    run = lambda text: ["sh", "-c", f"cd {scratch} && rm -f * && {text}"]
    on = f"{TWJ} --db {database}"
    with open(table, "wb") as out:
        subprocess.run([TWJ, "--db", database, "export", "csv"], env=ENV, stdout=out, check=True)
    columns = open(table).readline().strip()
    create = f"create table e({columns.replace(',', ' text,')} text) strict; create index d on e(local_day)"
    pairs = {"CSV export": (f"{on} export csv > o.csv", f"sqlite3 -csv -header {database} 'select * from episode' > o.csv"),
             "CSV import": (f"{TWJ} --db i.db -q import {table}", f"sqlite3 i.db '{create}' '.import --csv --skip 1 {table} e'"),
             "verify": (f"{on} verify", f"sqlite3 {database} 'pragma integrity_check'"),
             "backup": (f"{on} -q backup -o b.db", f"sqlite3 {database} \"vacuum into 'b.db'\"")}
    goals = {"CSV export": ("P7", 0.8), "CSV import": ("P8", 1.2), "verify": ("P9", 2.0), "backup": ("P9", 2.0)}
    for title, (ours, peer) in pairs.items():
        label, most = goals[title]
        compare(f"{title} of {rows:,} episodes", {"twj": run(ours), "sqlite3": run(peer)}, "sqlite3",
                {"twj": [(label, most, "sqlite3")]}, rounds=3)


def main():
    full, empty = journal(10_000), journal(3)
    on = lambda database, *words: ["TWJ_DAY", "env", f"TWJ_DB={database}", TWJ, *words]
    subjects = {"twj lid l 90s (10,000 episodes)": on(full, "lid", "l", "90s"),
                "twj lid l 90s (3 episodes)": on(empty, "lid", "l", "90s")}
    base = "sqlite3 insert, DELETE + EXTRA"
    if shutil.which("sqlite3"):
        # An episode table with an index on its time, a table of days, ten years: no more than a journal must have.
        table = f"{WORK}/peer.db"
        subprocess.run(["sqlite3", table, """
            create table episode(id integer primary key, start_utc text not null, tz_offset_min integer not null,
              duration_s integer, side text, muscle text, intensity integer, note text) strict;
            create table day(date text primary key, sleep_h real, caffeine_mg real, stress real, note text)
              strict, without rowid;
            create index episode_start on episode(start_utc);
            with recursive n(i) as (select 1 union all select i+1 from n where i<10000)
              insert into episode select i, strftime('%Y-%m-%dT%H:%M:%SZ', 1795000000 - (10000 - i) * 28800, 'unixepoch'),
              0, 30, 'left', 'lower lid', 5, 'bench' from n;
            analyze"""], check=True)
        subjects[base] = ["sqlite3", table, "pragma synchronous=extra; insert into episode"
                          "(start_utc,tz_offset_min,duration_s,side,muscle,intensity,note) values"
                          "(strftime('%Y-%m-%dT%H:%M:%SZ','now'),0,30,'left','lower lid',5,'bench')"]
    else:
        print("sqlite3 is not there: no ratio to it")
    if shutil.which("timew"):
        os.makedirs(f"{WORK}/timew/data", exist_ok=True)
        open(f"{WORK}/timew/timewarrior.cfg", "w").close()
        ENV["TIMEWARRIORDB"] = f"{WORK}/timew"
        subjects["timew track"] = ["timew", "track", "2026-06-01T10:00:00", "-", "2026-06-01T10:00:30", "twitch", ":adjust"]
    if shutil.which("task"):
        os.makedirs(f"{WORK}/task", exist_ok=True)
        open(f"{WORK}/taskrc", "w").write(f"data.location={WORK}/task\nconfirmation=off\n")
        ENV.update(TASKRC=f"{WORK}/taskrc")
        subjects["task add"] = ["task", "add", "twitch"]
    many, few = "twj lid l 90s (10,000 episodes)", "twj lid l 90s (3 episodes)"
    compare("Log one episode, stored for good, a day a round", subjects, base, {
        many: [("P1", 1.3, base), ("P2", 0.5, "task add"), ("P2", 0.7, "timew track"), ("P3", 1.1, few)]})
    views = {"twj list of two weeks (10,000 episodes)": [TWJ, "--db", full, "list", "--from", "1jun2025", "--to", "14jun2025"],
             "twj week (10,000 episodes)": [TWJ, "--db", full, "week"],
             "twj checkup (10,000 episodes)": [TWJ, "--db", full, "checkup"],
             "twj list (10,000 episodes)": [TWJ, "--db", full, "list"],
             "twj --version": [TWJ, "--version"]}
    if shutil.which("sqlite3"):
        views["sqlite3, two weeks by index"] = ["sqlite3", full, "select * from episode where localDay between 20240 and 20253"]
    names = list(views)
    compare("Look", views, "sqlite3, two weeks by index", {
        name: [("P5", 1.3, "sqlite3, two weeks by index")] for name in names[:2]}, rounds=max(10, ROUNDS // 3))
    # What uses all cores is not held on the one that is kept awake, nor is anything else left running on them.
    os.sched_setaffinity(0, range(os.cpu_count()))
    let_cores_sleep()
    (ten_table, ten), (weeks_table, weeks) = diary(3650, 30), diary(84, 20)
    look = ["env", "TWJ_NOW=2026-11-23T08:00+00:00", TWJ, "--db"]
    here = os.path.dirname(os.path.abspath(__file__))
    short = "twj triggers (12 weeks, 20 triggers)"
    quick = {short: look + [weeks, "triggers", "--json"], "twj --version": [TWJ, "--version"]}
    if shutil.which("sqlite3"):
        quick["sqlite3, the amounts of 12 weeks"] = ["sqlite3", weeks, "select * from exposure"]
    # Not between analyses that take seconds: what such a one leaves in the caches is not what a day leaves.
    # On cores that sleep the times of what is shortest say little: no ratios.
    compare("Triggers of 12 weeks", quick, None, {short: [("P6", 10, "ms")]})
    long = "twj triggers (10 years, 30 triggers)"
    for period, table, subject in (("10 years", ten_table, {long: look + [ten, "triggers", "--json"]}),
                                   ("12 weeks", weeks_table, {short: quick[short]})):
        base = f"simpler analysis, python3 ({period})"
        analyses = {**subject, base: [sys.executable, f"{here}/simple_analysis.py", table]}
        if shutil.which("Rscript"):
            base = f"simpler analysis, R ({period})"
            analyses[base] = ["Rscript", f"{here}/simple_analysis.R", table]
        compare(f"Triggers of {period}, beside a simpler analysis", analyses, base, {
            long: [("P6", 0.1, base), ("P6", 140, "ms")]}, rounds=max(5, ROUNDS // 8))
    bulk()
    stripped = f"{WORK}/stripped"
    if shutil.which("strip"):
        subprocess.run(["strip", "-o", stripped, TWJ], check=True)
        print(f"\nP10: program {os.path.getsize(stripped) / 1e6:.1f} MB stripped, goal 20")


try:
    main()
finally:
    let_cores_sleep()
    shutil.rmtree(WORK, ignore_errors=True)
