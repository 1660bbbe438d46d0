"""The file is damaged, copied while it is written to, or its backup is interrupted."""

import os
import random
import subprocess

from interruptions import WRITING, is_signal, strace
from subject import Outcome


def content(subject, folder):
    if subject.has("export"):
        return subject.run("export", folder).stdout
    return subject.keys(folder)


def damaged(subject, cases):
    """A flipped bit, a zeroed page or a cut: noticed by the check, or without any effect."""
    outcome = Outcome()
    base, _ = subject.journal(40)
    database = os.path.relpath(subject.database(base), base)
    want = content(subject, base)
    size = os.path.getsize(os.path.join(base, database))
    chance = random.Random(1)
    noticed = 0
    for case in range(cases):
        folder = subject.folders.copy(base)
        place = chance.randrange(size)
        kind = ("bit", "bit", "bit", "bit", "page", "cut")[case % 6]
        harm(os.path.join(folder, database), kind, place, chance)
        wrongs, is_noticed = judged(subject, folder, want)
        noticed += is_noticed
        outcome.add(f"{kind} at {place}", wrongs)
        subject.folders.remove(folder)
    outcome.remarks.append(f"{noticed} noticed, the rest without effect")
    return outcome


def harm(path, kind, place, chance):
    with open(path, "r+b") as file:
        if kind == "cut":
            file.truncate(place)
            return
        if kind == "page":
            file.seek(place // 4096 * 4096)
            file.write(b"\0" * 4096)
            return
        file.seek(place)
        byte = file.read(1)[0]
        file.seek(place)
        file.write(bytes([byte ^ 1 << chance.randrange(8)]))


def judged(subject, folder, want):
    """What is wrong, and whether the damage was noticed."""
    try:
        done = [subject.run(verb, folder, timeout=20) for verb in ("list", "check")]
        if done[1].returncode:
            done.append(subject.run("log", folder, "z900", timeout=20))
        crashed = [run.returncode for run in done if is_signal(run.returncode)]
        if crashed:
            return [f"died by signal {crashed[0]}"], True
        if done[1].returncode:
            return [], True
        return ([] if content(subject, folder) == want else ["silent"]), False
    except subprocess.TimeoutExpired:
        return ["hangs"], False


def copied(subject, rounds=60):
    """After each acknowledged entry one file is all there is, and a copy of it holds everything."""
    outcome = Outcome()
    folder, keys = subject.journal()
    database = subject.database(folder)
    for number in range(rounds):
        key = f"k{300 + number}"
        if subject.run("log", folder, key).returncode:
            outcome.violations.append(f"{key} was refused")
            break
        keys.append(key)
        copy = subject.folders.copy(folder)
        name = os.path.join(copy, os.path.relpath(database, folder))
        beside = [file for file in os.listdir(os.path.dirname(name))
                  if file.startswith(os.path.basename(name)) and file != os.path.basename(name)]
        for file in beside:
            os.remove(os.path.join(os.path.dirname(name), file))
        outcome.add(f"copy after {key}", subject.wrongs(copy, keys))
        subject.folders.remove(copy)
    return outcome


def backup(subject):
    """A backup that is killed or runs out of space leaves the older one, or a whole new one."""
    outcome = Outcome()
    if not subject.has("backup"):
        outcome.remarks.append("has no backup")
        return outcome
    base, keys = subject.journal()
    older = os.path.join(subject.folders.new(), "older.db")
    subject.run("backup", base, older)
    subject.run("log", base, "k500")
    actions = [f"signal=KILL:when={number}" for number in range(1, 25)]
    actions += [f"error=ENOSPC:when={number}+" for number in range(1, 25)]
    for call in WRITING[:10]:
        for action in actions:
            if interrupted(subject, outcome, base, older, keys, call, action) == 0:
                if "KILL" in action:
                    continue
                break
    return outcome


def interrupted(subject, outcome, base, older, keys, call, action):
    folder = subject.folders.copy(base)
    target = os.path.join(folder, "backup.db")
    with open(older, "rb") as file, open(target, "wb") as copy:
        copy.write(file.read())
    os.chmod(target, 0o600)
    done = subject.run("backup", folder, target, before=strace(call, action))
    wrongs = []
    mode = os.stat(target).st_mode & 0o777 if os.path.exists(target) else None
    if mode is None:
        wrongs.append("the older backup is gone")
    elif mode != 0o600:
        wrongs.append(f"its mode is {mode:o}")
    else:
        restored = subject.folders.new()
        place = subject.database(restored)
        os.makedirs(os.path.dirname(place), exist_ok=True)
        os.replace(target, place)
        found = subject.keys(restored)
        if found is None or not set(keys) <= set(found):
            wrongs.append("what is under its name is no whole backup")
        elif done.returncode == 0 and "k500" not in found:
            wrongs.append("it said done and kept the older one")
    if done.returncode or wrongs:
        outcome.add(f"{call}, {action}", wrongs)
    subject.folders.remove(folder)
    return done.returncode
