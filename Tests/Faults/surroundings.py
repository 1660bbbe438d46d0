"""Where the program runs: rights, odd files in its place, clocks, the network."""

import os
import re
import stat
import subprocess

from subject import Outcome

NOBODY = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"]


def rights(subject):
    """Modes under a lax umask, and what a plain user may not write to or meets in its place."""
    outcome = Outcome()
    before = os.umask(0)
    try:
        folder, keys = subject.journal()
        for top, _, files in os.walk(folder):
            for file in files:
                mode = stat.S_IMODE(os.stat(os.path.join(top, file)).st_mode)
                wrong = [f"mode {mode:o}"] if mode & 0o077 else []
                outcome.add(f"{file} made under umask 000", wrong)
    finally:
        os.umask(before)
    unwritable(subject, outcome, folder, keys)
    replaced(subject, outcome)
    return outcome


def unwritable(subject, outcome, folder, keys):
    if os.geteuid() != 0:
        outcome.remarks.append("rights of another user need root")
        return
    os.chmod(subject.folders.top, 0o755)
    copy = subject.folders.copy(folder)
    subprocess.run(["chown", "-R", "65534:65534", copy], check=True)
    database = subject.database(copy)
    os.chmod(database, 0o400)
    done = subject.run("log", copy, "k700", before=NOBODY)
    told = [] if done.returncode and done.stderr else ["accepted, or refused without a word"]
    outcome.add("a read-only file", told)
    os.chmod(database, 0o600)
    os.chmod(os.path.dirname(database), 0o500)
    done = subject.run("log", copy, "k701", before=NOBODY)
    found = subject.run("list", copy, before=NOBODY).stdout.decode().split("\n")
    wrongs = [] if set(keys) <= set(found) else ["cannot be read"]
    if done.returncode == 0 and "k701" not in found:
        wrongs.append("accepted and not stored")
    outcome.add("a read-only folder", wrongs)
    os.chmod(os.path.dirname(database), 0o700)
    done = subject.run("log", copy, "k702", before=NOBODY)
    outcome.add("the rights are back", [done.stderr.decode()[-80:]] if done.returncode else [])


def replaced(subject, outcome):
    """A fifo, a text, a folder or a symbolic link where the file should be."""
    for kind in ("fifo", "text", "folder", "link"):
        folder = subject.folders.new()
        place = subject.database(folder)
        os.makedirs(os.path.dirname(place), exist_ok=True)
        if kind == "fifo":
            os.mkfifo(place)
        elif kind == "folder":
            os.mkdir(place)
        elif kind == "link":
            other, keys = subject.journal()
            os.symlink(subject.database(other), place)
        else:
            with open(place, "w") as file:
                file.write("not a journal, only some text that is long enough to look at\n" * 9)
        wrongs = []
        try:
            done = subject.run("log", folder, "k703", timeout=5)
            if kind == "link":
                if done.returncode == 0 and not os.path.islink(place):
                    wrongs.append("the link was replaced")
            elif done.returncode == 0:
                wrongs.append("accepted")
            if kind == "text" and os.path.getsize(place) != 61 * 9:
                wrongs.append("the text was changed")
        except subprocess.TimeoutExpired:
            wrongs.append("hangs")
        outcome.add(f"a {kind} in its place", wrongs)


def network(subject):
    """No verb makes a socket, and nothing is written outside the folder."""
    outcome = Outcome()
    folder, _ = subject.journal()
    for words in verbs(subject, folder):
        record = os.path.join(subject.folders.new(), "record")
        subprocess.run(
            ["strace", "-f", "-qq", "-e", "trace=%network", "-o", record, *words],
            stdin=subprocess.DEVNULL, capture_output=True, timeout=60,
            env={**os.environ, "XDG_STATE_HOME": folder + "/state", "HOME": folder})
        with open(record) as lines:
            calls = [line.strip()[:60] for line in lines if re.search(r"\w+\(", line)]
        outcome.add(" ".join(words[3:5]), calls[:1])
    return outcome


def verbs(subject, folder):
    """Each verb of twj with words it understands, or its help where it needs some."""
    if subject.name != "twj":
        return [subject.command("log", folder, "k800"), subject.command("list", folder)]
    program = os.environ["TWJ"]
    helped = subprocess.run([program, "help"], capture_output=True, text=True).stdout
    listed = helped[helped.index("SUBCOMMANDS:"):]
    names = re.findall(r"^  ([a-z]+)(?: \(default\))?(?: {2,}|$)", listed, re.MULTILINE)
    words = {
        "log": ["lid", "l", "90s"], "slept": ["7h"], "stress": ["3"], "had": ["coffee", "1"],
        "symptom": ["cramps"], "face": ["face=no", "arms=no", "speech=no"],
        "medicine": ["start", "x"], "event": ["injury"], "care": ["rest", "5"], "visit": ["gp"],
        "edit": ["1", "side=r"], "show": ["1"], "rm": ["1"], "suspect": ["caffeine"],
        "when": ["yd", "21:30"], "export": ["csv", "-o", folder + "/csv"],
        "report": ["-o", folder + "/report.html"], "import": [folder + "/missing.json"],
        "completions": ["bash"], "backup": ["-o", folder + "/backup.db"],
        "restore": [folder + "/backup.db", "--yes"], "snooze": ["P1"], "day": ["none"],
    }
    return [[program, "--db", folder + "/journal.db", name, *words.get(name, [])] for name in names]


def forgotten(subject):
    """Text that was deleted for good is in no file any more."""
    outcome = Outcome()
    if not subject.has("delete"):
        outcome.remarks.append("has no way to")
        return outcome
    folder, keys = subject.journal()
    secret = "canary4711"
    subject.run("log", folder, secret)
    subject.run("log", folder, "k600")
    done = subject.run("delete", folder, secret)
    wrongs = [done.stderr.decode()[-80:]] if done.returncode else []
    for top, _, files in os.walk(folder):
        for file in files:
            with open(os.path.join(top, file), "rb") as content:
                if secret.encode() in content.read():
                    wrongs.append(f"still in {file}")
    outcome.add("a deleted note", wrongs + subject.wrongs(folder, keys + ["k600"]))
    return outcome
