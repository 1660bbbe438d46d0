"""Three devices with wrong clocks keep one journal through copied folders."""

import datetime
import json
import os
import random
import shutil
import subprocess

from subject import Outcome

ROUNDS = 500
START = 1_795_000_000


class Device:
    """A journal of its own, a folder that is carried about, and a clock that is off by a day at most."""

    def __init__(self, folder, chance):
        self.home = folder
        self.shared = os.path.join(folder, "shared")
        self.skew = chance.randint(-90_000, 90_000)
        os.makedirs(self.shared)

    def run(self, now, *words, accepted=(0,)):
        clock = datetime.datetime.fromtimestamp(now + self.skew, datetime.timezone.utc)
        result = subprocess.run(
            [os.environ["TWJ"], "--db", self.home + "/journal.db", *words],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60,
            env={"HOME": self.home, "XDG_STATE_HOME": self.home, "LANG": "C.UTF-8", "TZ": "UTC",
                 "PATH": os.environ["PATH"], "TWJ_NOW": f"{clock:%Y-%m-%dT%H:%M:%S}+00:00"})
        if result.returncode not in accepted:
            raise RuntimeError(f"{words[0]} ended with {result.returncode}: {result.stderr[:80]}")
        return result.stdout

    def episodes(self, now):
        return json.loads(self.run(now, "list", "--all", "--json", accepted=(0, 3)) or '{"data": []}')["data"]

    def carry(self, other):
        """Copies the files that the other folder lacks, as Syncthing or a stick does."""
        for folder, _, names in os.walk(self.shared):
            target = os.path.join(other.shared, os.path.relpath(folder, self.shared))
            os.makedirs(target, exist_ok=True)
            for name in names:
                if not os.path.exists(os.path.join(target, name)):
                    shutil.copy2(os.path.join(folder, name), os.path.join(target, name))

    def content(self, now):
        journal = json.loads(self.run(now, "export", "json", "--notes"))
        return {kind: sorted(json.dumps(record, sort_keys=True) for record in records)
                for kind, records in journal.items() if isinstance(records, list)}


def act(device, devices, now, number, chance, kept):
    """One thing that happens on a device; `kept` are the notes that nobody removed."""
    choice = chance.random()
    if choice < 0.4:
        device.run(now, chance.choice(["lid", "lip", "calf"]), chance.choice(["l", "r"]), "30s", "-m", f"n{number}", "-q")
        kept.add(f"n{number}")
    elif choice < 0.5:
        device.run(now, "coffee", str(chance.randint(1, 3)), "-q")
    elif choice < 0.72:
        episodes = device.episodes(now)
        if not episodes:
            return
        episode = chance.choice(episodes)
        if choice < 0.65:
            change = chance.choice([f"strength={chance.randint(0, 10)}", "side=l", "side=r", "duration=50s"])
            device.run(now, "edit", str(episode["id"]), change, "-q")
        else:
            device.run(now, "rm", str(episode["id"]), "-q")
            kept.discard(episode["note"])
    elif choice < 0.9:
        device.run(now, "sync", device.shared, "-q")
    else:
        device.carry(chance.choice(devices))


def synced(subject):
    """Random edits, removals and syncs, carried about in any order: equal everywhere, nothing lost."""
    outcome = Outcome()
    if subject.name != "twj":
        outcome.remarks.append("only asked of twj")
        return outcome
    chance, now, kept = random.Random(1), START, set()
    devices = [Device(subject.folders.new(), chance) for _ in range(3)]
    for number in range(ROUNDS):
        now += chance.randint(1, 4000)
        act(chance.choice(devices), devices, now, number, chance, kept)
    for _ in range(4):
        for device in devices:
            device.run(now, "sync", device.shared, "-q")
            for other in devices:
                device.carry(other)
    for device in devices:
        device.run(now, "sync", device.shared, "-q")
    contents = [device.content(now) for device in devices]
    notes = {json.loads(episode)["note"] for episode in contents[0]["episodes"]}
    outcome.cases = ROUNDS
    if not contents[0] == contents[1] == contents[2]:
        outcome.violations.append("the journals differ")
    if kept - notes:
        outcome.violations.append(f"{len(kept - notes)} episodes were lost")
    outcome.remarks.append(f"{len(notes)} episodes on each")
    return outcome
